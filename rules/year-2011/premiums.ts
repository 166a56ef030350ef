import { Money, type Figure } from '../engine/index.ts';
import { adults, ageOnTheDay, dlaCare, isCouple, nobodyIsPaidToCareFor, nonDependants } from '../facts/index.ts';
import { incomeSupportRegs } from '../instruments.ts';
import { fromMemory, rule, weekly } from './law.ts';

const premium = (id: string, title: string, pounds: string, unverified?: string): Figure<Money<'week'>> =>
  weekly(`premium-${id}`, title, incomeSupportRegs('Sch 2 para 15'), pounds, unverified);

const disability = {
  single: premium('disability-single', 'disability premium, single', '28.85'),
  couple: premium('disability-couple', 'disability premium, couple', '41.10'),
};
const enhanced = {
  single: premium('enhanced-single', 'enhanced disability premium, single', '14.05'),
  couple: premium('enhanced-couple', 'enhanced disability premium, couple', '20.25', fromMemory),
};
const severe = premium('severe', 'severe disability premium', '55.30', fromMemory);

/** IS Regs Sch 2 para 11, HB Regs Sch 3 para 12: the amount where the condition is met. */
export const disabilityPremiumAmount = rule(
  'year-2011.disability-premium-amount',
  'disability premium',
  incomeSupportRegs('Sch 2 para 11'),
  (the) => (the(isCouple) ? the(disability.couple) : the(disability.single)),
);

/** IS Regs Sch 2 para 13A: DLA care at the highest rate; `support` adds the support group of ESA. */
export const enhancedPremiumAmount = rule(
  'year-2011.enhanced-premium-amount',
  'enhanced disability premium',
  incomeSupportRegs('Sch 2 para 13A'),
  (the) => (the(isCouple) ? the(enhanced.couple) : the(enhanced.single)),
);

export const hasHighestCare = rule(
  'year-2011.has-highest-care',
  'gets DLA care at the highest rate',
  incomeSupportRegs('Sch 2 para 13A'),
  (the) => the(adults).some((adult) => the(dlaCare, adult) === 'highest'),
);

/** IS Regs Sch 2 para 13: all adults of the claim get DLA care at the middle or highest rate, no other adult lives there and nobody is paid to care. */
export const severeDisabilityPremium = rule(
  'year-2011.severe-disability-premium',
  'severe disability premium',
  incomeSupportRegs('Sch 2 para 13'),
  (the) => {
    if (!the(adults).every((adult) => ['middle', 'highest'].includes(the(dlaCare, adult)))) return Money.nil('week');
    if (the(nonDependants).some((adult) => the(ageOnTheDay, adult) >= 18)) return Money.nil('week');
    const withoutCarer = the(adults).filter((adult) => the(nobodyIsPaidToCareFor, adult));
    return Money.sum(
      'week',
      withoutCarer.map(() => the(severe)),
    );
  },
);
