import { asCount, asMoney, Money } from '../engine/index.ts';
import { adults, ageOnTheDay } from '../facts/index.ts';
import { housingBenefitRegs } from '../instruments.ts';
import { childcareDeduction } from './childcare.ts';
import { accommodationDisregard } from './accommodation-disregard.ts';
import { basicDisregard } from './earnings-disregards.ts';
import { childrenOfTheFamily, isDisabled, hasLimitedCapabilityForEsa, hoursOfWork, isInRemunerativeWork } from './family.ts';
import { figure, rule } from './law.ts';
import { netEarnings } from './net-earnings.ts';
import { claimant, component, disabilityPremium } from './premiums.ts';

const additionalAmount = figure(
  'hb.additional-disregard-amount',
  'additional earnings ignored',
  asMoney('week'),
  housingBenefitRegs('Sch 4 para 17(1)'),
  [['2015-04-01', '17.10', 'Sch 4 para 17 as amended']],
);
const fullTimeHours = figure(
  'hb.additional-disregard-hours',
  'hours of the additional disregard',
  asCount,
  housingBenefitRegs('Sch 4 para 17(2)(b)(i)'),
  [['2006-03-06', '30', 'SI 2006/213']],
);

const worksThirtyHours = rule(
  'hb.works-thirty-hours',
  'somebody of 25 or over works 30 hours a week',
  housingBenefitRegs('Sch 4 para 17(2)(b)(i)'),
  (the) =>
    the(adults).some(
      (adult) => the(ageOnTheDay, adult) >= 25 && the(isInRemunerativeWork, adult) && the(hoursOfWork, adult).isAtLeast(the(fullTimeHours)),
    ),
);

const parentWorks = rule(
  'hb.parent-works',
  'a parent works 16 hours a week',
  housingBenefitRegs('Sch 4 para 17(2)(b)(ii) and (iii)'),
  (the) => the(childrenOfTheFamily).length > 0 && the(adults).some((adult) => the(isInRemunerativeWork, adult)),
);

/** Para 17(2)(b)(iv): a disability premium or component is due, and one who brings it works. */
const disabledPersonWorks = rule(
  'hb.disabled-person-works',
  'somebody disabled works 16 hours a week',
  housingBenefitRegs('Sch 4 para 17(2)(b)(iv)'),
  (the) => {
    const whoClaims = the(claimant);
    const byPremium = !the(disabilityPremium, whoClaims).isNil();
    const byComponent = !the(component, whoClaims).isNil();
    return the(adults).some(
      (adult) =>
        the(isInRemunerativeWork, adult) &&
        ((byPremium && the(isDisabled, adult)) || (byComponent && the(hasLimitedCapabilityForEsa, adult))),
    );
  },
);

/** Sch 4 para 17: a further amount for those who work enough, if earnings cover it beside the other disregards and childcare. */
export const additionalDisregard = rule(
  'hb.additional-disregard',
  'additional earnings ignored',
  housingBenefitRegs('Sch 4 para 17'),
  (the) => {
    if (!the(worksThirtyHours) && !the(parentWorks) && !the(disabledPersonWorks)) return Money.nil('week');
    const needed = the(basicDisregard).plus(the(accommodationDisregard), the(childcareDeduction), the(additionalAmount));
    return the(netEarnings).isAtLeast(needed) ? the(additionalAmount) : Money.nil('week');
  },
);
