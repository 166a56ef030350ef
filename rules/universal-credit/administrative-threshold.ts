import { conversion, wholePounds } from '../engine/index.ts';
import { firstDayOfAward, onFirstDayOfAward } from '../facts/index.ts';
import { transitionalProvisionsRegs, ucRegs } from '../instruments.ts';
import { nationalLivingWageAtStartOfAssessmentPeriod } from '../minimum-wage/index.ts';
import { areJointClaimants } from './claimants.ts';
import { administrativeHoursCouple, administrativeHoursSingle, coupleThresholdByFirstDay, singleThresholdByFirstDay } from './figures.ts';
import { rule } from './law.ts';

const toMonth = conversion('week', 'month', '52', '12', ucRegs('99(6)'));
const poundsOnly = wholePounds(ucRegs('6(1A)'));

/** Reg 99(6)(a): so many hours a week at the National Living Wage, a month, pounds only. */
export const singleAdministrativeThreshold = rule(
  'uc.administrative-threshold-single',
  'administrative earnings threshold of one person',
  ucRegs('99(6)(a)'),
  (the) => the(administrativeHoursSingle).hoursAt(the(nationalLivingWageAtStartOfAssessmentPeriod)).in(toMonth).rounded(poundsOnly),
);

/** Reg 99(6)(b): the same for the combined earnings of a couple. */
export const coupleAdministrativeThreshold = rule(
  'uc.administrative-threshold-couple',
  'administrative earnings threshold of a couple',
  ucRegs('99(6)(b)'),
  (the) => the(administrativeHoursCouple).hoursAt(the(nationalLivingWageAtStartOfAssessmentPeriod)).in(toMonth).rounded(poundsOnly),
);

/** The threshold that the award is measured by: of a single claimant or of joint claimants. */
export const administrativeThreshold = rule('uc.administrative-threshold', 'administrative earnings threshold', ucRegs('99(6)'), (the) =>
  the(areJointClaimants) ? the(coupleAdministrativeThreshold) : the(singleAdministrativeThreshold),
);

const singleOnFirstDay = onFirstDayOfAward(singleThresholdByFirstDay);
const coupleOnFirstDay = onFirstDayOfAward(coupleThresholdByFirstDay);

/**
 * Transitional Provisions Regs 2014 reg 56(3)(a): for transitional protection, the threshold of the first day of the award. Awards
 * older than the table are measured by its first row, which is the higher one.
 */
export const thresholdOfTheAward = rule(
  'uc.administrative-threshold-of-the-award',
  'administrative earnings threshold of the first day of the award',
  transitionalProvisionsRegs('56(3)(a)'),
  (the) => {
    if (the(firstDayOfAward) === undefined) return the(administrativeThreshold);
    return the(the(areJointClaimants) ? coupleOnFirstDay : singleOnFirstDay) ?? the(administrativeThreshold);
  },
);
