import { conversion, Money } from '../engine/index.ts';
import { adults, assessmentPeriod, businessesOf, isCouple, isGainful, startUpUntil, type Person } from '../facts/index.ts';
import { incomeTaxOnWorkOf } from '../income-tax/index.ts';
import { ucRegs } from '../instruments.ts';
import { class4On } from '../national-insurance/index.ts';
import { earnedIncomeOf } from './earned-income.ts';
import { claimants } from './claimants.ts';
import { penny, rule } from './law.ts';
import { individualThreshold, workGroup } from './work-requirements.ts';

const toYear = conversion('month', 'year', '12', '1', ucRegs('62(4)'));
const twelfth = conversion('year', 'month', '1', '12', ucRegs('62(4)'));

/** Reg 62(4)(b): income tax and Class 4 contributions on profits of as much as the threshold, with nobody's own allowances but the ordinary one. */
const notionalDeductions = rule(
  'uc.notional-tax-and-contributions',
  'income tax and National Insurance on the threshold',
  ucRegs('62(4)(b)'),
  (the, person: Person) => {
    const profits = the(individualThreshold, person).in(toYear);
    return incomeTaxOnWorkOf(the, person, profits).in(twelfth).rounded(penny).plus(class4On(the, profits).in(twelfth).rounded(penny));
  },
);

/** Reg 62(4): the individual threshold as a net amount. */
const netIndividualThreshold = rule(
  'uc.net-individual-threshold',
  'individual threshold after tax and National Insurance',
  ucRegs('62(4)'),
  (the, person: Person) => the(individualThreshold, person).less(the(notionalDeductions, person)),
);

/** Reg 90(3)(a) as reg 62(4) applies it: both individual thresholds, net. */
const coupleThreshold = rule('uc.couple-threshold', 'couple threshold', ucRegs('62(4) and 90(3)(a)'), (the) =>
  Money.sum(
    'month',
    the(adults).map((adult) => the(netIndividualThreshold, adult)),
  ),
);

const isInGainfulSelfEmployment = rule(
  'uc.is-in-gainful-self-employment',
  'is in gainful self-employment',
  ucRegs('64'),
  (the, person: Person) => the(businessesOf, person).some((business) => the(isGainful, business)),
);

/** Reg 62(5) with reg 63: a period that begins or ends within a start-up period has no floor. */
export const isInStartUpPeriod = rule('uc.is-in-start-up-period', 'is in a start-up period', ucRegs('62(5)'), (the, person: Person) =>
  the(businessesOf, person).some((business) => {
    const until = the(startUpUntil, business);
    return until !== undefined && the(assessmentPeriod).starts <= until;
  }),
);

/** Reg 62(1): gainfully self-employed, and subject to all work-related requirements but for the earnings thresholds. */
export const isSubjectToFloor = rule(
  'uc.is-subject-to-floor',
  'a minimum income floor can apply',
  ucRegs('62(1)'),
  (the, person: Person) => the(claimants).includes(person) && the(isInGainfulSelfEmployment, person) && the(workGroup, person) === 'all',
);

/** What earned income of a self-employed claimant is treated as being: reg 62(2) for a single claimant, reg 62(3) in a couple. */
export const earnedIncomeWithFloor = rule(
  'uc.earned-income-with-floor',
  'earned income with the minimum income floor',
  ucRegs('62(2) and (3)'),
  (the, person: Person) => {
    const earned = the(earnedIncomeOf, person);
    const threshold = the(netIndividualThreshold, person);
    if (!threshold.isMoreThan(earned)) return earned;
    if (!the(isCouple)) return threshold;
    const ofPartner = Money.sum(
      'month',
      the(adults)
        .filter((adult) => adult !== person)
        .map((adult) => the(earnedIncomeOf, adult)),
    );
    if (!the(coupleThreshold).isMoreThan(earned.plus(ofPartner))) return earned;
    return threshold.less(threshold.plus(ofPartner).excessOver(the(coupleThreshold)));
  },
);

/** Reg 62: whether the floor raises what counts as earned. */
const floorRaisesEarnings = rule(
  'uc.floor-raises-earnings',
  'the minimum income floor raises what counts as earned',
  ucRegs('62'),
  (the, person: Person) =>
    the(isSubjectToFloor, person) &&
    !the(isInStartUpPeriod, person) &&
    the(earnedIncomeWithFloor, person).isMoreThan(the(earnedIncomeOf, person)),
);

/** Reg 22(1)(b): earned income of the claimant, or of both members of a couple, with any minimum income floor. */
export const earnedIncome = rule('uc.earned-income', 'earned income', ucRegs('22(1)(b)'), (the) =>
  Money.sum(
    'month',
    the(adults).map((adult) =>
      the(businessesOf, adult).length > 0 && the(floorRaisesEarnings, adult)
        ? the(earnedIncomeWithFloor, adult)
        : the(earnedIncomeOf, adult),
    ),
  ),
);

/** Earned income as it is, without the floor: for the benefit cap (reg 82(4)) and transitional protection. */
export const earnedIncomeWithoutFloor = rule('uc.earned-income-without-floor', 'earned income as it is', ucRegs('82(4)'), (the) =>
  Money.sum(
    'month',
    the(adults).map((adult) => the(earnedIncomeOf, adult)),
  ),
);
