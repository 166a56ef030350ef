import { addYears, asMoney, firstSeptemberAfter, lawDatedBy, Money } from '../engine/index.ts';
import { ageOnTheDay, asAt, children, claimsChildBenefit, dateOfBirth, isInEducation, type Child } from '../facts/index.ts';
import { childBenefitRatesRegs, childBenefitRegs, contributionsAndBenefitsAct, convention } from '../instruments.ts';
import { penny } from '../pay/index.ts';
import { toMonths } from '../periods/index.ts';
import { uprated } from '../years.ts';

const { figure, rule } = lawDatedBy('day');

const eldestRate = figure(
  'child-benefit.eldest',
  'Child Benefit for the eldest',
  asMoney('week'),
  childBenefitRatesRegs('2(1)(a)'),
  uprated('25.60', '26.05', '27.05'),
);

const otherRate = figure(
  'child-benefit.other',
  'Child Benefit for each other child',
  asMoney('week'),
  childBenefitRatesRegs('2(1)(b)'),
  uprated('16.95', '17.25', '17.90'),
);

/** Regs 3 and 4: under 16; until the 31 August after; or under 20 and in approved education or training. */
const qualifies = rule('child-benefit.qualifies', 'counts for Child Benefit', childBenefitRegs('3 and 4'), (the, child: Child) => {
  if (the(ageOnTheDay, child) < 16) return true;
  if (the(asAt) < firstSeptemberAfter(addYears(the(dateOfBirth, child), 16))) return true;
  return the(ageOnTheDay, child) < 20 && the(isInEducation, child);
});

/** Children and young people for whom Child Benefit is due, claimed or not. */
export const childrenForChildBenefit = rule(
  'child-benefit.children',
  'children for whom Child Benefit is due',
  contributionsAndBenefitsAct('141'),
  (the) => the(children).filter((child) => the(qualifies, child)),
);

/** Child Benefit a week. */
export const childBenefitAWeek = rule('child-benefit-a-week', 'Child Benefit a week', childBenefitRatesRegs('2'), (the) => {
  if (the(children).length === 0 || !the(claimsChildBenefit)) return Money.nil('week');
  const [eldest, ...others] = the(childrenForChildBenefit);
  return eldest === undefined ? Money.nil('week') : Money.sum('week', [the(eldestRate), ...others.map(() => the(otherRate))]);
});

const monthly = toMonths(convention('typical month: a twelfth of 52 weeks'));

/** Child Benefit a month. */
export const childBenefit = rule('child-benefit', 'Child Benefit', convention('typical month: a twelfth of 52 weeks'), (the) =>
  monthly(the(childBenefitAWeek)).rounded(penny),
);
