import type { Case } from '#shared/case/schema';
import { ageOn } from './dates.ts';
import * as figures from './figures.ts';
import { benefitYear, figure } from './figures.ts';
import { childBenefitCharge, incomeTax, type TaxYear } from './income-tax.ts';
import { aMonth, nearest, pence, sum, timesAYear, weeksToMonth, written } from './pence.ts';
import { caresFor35Hours, septemberAfter } from './household.ts';
import { universalCredit } from './universal-credit.ts';
import { monthOf, wages, type Wages } from './wages.ts';

type Person = Case['client'];

/** Every amount of the present situation that this evaluator works out, by its public name; a person's after "client." or "partner.". */
export function evaluate(subject: Case): Record<string, string> {
  const people = peopleOf(subject);
  const owns = people.map(([who, someone]) => own(subject, who, someone));
  const taxes = incomeTax(
    owns.map(({ taxYear }) => taxYear),
    subject.claims.marriageAllowance === true && subject.married === true,
    subject.nation === 'scotland' ? figures.taxYear(subject.asAt) : undefined,
  );
  const withTax = owns.map((one, index) => ({ ...one, incomeTax: taxes[index]?.whole ?? 0, taxOnPay: taxes[index]?.onPay ?? 0 }));

  const weeklyChildBenefit = childBenefit(subject);
  const childBenefitMonth = weeksToMonth(weeklyChildBenefit);
  const charge = childBenefitCharge(
    owns.map(({ taxYear }) => taxYear),
    weeklyChildBenefit,
  );
  const award = universalCredit(subject, {
    earned: sum(withTax.map((one) => Math.max(0, one.gross - one.taxOnPay - one.nationalInsurance - one.relievedPension))),
    unearned: sum(owns.map(({ carersAllowance, esa, jsa, counted }) => carersAllowance + esa + jsa + counted)),
    cappedBenefits: childBenefitMonth + sum(owns.map(({ esa, jsa, maternityAllowance }) => esa + jsa + maternityAllowance)),
  });

  const netPay = withTax.map((one) => one.gross - one.incomeTax - one.nationalInsurance - one.contribution - one.studentLoan);
  const income =
    sum(netPay) +
    sum(owns.map((one) => one.disability + one.carersAllowance + one.esa + one.jsa + one.other)) +
    award['universal-credit'] +
    childBenefitMonth -
    charge +
    councilTaxReduction(subject);
  const rent = sum([subject.home.rent, subject.home.serviceChargeNotCovered].map((due) => (due === undefined ? 0 : rentOf(subject, due))));
  const councilTax = nearest(pence(subject.home.councilTax?.annual ?? '0'), 12);
  const childcare = sum(subject.now.childcare.map(aMonth));
  const workCosts = sum(subject.now.workCosts.map(aMonth));
  const outgoings = rent + councilTax + childcare + workCosts + award['uc-deductions'];

  return Object.fromEntries(
    Object.entries({
      ...Object.fromEntries(
        people.flatMap(([who], index) => {
          const one = withTax[index];
          return one === undefined
            ? []
            : [
                [`${who}.gross-pay`, one.gross],
                [`${who}.income-tax`, one.incomeTax],
                [`${who}.national-insurance`, one.nationalInsurance],
                [`${who}.pension-contribution`, one.contribution],
                [`${who}.student-loan`, one.studentLoan],
                [`${who}.net-pay`, netPay[index] ?? 0],
                [`${who}.disability-benefits`, one.disability],
                [`${who}.carers-allowance`, one.carersAllowance],
                [`${who}.new-style-esa`, one.esa],
                [`${who}.new-style-jsa`, one.jsa],
                [`${who}.other-income`, one.other],
              ];
        }),
      ),
      'child-benefit': childBenefitMonth,
      'child-benefit-charge': charge,
      ...award,
      rent,
      'council-tax': councilTax,
      'childcare-costs': childcare,
      'work-costs': workCosts,
      'total-income': income,
      'total-outgoings': outgoings,
      'money-left': income - outgoings,
    }).map(([name, amount]) => [name, written(amount)]),
  );
}

const peopleOf = (subject: Case): (readonly ['client' | 'partner', Person])[] => [
  ['client', subject.client],
  ...(subject.partner === undefined ? [] : [['partner', subject.partner] as const]),
];

