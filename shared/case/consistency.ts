import { checkMonths } from './months-consistency.ts';
import type { Case } from './shape.ts';
import type { Problem } from './found.ts';
import { datesAllowed, isIn2011, lawMissingOn } from './dates.ts';
import { checkStatement } from './statement-consistency.ts';
import { checkStops } from './stops-consistency.ts';

/** Checks that no single field can make: references between parts of the case, and answers that exclude or need one another. */
export function checkConsistency(subject: Case, problem: Problem): void {
  checkDates(subject, problem);
  checkPeople(subject, problem);
  checkHome(subject, problem);
  checkHelp(subject, problem);
  checkSituations(subject, problem);
  checkMonths(subject, problem);
  checkStatement(subject, problem);
}

function checkDates(subject: Case, problem: Problem): void {
  const dates: [PropertyKey[], string | undefined][] = [
    [['asAt'], subject.asAt],
    [['now', 'asAt'], subject.now.asAt],
    ...subject.scenarios.map((scenario, index): [PropertyKey[], string | undefined] => [['scenarios', index, 'asAt'], scenario.asAt]),
  ];
  for (const [path, date] of dates) {
    const missing = date === undefined ? undefined : lawMissingOn(date);
    if (missing !== undefined) problem(path, missing, [...datesAllowed]);
  }
  checkYear2011(subject, dates, problem);
}

/** The law of 2011-12 is set beside nothing but itself, and has no calendar of months and no rules for a job that stops. */
function checkYear2011(subject: Case, dates: readonly [PropertyKey[], string | undefined][], problem: Problem): void {
  const known = dates.flatMap(([path, date]) => (date === undefined ? [] : [{ path, date }]));
  const other = known.find(({ date }) => isIn2011(date) !== isIn2011(subject.asAt));
  if (other !== undefined)
    problem(other.path, 'A situation of 2011-12 can be compared only with others of that year.', [
      `a date of the same law as ${subject.asAt}`,
    ]);
  if (!isIn2011(subject.asAt)) return;
  if (subject.months !== undefined) problem(['months'], 'The months ahead are not worked out for 2011-12. Leave this out.');
  subject.scenarios.forEach(({ stops }, index) => {
    if (stops !== undefined)
      problem(['scenarios', index, 'stops'], 'What a job that stops does is not worked out for 2011-12. Leave this out.');
  });
}

function checkPeople(subject: Case, problem: Problem): void {
  const people: [PropertyKey[], { born?: string | undefined; age?: number | undefined }][] = [
    [['client'], subject.client],
    ...(subject.partner ? [[['partner'], subject.partner] as [PropertyKey[], typeof subject.partner]] : []),
    ...subject.children.map((child, index): [PropertyKey[], typeof child] => [['children', index], child]),
    ...subject.nonDependants.map((adult, index): [PropertyKey[], typeof adult] => [['nonDependants', index], adult]),
  ];
  for (const [path, someone] of people) {
    if (someone.born === undefined && someone.age === undefined) {
      problem([...path, 'born'], 'A date of birth ("born") or an age in whole years ("age") is needed here.', [
        'a date of birth',
        'an age',
      ]);
    }
    if (someone.born !== undefined && someone.age !== undefined) {
      problem([...path, 'age'], 'Give either a date of birth ("born") or an age ("age"), not both.', ['one of born and age']);
    }
    if (someone.born !== undefined && someone.born > subject.asAt) {
      problem([...path, 'born'], `This date of birth is after ${subject.asAt}, the date of the calculation.`, [
        `${subject.asAt} or earlier`,
      ]);
    }
  }
  for (const key of ['client', 'partner'] as const) {
    const { pip, dla } = subject[key] ?? {};
    const getsPip = [pip?.dailyLiving, pip?.mobility].some((rate) => rate !== undefined && rate !== 'none');
    const getsDla = [dla?.care, dla?.mobility].some((rate) => rate !== undefined && rate !== 'none');
    if (getsPip && getsDla) problem([key, 'dla'], 'PIP and DLA are not paid to one person together. Enter the one that is in payment.');
  }
  if (subject.client.inClaim === false) problem(['client', 'inClaim'], 'The client is always part of the claim.', ['true']);
  checkUnique(subject.children, ['children'], problem);
  checkUnique(subject.nonDependants, ['nonDependants'], problem);
}

function checkHelp(subject: Case, problem: Problem): void {
  subject.help.forEach(({ kind }, index) => {
    if (subject.help.findIndex((other) => other.kind === kind) < index)
      problem(['help', index, 'kind'], `The help "${kind}" is entered twice. Give it once, with its whole worth.`);
  });
}

function checkHome(subject: Case, problem: Problem): void {
  const { tenure, rent, rentFreeWeeks, lhaMonthly, jointTenants } = subject.home;
  if (jointTenants !== undefined && jointTenants.household > jointTenants.all) {
    problem(['home', 'jointTenants', 'household'], 'There cannot be more tenants in the household than there are altogether.', [
      `1 to ${jointTenants.all}`,
    ]);
  }
  const renting = tenure === 'private-rent' || tenure === 'social-rent';
  if (renting && rent === undefined)
    problem(['home', 'rent'], "A tenant's rent is needed, with how often it falls due.", ['an amount and a period']);
  if (tenure === 'private-rent' && subject.place?.brma === undefined && lhaMonthly === undefined) {
    problem(
      ['place', 'brma'],
      'For a private tenancy give the broad rental market area, or the local housing allowance rate as "home.lhaMonthly".',
      ['a broad rental market area'],
    );
  }
  if (rentFreeWeeks !== undefined && rentFreeWeeks > 0 && rent !== undefined && !['week', 'fortnight', 'four-weeks'].includes(rent.per)) {
    problem(['home', 'rentFreeWeeks'], 'Rent-free weeks go with a rent that is due by the week, the fortnight or four weeks.', ['0']);
  }
}

