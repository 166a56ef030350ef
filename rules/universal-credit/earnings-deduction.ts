import { Money, since } from '../engine/index.ts';
import { rentEntered, tenure } from '../facts/index.ts';
import { transitionalProvisionsRegs, ucRegs } from '../instruments.ts';
import { isResponsibleForAChild } from './children.ts';
import { higherWorkAllowance, lowerWorkAllowance, taperRate } from './figures.ts';
import { someoneHasLimitedCapability } from './health-and-care.ts';
import { housingElement } from './housing-costs.ts';
import { penny, rule } from './law.ts';
import { earnedIncome } from './minimum-income-floor.ts';

/** Reg 22(2): only those responsible for a child, or with limited capability for work, have a work allowance. */
export const workAllowanceIsSpecified = rule(
  'uc.work-allowance-is-specified',
  'there is a work allowance',
  ucRegs('22(2)'),
  (the) => the(isResponsibleForAChild) || the(someoneHasLimitedCapability),
);

const awardContainsHousingElement = rule(
  'uc.award-contains-housing-element',
  'the award contains a housing costs element',
  ucRegs('22(3)'),
  (the) => !the(housingElement).isNil(),
);

/** Reg 5A: Housing Benefit for temporary accommodation stands for a housing costs element; that for supported accommodation does not. */
const isTreatedAsHavingHousingElement = rule(
  'uc.is-treated-as-having-housing-element',
  'Housing Benefit for temporary accommodation counts as a housing costs element',
  transitionalProvisionsRegs('5A'),
  (the) => the(tenure) === 'temporary' && !the(rentEntered).isNil(),
);

/** Reg 22(2) and (3): the lower allowance with a housing costs element in the award, the higher one without. */
export const workAllowance = rule('uc.work-allowance', 'work allowance', ucRegs('22(2)'), (the) => {
  if (!the(workAllowanceIsSpecified)) return Money.nil('month');
  return the(awardContainsHousingElement) || the(isTreatedAsHavingHousingElement) ? the(lowerWorkAllowance) : the(higherWorkAllowance);
});

/** Reg 22(1)(b): what comes off the maximum amount because of earnings. */
export const earningsDeduction = rule(
  'uc.earnings-deduction',
  'deduction for earned income',
  ucRegs('22(1)(b)'),
  since('2013-04-29', (the) =>
    the(taperRate)
      .of(the(earnedIncome).excessOver(the(workAllowance)))
      .rounded(penny),
  ),
  // SI 2015/1649: no allowance without a child or limited capability for work.
  since('2016-04-11', (the) =>
    the(workAllowanceIsSpecified)
      ? the(taperRate)
          .of(the(earnedIncome).excessOver(the(workAllowance)))
          .rounded(penny)
      : the(taperRate).of(the(earnedIncome)).rounded(penny),
  ),
);
