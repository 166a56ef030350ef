import { Money, unverified } from '../engine/index.ts';
import { adults, newStyleEsaGroup, type Person } from '../facts/index.ts';
import { housingBenefitRegs } from '../instruments.ts';
import { newStyleEsa, permittedWorkLimit } from '../new-style-benefits/index.ts';
import { isInPaidWork } from '../pay/index.ts';
import { forDisability } from './disregard-amounts.ts';
import { rule } from './law.ts';
import { netEarningsOf } from './net-earnings.ts';

/** Sch 4 para 10A(5) and (6): New Style ESA is paid beside the work, so the work is permitted work. */
export const doesPermittedWork = rule(
  'hb.does-permitted-work',
  'does permitted work under New Style ESA',
  housingBenefitRegs('Sch 4 para 10A'),
  (the, person: Person) => the(newStyleEsaGroup, person) !== 'none' && the(isInPaidWork, person) && !the(newStyleEsa, person).isNil(),
);

/** Sch 4 para 10A: earnings from permitted work, and up to £20 of a partner's, together up to the limit of permitted work. */
export const permittedWorkDisregard = unverified(
  rule('hb.permitted-work-disregard', 'earnings from permitted work ignored', housingBenefitRegs('Sch 4 para 10A'), (the) => {
    const ignored = the(adults).map((adult) =>
      the(doesPermittedWork, adult) ? the(netEarningsOf, adult) : the(netEarningsOf, adult).atMost(the(forDisability)),
    );
    return Money.sum('week', ignored).atMost(the(permittedWorkLimit));
  }),
  'The words of Sch 4 para 10A were not read. Earnings from permitted work and up to £20 of those of a partner are taken to be ignored, together up to the limit of permitted work.',
);
