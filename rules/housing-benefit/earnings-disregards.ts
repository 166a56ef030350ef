import { asMoney, Money, since, type Figure } from '../engine/index.ts';
import { adults, ageOnTheDay, isCouple, type Person } from '../facts/index.ts';
import { isEntitledToCarersAllowance } from '../carers-allowance/index.ts';
import { housingBenefitRegs } from '../instruments.ts';
import { isLoneParent } from './family.ts';
import { figure, rule } from './law.ts';
import { netEarnings, netEarningsOf } from './net-earnings.ts';
import { carerPremiums, claimant, component, disabilityPremium, severeDisabilityPremium } from './premiums.ts';

const frozen = (id: string, title: string, paragraph: string, pounds: string): Figure<Money<'week'>> =>
  figure(id, title, asMoney('week'), housingBenefitRegs(`Sch 4 para ${paragraph}`), [['2006-03-06', pounds, 'SI 2006/213']]);

const forDisability = frozen('hb.disregard-disability', 'earnings ignored, disability or care', '3', '20');
const forLoneParent = frozen('hb.disregard-lone-parent', 'earnings ignored, lone parent', '4', '25');
const forCouple = frozen('hb.disregard-couple', 'earnings ignored, couple', '7', '10');
const forSingle = frozen('hb.disregard-single', 'earnings ignored, single', '10', '5');

/** Sch 4 para 3(2): the disability premium, the severe disability premium or a component is in the applicable amount. */
const isDisabledCase = rule(
  'hb.disability-is-in-applicable-amount',
  'a disability premium or component is in the applicable amount',
  housingBenefitRegs('Sch 4 para 3(2)'),
  (the) => {
    const whoClaims = the(claimant);
    return !the(disabilityPremium, whoClaims).isNil() || !the(severeDisabilityPremium).isNil() || !the(component, whoClaims).isNil();
  },
);

/** Sch 4 paras 5 and 6: £20 of a carer's own earnings; of a partner who is no carer up to £10 of what is left of it. */
const ofCarer = rule(
  'hb.disregard-of-carer',
  'earnings of a carer ignored',
  housingBenefitRegs('Sch 4 paras 5 and 6'),
  (the, person: Person) => {
    const own = the(netEarningsOf, person);
    const others = the(adults)
      .filter((adult) => adult !== person)
      .map((other) =>
        the(isEntitledToCarersAllowance, other) ? the(netEarningsOf, other) : the(netEarningsOf, other).atMost(the(forCouple)),
      );
    return own.plus(...others).atMost(the(forDisability));
  },
);

const ofCarers = rule('hb.disregard-of-carers', 'earnings of carers ignored', housingBenefitRegs('Sch 4 paras 5 and 6'), (the) =>
  the(adults)
    .filter((adult) => the(isEntitledToCarersAllowance, adult))
    .map((adult) => the(ofCarer, adult))
    .reduce((most, amount) => most.atLeast(amount), Money.nil('week')),
);

/** Sch 4 paras 3 to 10: one basic amount, the first of these that applies, and never more than the earnings. */
export const basicDisregard = rule('hb.basic-disregard', 'earnings ignored', housingBenefitRegs('Sch 4 paras 3 to 10'), (the) => {
  const earnings = the(netEarnings);
  if (the(isLoneParent)) return earnings.atMost(the(forLoneParent));
  if (the(isDisabledCase)) return earnings.atMost(the(forDisability));
  if (!the(carerPremiums).isNil()) return the(ofCarers);
  return earnings.atMost(the(isCouple) ? the(forCouple) : the(forSingle));
});

const notRead =
  'The instrument was not read. The amount is the one that an independent open model gives under SI 2026/753 as amended by SI 2026/978. Ask the council which earnings it ignores.';

const forAccommodation = (id: string, title: string, provision: string, pounds: string): Figure<Money<'week'>> =>
  figure(`hb.accommodation-${id}`, title, asMoney('week'), housingBenefitRegs(`Sch 4 para 18(2)${provision}`), [
    ['2026-10-05', pounds, 'SI 2026/753 reg 2 as substituted by SI 2026/978 reg 2', notRead],
  ]);

const title = 'further earnings ignored in supported or temporary accommodation';
const aloneUnder25 = forAccommodation('alone-under-25', `${title}, single or lone parent under 25`, '(a)(i) and (b)(i)', '61.41');
const aloneFrom25 = forAccommodation('alone-from-25', `${title}, single or lone parent of 25 or over`, '(a)(ii) and (b)(ii)', '77.73');
const coupleUnder25 = forAccommodation('couple-under-25', `${title}, couple both under 25`, '(c)(ii)', '61.53');
const coupleFrom25 = forAccommodation('couple-from-25', `${title}, couple with one of 25 or over`, '(c)(iii)', '119.70');

/** Sch 4 para 18: a further amount of what earnings are left after the basic one, from 5 October 2026. */
export const accommodationDisregard = rule(
  'hb.accommodation-disregard',
  title,
  housingBenefitRegs('Sch 4 para 18'),
  since('2006-03-06', () => Money.nil('week')),
  since('2026-10-05', (the) => {
    const older = the(adults).some((adult) => the(ageOnTheDay, adult) >= 25);
    const alone = older ? the(aloneFrom25) : the(aloneUnder25);
    const most = the(isCouple) ? (older ? the(coupleFrom25) : the(coupleUnder25)) : alone;
    return the(netEarnings).excessOver(the(basicDisregard)).atMost(most);
  }),
);
