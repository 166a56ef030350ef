import { asCount, conversion, datedBy, Money, wholePounds } from '../engine/index.ts';
import {
  ageAtEndOfAssessmentPeriod,
  ageAtStartOfAssessmentPeriod,
  expectedHours,
  hasLimitedCapability,
  hasLimitedCapabilityForWorkRelatedActivity,
  isTheResponsibleCarer,
  type Person,
} from '../facts/index.ts';
import { caresRegularlyAndSubstantially } from '../carers-allowance/index.ts';
import { ucRegs, welfareReformAct } from '../instruments.ts';
import { developmentRate, nationalLivingWageAtStartOfAssessmentPeriod, youngWorkerRate } from '../minimum-wage/index.ts';
import { hasReachedPensionAge } from '../pension-age/index.ts';
import { childrenResponsibleFor } from './children.ts';
import { claimants } from './claimants.ts';
import { figure, rule } from './law.ts';

/** What Universal Credit asks of a claimant: nothing, interviews or preparation, or all work-related requirements. */
export type WorkGroup = 'none' | 'interviews' | 'preparation' | 'all';

const youngestUnder = (id: string, years: number) =>
  rule(id, `a child is under ${years}`, welfareReformAct('19 to 21'), (the) =>
    the(childrenResponsibleFor).some((child) => the(ageAtEndOfAssessmentPeriod, child) < years),
  );
const hasChildUnder1 = youngestUnder('uc.has-child-under-1', 1);
const hasChildUnder2 = youngestUnder('uc.has-child-under-2', 2);
export const hasChildUnder3 = youngestUnder('uc.has-child-under-3', 3);

/** Welfare Reform Act 2012 ss 19 to 22 with UC Regs regs 89 to 91A, apart from the earnings thresholds of reg 90. */
export const workGroup = rule(
  'uc.work-group',
  'work-related requirements',
  welfareReformAct('19 to 22'),
  (the, person: Person): WorkGroup => {
    if (the(hasReachedPensionAge, person)) return 'none';
    if (the(hasLimitedCapabilityForWorkRelatedActivity, person) || the(caresRegularlyAndSubstantially, person)) return 'none';
    if (the(hasChildUnder3) && the(isTheResponsibleCarer, person)) {
      if (the(hasChildUnder1)) return 'none';
      return the(hasChildUnder2) ? 'interviews' : 'preparation';
    }
    return the(hasLimitedCapability, person) ? 'preparation' : 'all';
  },
);

export const atStart = (wage: typeof developmentRate) =>
  datedBy('assessment-period', wage, `${wage.id}-at-start-of-assessment-period`, `${wage.title}, at the start of the assessment period`);
const developmentRateAtStart = atStart(developmentRate);
const youngWorkerRateAtStart = atStart(youngWorkerRate);

/** Reg 90(2): the wage for the claimant's age, never an apprentice's; of the first day of the period (reg 62(4A)). */
const wageOfThreshold = rule('uc.wage-of-earnings-threshold', 'minimum wage for the age', ucRegs('90(2)'), (the, person: Person) => {
  const age = the(ageAtStartOfAssessmentPeriod, person);
  if (age >= 21) return the(nationalLivingWageAtStartOfAssessmentPeriod);
  return age >= 18 ? the(developmentRateAtStart) : the(youngWorkerRateAtStart);
});

const hoursOfPreparation = figure('uc.threshold-hours', 'hours of the lower earnings threshold', asCount, ucRegs('90(2)(a)'), [
  ['2013-04-29', '16', 'SI 2013/376'],
]);
const weeksToMonth = conversion('week', 'month', '52', '12', ucRegs('90(2)'));
const poundsOnly = wholePounds(ucRegs('6(1A)'));

const hoursOfPartnerLeftOut = figure(
  'uc.threshold-hours-of-partner-left-out',
  'hours of a partner whom the claim leaves out',
  asCount,
  ucRegs('90(3)(b)(ii)'),
  [['2013-04-29', '35', 'SI 2013/376']],
);

/**
 * Reg 90(2): 16 hours or the expected hours at the minimum wage, a month, pounds only. None for one who is asked nothing. Reg
 * 90(3)(b)(ii): for a partner whom the claim leaves out, 35 hours at the National Living Wage, whoever it is.
 */
export const individualThreshold = rule(
  'uc.individual-threshold',
  "claimant's individual earnings threshold",
  ucRegs('90(2)'),
  (the, person: Person) => {
    if (!the(claimants).includes(person)) {
      return the(hoursOfPartnerLeftOut).hoursAt(the(nationalLivingWageAtStartOfAssessmentPeriod)).in(weeksToMonth).rounded(poundsOnly);
    }
    const group = the(workGroup, person);
    if (group === 'none') return Money.nil('month');
    const hours = group === 'all' ? the(expectedHours, person) : the(hoursOfPreparation);
    return hours.hoursAt(the(wageOfThreshold, person)).in(weeksToMonth).rounded(poundsOnly);
  },
);