/** What one person has of their own; pence a month, and the year for tax. */
function own(subject: Case, who: 'client' | 'partner', someone: Person) {
  const { asAt } = subject;
  const jobs = subject.now.jobs.filter((job) => job.who === who).map((job) => wages(job, someone, asAt));
  const ofAllJobs = (amount: (job: Wages) => number): number => sum(jobs.map((job) => monthOf(amount(job), job.payDays)));
  const ofTheYear = (amount: (job: Wages) => number): number => sum(jobs.map((job) => amount(job) * job.payDays));

  const year = benefitYear(asAt);
  const carersAllowance = getsCarersAllowance(someone, jobs, asAt) === true ? figure(figures.carersAllowance, year) : 0;
  const esa = esaOf(someone, asAt);
  const jsa = someone.newStyleJsa === true ? jobseekers(someone, asAt) : 0;
  const pensions = someone.otherIncome.filter(({ kind }) => kind === 'occupational-pension');
  const maternity = someone.otherIncome.filter(({ kind }) => kind === 'maternity-allowance');
  const pay = ofTheYear((job) => job.gross - job.sacrificed - job.netPayPension);
  const taxYear: TaxYear = {
    throughPay: pay + carersAllowance * 52,
    income: pay + (carersAllowance + esa + jsa) * 52 + sum(pensions.map(({ amount, per }) => pence(amount) * timesAYear[per])),
    blindAllowance: someone.blind === true ? figure(figures.blindAllowance, figures.taxYear(asAt)) : 0,
    reliefAtSource: ofTheYear((job) => job.reliefAtSource),
  };
  return {
    gross: ofAllJobs((job) => job.gross),
    relievedPension: ofAllJobs((job) => job.sacrificed + job.netPayPension + job.reliefAtSource),
    contribution: ofAllJobs((job) => job.contribution),
    nationalInsurance: ofAllJobs((job) => job.nationalInsurance),
    studentLoan: ofAllJobs((job) => job.studentLoan),
    carersAllowance: weeksToMonth(carersAllowance),
    esa: weeksToMonth(esa),
    jsa: weeksToMonth(jsa),
    disability: weeksToMonth(disabilityBenefits(someone, asAt)),
    maternityAllowance: sum(maternity.map(aMonth)),
    counted: sum(someone.otherIncome.map(aMonth)),
    other: sum(someone.otherIncome.map(aMonth)),
    taxYear,
  };
}

/**
 * SI 1976/409 reg 8: not with net earnings above the limit. Gross pay within the limit is also net within it. Of more than four times
 * as much, more than the limit is left even where half goes to childcare; in between the deductions decide, which are not ours.
 */
export function getsCarersAllowance(someone: Person, jobs: readonly Wages[], date: string): boolean | 'near the limit' {
  if (!caresFor35Hours(someone) || someone.caring?.carersAllowance !== true) return false;
  const limit = figure(figures.carersAllowanceLimit, benefitYear(date));
  const weekly = sum(jobs.map((job) => nearest(job.gross * job.payDays, 52)));
  return weekly <= limit ? true : weekly > 4 * limit ? false : 'near the limit';
}

/** ESA Regs 2013 reg 62. */
function esaOf(someone: Person, date: string): number {
  const year = benefitYear(date);
  switch (someone.newStyleEsa) {
    case 'assessment':
      return jobseekers(someone, date);
    case 'work-related':
      return figure(figures.jobseekers25, year);
    case 'support':
      return figure(figures.jobseekers25, year) + figure(figures.supportComponent, year);
    default:
      return 0;
  }
}

const jobseekers = (someone: Person, date: string): number =>
  figure(ageOn(someone, date) >= 25 ? figures.jobseekers25 : figures.jobseekersUnder25, benefitYear(date));

/** PIP Regs 2013 reg 24, DLA Regs 1991 reg 4; a week. */
function disabilityBenefits({ pip, dla }: Person, date: string): number {
  const rates = {
    none: figures.none,
    standard: figures.standardRate,
    enhanced: figures.enhancedRate,
    lowest: figures.lowestRate,
    middle: figures.standardRate,
    highest: figures.enhancedRate,
  };
  const mobility = {
    none: figures.none,
    standard: figures.lowestRate,
    enhanced: figures.higherMobility,
    lower: figures.lowestRate,
    higher: figures.higherMobility,
  };
  const year = benefitYear(date);
  return sum([
    figure(rates[pip?.dailyLiving ?? 'none'], year),
    figure(mobility[pip?.mobility ?? 'none'], year),
    figure(rates[dla?.care ?? 'none'], year),
    figure(mobility[dla?.mobility ?? 'none'], year),
  ]);
}

/** SSCBA 1992 ss 141 to 147, Child Benefit (Rates) Regs 2006 reg 2; a week. */
function childBenefit(subject: Case): number {
  if (subject.claims.childBenefit !== true) return 0;
  const year = benefitYear(subject.asAt);
  const isFor = (child: Case['children'][number]): boolean => {
    const age = ageOn(child, subject.asAt);
    if (age < 16) return true;
    if (child.inEducation === true) return age < 20;
    return child.born !== undefined && subject.asAt < septemberAfter(child.born, 16);
  };
  return sum(
    subject.children.filter(isFor).map((_, index) => figure(index === 0 ? figures.childBenefitEldest : figures.childBenefitOther, year)),
  );
}

function rentOf({ home }: Case, due: NonNullable<Case['home']['rent']>): number {
  const isRent = due === home.rent;
  const payments = timesAYear[due.per] - (isRent && due.per === 'week' ? (home.rentFreeWeeks ?? 0) : 0);
  return nearest(pence(due.amount) * payments, 12);
}

/** What was typed from the bill, never more than the bill; a week is 7/365 of a year (decision 2). */
function councilTaxReduction({ now, home }: Case): number {
  const typed = now.councilTaxReduction;
  if (typed === undefined) return 0;
  const reduction = typed.per === 'week' ? nearest(pence(typed.amount) * 365, 7 * 12) : aMonth(typed);
  return Math.min(reduction, nearest(pence(home.councilTax?.annual ?? '0'), 12));
}
