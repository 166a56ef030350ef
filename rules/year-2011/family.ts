import { Money } from '../engine/index.ts';
import { claimsChildBenefit, children, dlaCare, dlaMobility, isBlind, isCouple, type Person } from '../facts/index.ts';
import { childrenForChildBenefit } from '../child-benefit/index.ts';
import { childBenefitRatesRegs, dlaRegs, incomeSupportRegs } from '../instruments.ts';
import { monthly, oneSource, penny, rule, weekly } from './law.ts';

const eldest = weekly('child-benefit-eldest', 'Child Benefit for the eldest', childBenefitRatesRegs('2(1)(a)'), '20.30');
const other = weekly('child-benefit-other', 'Child Benefit for each other child', childBenefitRatesRegs('2(1)(b)'), '13.40');

/** Child Benefit of 2011-12 a month. */
export const childBenefit = rule('year-2011.child-benefit', 'Child Benefit', childBenefitRatesRegs('2'), (the) => {
  if (the(children).length === 0 || !the(claimsChildBenefit)) return Money.nil('month');
  const paidFor = the(childrenForChildBenefit).map((_, index) => (index === 0 ? the(eldest) : the(other)));
  return monthly(Money.sum('week', paidFor)).rounded(penny);
});

export const isLoneParent = rule(
  'year-2011.is-lone-parent',
  'is a lone parent',
  incomeSupportRegs('2(1)'),
  (the) => !the(isCouple) && the(childrenForChildBenefit).length > 0,
);

const care = {
  highest: weekly('dla-care-highest', 'DLA care, highest', dlaRegs('4(1)(a)'), '73.60'),
  middle: weekly('dla-care-middle', 'DLA care, middle', dlaRegs('4(1)(b)'), '49.30'),
  lowest: weekly('dla-care-lowest', 'DLA care, lowest', dlaRegs('4(1)(c)'), '19.55', oneSource),
};
const mobility = {
  higher: weekly('dla-mobility-higher', 'DLA mobility, higher', dlaRegs('4(2)(a)'), '51.40', oneSource),
  lower: weekly('dla-mobility-lower', 'DLA mobility, lower', dlaRegs('4(2)(b)'), '19.55', oneSource),
};

/** DLA of 2011-12 a month. No benefit or tax credit counts it as income. */
export const disabilityLivingAllowance = rule('year-2011.dla', 'Disability Living Allowance', dlaRegs('4'), (the, person: Person) => {
  const [careRate, mobilityRate] = [the(dlaCare, person), the(dlaMobility, person)];
  const parts = [...(careRate === 'none' ? [] : [the(care[careRate])]), ...(mobilityRate === 'none' ? [] : [the(mobility[mobilityRate])])];
  return monthly(Money.sum('week', parts)).rounded(penny);
});

/** IS Regs Sch 2 para 12, HB Regs Sch 3 para 13: DLA or blindness. */
export const isDisabled = rule('year-2011.is-disabled', 'gets DLA or is blind', incomeSupportRegs('Sch 2 para 12'), (the, person: Person) =>
  the(dlaCare, person) !== 'none' ? true : the(dlaMobility, person) !== 'none' || the(isBlind, person),
);
