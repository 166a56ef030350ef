import { earlier, workingDayOnOrBefore, daysAfterMonday } from '../calendar/index.ts';
import { Money, nearestPenny, type IsoDate } from '../engine/index.ts';
import { convention } from '../instruments.ts';
import type { Person } from '../facts/index.ts';
import type { Award } from './awards.ts';
import { weeklyBenefits, type BenefitWeeks, type WeeklyBenefit } from './benefit-weeks.ts';
import type { Movement } from './entries.ts';
import type { Household } from './household.ts';
import { mayBeDue } from './may-be-due.ts';
import type { Notes } from './notes.ts';
import { daysDue, weeksOf } from './recurring.ts';
import { lawBegins } from './horizon.ts';

const penny = nearestPenny(convention('a payment for several weeks to the penny'));

const names: Partial<Record<WeeklyBenefit['line'], string>> = {
  'child-benefit': 'Child Benefit',
  'disability-benefits': 'PIP or DLA',
  'carers-allowance': "Carer's Allowance",
  'scottish-carer-supplement': 'Scottish Carer Supplement',
  'new-style-esa': 'New Style ESA',
  'new-style-jsa': 'New Style JSA',
  'scottish-child-payment': 'Scottish Child Payment',
  'housing-benefit': 'Housing Benefit',
};

/** When a benefit is paid: a day of the cycle, and how often. */
export interface Cycle {
  readonly on: IsoDate;
  readonly every: 'week' | 'fortnight' | 'four-weeks';
}

/** The pay days of a benefit as entered, or else on Mondays from the first of the calendar, which is listed. */
export function cycleOf(
  { entered, horizon: { from } }: Household,
  { line, every }: WeeklyBenefit,
  who: Person['key'] | undefined,
  notes: Notes | undefined,
): Cycle {
  const known = entered.months?.benefitPayDays?.find(
    ({ benefit, who: whose = 'client' }) => benefit === line && (who === undefined || whose === who),
  );
  if (known !== undefined) return known;
  const on = earlier(from, daysAfterMonday(from));
  notes?.assume(
    'months.benefit-pay-day',
    'months.benefitPayDays',
    'The pay days of benefits that are paid by the week were not all entered: those are taken to be paid on Mondays, every four weeks from that of the first week (ESA and JSA every fortnight).',
  );
  return { on, every };
}

/** What benefits that are set by the week pay on each pay day: for the weeks before it, each by its own day. */
export function benefitPayments(
  household: Household,
  weeks: BenefitWeeks,
  awards: readonly Award[],
  holidays: ReadonlySet<IsoDate>,
  notes: Notes,
): Movement[] {
  return Object.values<WeeklyBenefit>(weeklyBenefits).flatMap((benefit) => {
    const people = (benefit.ofPerson ? household.now.adults : [undefined]).filter((person) => mayBeDue(benefit, household.entered, person));
    return people.flatMap(
      (person) => notes.unlessRefused(() => paymentsOf(household, benefit, person, weeks, awards, holidays, notes)) ?? [],
    );
  });
}

function paymentsOf(
  household: Household,
  benefit: WeeklyBenefit,
  person: Person | undefined,
  weeks: BenefitWeeks,
  awards: readonly Award[],
  holidays: ReadonlySet<IsoDate>,
  notes: Notes,
): Movement[] {
  const { from, until } = household.horizon;
  const cycle = cycleOf(household, benefit, person?.key, undefined);
  const count = weeksOf(cycle.every) ?? 1;
  const isBesideAwards = benefit.line === 'scottish-child-payment' || benefit.line === 'housing-benefit';
  const movements: Movement[] = [];
  for (const day of daysDue(cycle.every, cycle.on, { first: from, last: laterBy(until) })) {
    const date = workingDayOnOrBefore(day, holidays);
    if (date < from || date > until) continue;
    const due = Array.from({ length: count }, (_, index) => earlier(day, 7 * (count - index))).filter((week) => week >= lawBegins);
    const found = due.map((week) => (isBesideAwards ? weeks.dueBeside(awards, benefit, week) : weeks.due(benefit, person, week)));
    const amount = Money.sum(
      'sum',
      found.map(({ weekly }) => new Money(weekly.decimal, 'sum')),
    ).rounded(penny);
    if (amount.isNil()) continue;
    const paidFor = found.filter(({ weekly }) => !weekly.isNil()).length;
    movements.push({
      date,
      direction: 'arrives',
      line: benefit.line,
      ...(person !== undefined && { who: person.key }),
      amount,
      text: `${names[benefit.line] ?? benefit.line} for ${paidFor === 1 ? 'a week' : `${paidFor} weeks`}${benefit.line === 'housing-benefit' ? ', usually paid to the landlord' : ''}`,
      projection: found.some(({ dated }) => dated.isProjection()),
    });
  }
  if (movements.length > 0) cycleOf(household, benefit, person?.key, notes);
  return movements;
}

/** A pay day a few days after the end can be moved into the calendar by a weekend and holidays. */
const laterBy = (until: IsoDate): IsoDate => daysDue('week', until, { first: until, last: `${until.slice(0, 4)}-12-31` })[1] ?? until;
