import { Money, since, unverified } from '../engine/index.ts';
import { adults, ageOnTheDay, isCouple, newStyleEsaGroup, type Person } from '../facts/index.ts';
import { housingBenefitRegs } from '../instruments.ts';
import { childrenOfTheFamily, hasLimitedCapabilityForEsa, isInSupportGroup, isLoneParent } from './family.ts';
import * as figures from './figures.ts';
import { rule } from './law.ts';
import { claimant, premiumsOfTheFamily, premiumsWithClaimant } from './premiums.ts';

const workRelatedGroupIsMainPhase = unverified(
  rule(
    'hb.work-related-group-is-main-phase',
    'the work-related group of New Style ESA gives the allowance of those of 25 or over',
    housingBenefitRegs('Sch 3 para 1A'),
    (the, person: Person) => the(newStyleEsaGroup, person) === 'work-related',
  ),
  'Sch 3 para 1A was not read. Somebody under 25 in the work-related group of New Style ESA is taken to have the higher personal allowance.',
);

/** Sch 3 para 1(1)(a): somebody whose assessment phase of New Style ESA is over. Asked only under 25. */
const isOnMainPhaseEsa = rule(
  'hb.is-on-main-phase-esa',
  'is on main phase New Style ESA',
  housingBenefitRegs('Sch 3 para 1'),
  (the, person: Person) => {
    if (!the(hasLimitedCapabilityForEsa, person)) return false;
    return the(isInSupportGroup, person) || the(workRelatedGroupIsMainPhase, person);
  },
);

/** Reg 22(1)(a) and Sch 3 para 1: the personal allowance of the claimant or the couple. Under 18 is refused elsewhere. */
const personalAllowance = rule('hb.personal-allowance', 'personal allowance', housingBenefitRegs('Sch 3 para 1'), (the) => {
  if (the(isCouple)) return the(figures.couple);
  if (the(isLoneParent)) return the(figures.loneParent);
  const isYoung = the(adults).every((adult) => the(ageOnTheDay, adult) < 25);
  return isYoung && !the(adults).some((adult) => the(isOnMainPhaseEsa, adult)) ? the(figures.singleUnder25) : the(figures.singleFrom25);
});

/** Reg 22(1)(b): an allowance for each child. */
const childAllowances = rule(
  'hb.child-allowances',
  'personal allowances for children',
  housingBenefitRegs('22(1)(b)'),
  // SI 2017/376 reg 7: for up to two. Those kept since April 2017, or for Child Tax Credit, are protected cases and are not known here.
  since('2017-04-06', (the) =>
    Money.sum(
      'week',
      the(childrenOfTheFamily)
        .slice(0, 2)
        .map(() => the(figures.child)),
    ),
  ),
  // SI 2026/316 reg 2: for every child.
  since('2026-04-06', (the) =>
    Money.sum(
      'week',
      the(childrenOfTheFamily).map(() => the(figures.child)),
    ),
  ),
);

/** Reg 22: what the law allows the family to live on, a week. The family premium is only for claims kept since before May 2016. */
export const applicableAmount = rule('hb.applicable-amount-a-week', 'applicable amount a week', housingBenefitRegs('22'), (the) =>
  the(personalAllowance).plus(the(childAllowances), the(premiumsOfTheFamily), the(premiumsWithClaimant, the(claimant))),
);
