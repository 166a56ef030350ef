import {
  addDays,
  addYears,
  asCount,
  asMoney,
  conversion,
  firstSeptemberAfter,
  lawDatedBy,
  Money,
  weekday,
  wholePounds,
  type IsoDate,
} from '../engine/index.ts';
import {
  adults,
  ageOnTheDay,
  asAt,
  businessesOf,
  dateOfBirth,
  hasDisabilityAddition,
  isApprentice,
  isOnStatutoryLeave,
  isSick,
  jobsOf,
  newStyleEsaGroup,
  payInterval,
  startUpUntil,
  type Child,
  type Person,
} from '../facts/index.ts';
import { isEntitledToCarersAllowance } from '../carers-allowance/index.ts';
import { adjustedNetIncome } from '../income-tax/index.ts';
import { childcarePaymentsAct, childcarePaymentsRegs } from '../instruments.ts';
import { minimumWage, minimumWageForAge } from '../minimum-wage/index.ts';
import { payPeriodToQuarter } from '../pay/index.ts';
import { payAfterSacrifice } from '../pensions/index.ts';
import { profit } from '../self-employment/index.ts';

/** Who may have Tax-Free Childcare: by reference to these conditions also the funded hours for working parents. */

const { figure, rule } = lawDatedBy('day');

const hoursOfWork = figure('tax-free-childcare.hours', 'hours of the minimum income', asCount, childcarePaymentsRegs('2'), [
  ['2017-04-21', '16', 'SI 2016/1021'],
]);

const incomeLimit = figure('tax-free-childcare.income-limit', 'highest income of a parent', asMoney('year'), childcarePaymentsRegs('15'), [
  ['2017-04-21', '100000', 'SI 2015/448'],
]);

const toQuarter = conversion('week', 'quarter', '13', '1', childcarePaymentsRegs('9'));
// The pence of the quarter are dropped in the amounts that HM Revenue and Customs publishes (£2,379, £2,539, £2,643).
const poundsOnly = wholePounds(childcarePaymentsRegs('9'));

const hourlyRate = rule(
  'tax-free-childcare.hourly-rate',
  'minimum wage of the parent',
  childcarePaymentsRegs('2'),
  (the, person: Person) => {
    const apprenticeship = the(jobsOf, person).find((job) => the(isApprentice, job));
    return apprenticeship === undefined ? the(minimumWageForAge, person) : the(minimumWage, apprenticeship);
  },
);

/** Reg 9: the least that a parent has to expect to earn in a quarter, 16 hours a week at the minimum wage. */
const minimumIncome = rule(
  'tax-free-childcare.minimum-income',
  'minimum income for a quarter',
  childcarePaymentsRegs('9'),
  (the, person: Person) => the(hoursOfWork).hoursAt(the(hourlyRate, person)).in(toQuarter).rounded(poundsOnly),
);

const profitForQuarter = conversion('month', 'quarter', '12', '4', childcarePaymentsRegs('9'));

/** Reg 9: pay of all jobs expected for a quarter, after any salary sacrifice and before tax, and the profit of businesses. */
const expectedIncome = rule(
  'tax-free-childcare.expected-income',
  'earnings expected for a quarter',
  childcarePaymentsRegs('9'),
  (the, person: Person) => {
    const pay = the(jobsOf, person).map((job) => the(payAfterSacrifice, job).in(payPeriodToQuarter[the(payInterval, job)]));
    return Money.sum('quarter', the(businessesOf, person).length === 0 ? pay : [...pay, the(profit, person).in(profitForQuarter)]);
  },
);

/** Reg 12: on statutory leave or on Statutory Sick Pay somebody is still in work. */
const isOnLeave = rule(
  'tax-free-childcare.is-on-leave',
  'is on statutory leave or sick pay',
  childcarePaymentsRegs('12'),
  (the, person: Person) => the(jobsOf, person).some((job) => the(isOnStatutoryLeave, job) || the(isSick, job)),
);

/** Reg 11: in the first twelve months of a business there is no minimum income. */
const isStartingUp = rule(
  'tax-free-childcare.is-starting-up',
  'is in the first year of a business',
  childcarePaymentsRegs('11'),
  (the, person: Person) =>
    the(businessesOf, person).some((business) => {
      const until = the(startUpUntil, business);
      return until !== undefined && the(asAt) <= until;
    }),
);

/** Regs 9 to 12: earns enough, or need not. */
const isInQualifyingWork = rule(
  'tax-free-childcare.is-in-qualifying-work',
  'is in qualifying paid work',
  childcarePaymentsRegs('9 to 12'),
  (the, person: Person) =>
    the(isOnLeave, person) || the(expectedIncome, person).isAtLeast(the(minimumIncome, person)) || the(isStartingUp, person),
);

/** Reg 13: beside a partner who works, a carer or somebody with contributory ESA counts as working. */
const countsAsWorking = rule(
  'tax-free-childcare.counts-as-working',
  'counts as working beside a partner who works',
  childcarePaymentsRegs('13'),
  (the, person: Person) => the(isEntitledToCarersAllowance, person) || the(newStyleEsaGroup, person) !== 'none',
);

/** Childcare Payments Act 2014 s 9: everyone works, or one does and the other counts as working. */
const workConditionIsMet = rule('tax-free-childcare.work-condition', 'each parent earns enough', childcarePaymentsAct('9'), (the) => {
  const working = the(adults).filter((adult) => the(isInQualifyingWork, adult));
  return working.length > 0 && the(adults).every((adult) => working.includes(adult) || the(countsAsWorking, adult));
});

const incomesAreWithinLimit = rule(
  'tax-free-childcare.incomes-are-within-limit',
  'no parent has more than the highest income',
  childcarePaymentsAct('10'),
  (the) => the(adults).every((adult) => !the(adjustedNetIncome, adult).isMoreThan(the(incomeLimit))),
);

/** Childcare Payments Act 2014 ss 9 and 10: each parent earns enough, and none too much. */
export const parentsQualify = rule(
  'tax-free-childcare.parents-qualify',
  'the parents qualify',
  childcarePaymentsAct('3'),
  (the) => the(workConditionIsMet) && the(incomesAreWithinLimit),
);

/** Reg 5: with a disability benefit, or certified as severely sight impaired, which opens the higher addition of Universal Credit too. */
export const isDisabledChild = rule(
  'tax-free-childcare.is-disabled-child',
  'is a disabled child',
  childcarePaymentsRegs('5'),
  (the, child: Child) => the(hasDisabilityAddition, child) !== 'none',
);

/** Reg 5: to the end of the week with the 1 September after the eleventh birthday, of a disabled child the sixteenth. */
export const isQualifyingChild = rule(
  'tax-free-childcare.is-qualifying-child',
  'is young enough for Tax-Free Childcare',
  childcarePaymentsRegs('5'),
  (the, child: Child) => {
    const age = the(isDisabledChild, child) ? 16 : 11;
    if (the(ageOnTheDay, child) < age) return true;
    return the(ageOnTheDay, child) <= age + 1 && the(asAt) <= endOfWeek(firstSeptemberAfter(addYears(the(dateOfBirth, child), age)));
  },
);

/** Weeks are taken to end on Saturday, as in the Contributions and Benefits Act (s 122(1)). */
const endOfWeek = (date: IsoDate): IsoDate => addDays(date, 6 - weekday(date));
