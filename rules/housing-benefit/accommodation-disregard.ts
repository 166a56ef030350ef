import { asMoney, Money, since, type Figure } from '../engine/index.ts';
import { adults, ageOnTheDay, isCouple } from '../facts/index.ts';
import { housingBenefitRegs } from '../instruments.ts';
import { knownFor } from '../years.ts';
import { basicDisregard } from './earnings-disregards.ts';
import { figure, rule } from './law.ts';
import { netEarnings } from './net-earnings.ts';

const notRead =
  'The instrument was not read. The amount is the one that an independent open model gives under SI 2026/753 as amended by SI 2026/978. Ask the council which earnings it ignores.';

const forAccommodation = (id: string, title: string, provision: string, pounds: string): Figure<Money<'week'>> =>
  figure(
    `hb.accommodation-${id}`,
    title,
    asMoney('week'),
    housingBenefitRegs(`Sch 4 para 18(2)${provision}`),
    knownFor('2026-27', 'benefits', [['2026-10-05', pounds, 'SI 2026/753 reg 2 as substituted by SI 2026/978 reg 2', notRead]]),
  );

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