function checkSituations(subject: Case, problem: Problem): void {
  if (subject.now.id !== 'now') problem(['now', 'id'], 'The present situation has the id "now".', ['now']);
  subject.scenarios.forEach((scenario, index) => {
    if (scenario.id === 'now') problem(['scenarios', index, 'id'], 'Only the present situation has the id "now".');
  });
  checkUnique(subject.scenarios, ['scenarios'], problem);
  checkSituation(subject, subject.now, ['now'], problem);
  subject.scenarios.forEach((scenario, index) => checkSituation(subject, scenario, ['scenarios', index], problem));
}

function checkSituation(subject: Case, situation: Case['now'], path: PropertyKey[], problem: Problem): void {
  checkUnique(situation.jobs, [...path, 'jobs'], problem);
  situation.jobs.forEach((job, index) => checkJob(subject, job, [...path, 'jobs', index], problem));
  situation.childcare.forEach((charge, index) => {
    if (!subject.children.some((child) => child.id === charge.child)) {
      problem(
        [...path, 'childcare', index, 'child'],
        `No child of the case has the id "${charge.child}".`,
        subject.children.map((child) => child.id),
      );
    }
  });
  checkStops(subject, situation, path, problem);
  situation.workCosts.forEach((cost, index) => {
    if (cost.who === 'partner' && !subject.partner) problem([...path, 'workCosts', index, 'who'], 'This case has no partner.', ['client']);
  });
}

function checkJob(subject: Case, job: Case['now']['jobs'][number], path: PropertyKey[], problem: Problem): void {
  if (job.who === 'partner' && !subject.partner) problem([...path, 'who'], 'This case has no partner.', ['client']);
  if (job.kind === 'self-employed') return checkBusiness(job, path, problem);
  if (job.pay === undefined)
    return problem([...path, 'pay'], "An employee's pay is needed.", ['hourly pay and hours', 'an amount and a period']);
  const { hourly, amount, per, hoursPerWeek } = job.pay;
  if ((hourly === undefined) === (amount === undefined)) {
    problem([...path, 'pay'], 'Give pay either by the hour ("hourly") or as an amount ("amount" and "per").', ['hourly', 'amount']);
  }
  if (hourly !== undefined && hoursPerWeek === undefined)
    problem([...path, 'pay', 'hoursPerWeek'], 'Hourly pay needs the hours a week.', ['hours a week']);
  if (hourly !== undefined && per !== undefined) problem([...path, 'pay', 'per'], '"per" goes with an amount, not with hourly pay.');
  if (amount !== undefined && per === undefined)
    problem([...path, 'pay', 'per'], 'How often is this amount paid?', ['week', 'month', 'year']);
  const usualWageIsKnown = hourly !== undefined || (hoursPerWeek !== undefined && Number(hoursPerWeek) > 0);
  if (job.overtime !== undefined && job.overtime.hourly === undefined && !usualWageIsKnown) {
    problem(
      [...path, 'overtime', 'hourly'],
      'Overtime needs its own pay for an hour, or the hours a week from which the usual wage follows.',
      ['pounds an hour', 'hours a week in pay.hoursPerWeek'],
    );
  }
  checkPension(job, [...path, 'pension'], problem);
}

function checkBusiness(job: Case['now']['jobs'][number], path: PropertyKey[], problem: Problem): void {
  const business = job.selfEmployment;
  if (job.profit === undefined && business?.receipts === undefined) {
    problem([...path, 'profit'], "A self-employed person's profit is needed, or the receipts of the business.", [
      'an amount and a period',
      'selfEmployment.receipts',
    ]);
  }
  if (job.profit !== undefined && business?.receipts !== undefined) {
    problem([...path, 'profit'], 'Give either the profit or the receipts and expenses it comes from, not both.', [
      'profit',
      'selfEmployment.receipts',
    ]);
  }
  const costs = business?.expenses.length ?? 0;
  const flatRates = [business?.carMiles, business?.motorcycleMiles, business?.homeHours].some((answer) => answer !== undefined);
  if (business?.receipts === undefined && (costs > 0 || flatRates)) {
    problem([...path, 'selfEmployment', 'receipts'], 'Expenses come off receipts: a profit is what is left after them.', [
      'an amount and a period',
    ]);
  }
  if (job.pension?.kind === 'net-pay' || job.pension?.kind === 'salary-sacrifice') {
    problem([...path, 'pension', 'kind'], 'A self-employed person pays into a pension with relief at source.', [
      'none',
      'relief-at-source',
    ]);
  }
  checkPension(job, [...path, 'pension'], problem);
}

function checkPension(job: Case['now']['jobs'][number], path: PropertyKey[], problem: Problem): void {
  if (job.pension === undefined || job.pension.kind === 'none') return;
  const { percent, of, amount, per } = job.pension;
  if ((percent === undefined) === (amount === undefined)) {
    problem(path, 'Give a pension contribution either as a percentage ("percent" and "of") or as an amount ("amount" and "per").', [
      'percent',
      'amount',
    ]);
  }
  if (percent !== undefined && of === undefined) {
    problem([...path, 'of'], 'Of which pay is this a percentage?', ['qualifying-earnings', 'all-pay']);
  }
  if (amount !== undefined && per === undefined)
    problem([...path, 'per'], 'How often is this contribution paid?', ['week', 'month', 'year']);
}

function checkUnique(list: readonly { id: string }[], path: PropertyKey[], problem: Problem): void {
  const seen = new Set<string>();
  list.forEach(({ id }, index) => {
    if (seen.has(id)) problem([...path, index, 'id'], `The id "${id}" is used twice in this list.`);
    seen.add(id);
  });
}
