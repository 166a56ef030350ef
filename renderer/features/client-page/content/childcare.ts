import { fromPence } from '../../../words/money.ts';
import { pounds, say, type Sentence } from '../../../words/client/sentence.ts';
import { penceIn, type Compared } from './compared.ts';

/**
 * What Universal Credit has in it for childcare, and that the bill comes first: 85% of what was paid, up to the most that is allowed
 * (UC Regs 2013 regs 33 and 34).
 */
export function childcare({ now, later, range }: Compared): Sentence[] {
  const [before, after] = [now, later].map((situation) => penceIn(situation, 'uc.childcare-element') ?? 0);
  const award = penceIn(later, 'universal-credit') ?? 0;
  if (after === undefined || after === 0 || award === 0) return [];
  return [
    ...(range === undefined && award >= after ? [say('childcare.in-award', { paid: pounds(fromPence(after)) })] : []),
    say('childcare.pay-first'),
    ...(before === 0 ? [say('childcare.first-bill')] : []),
  ];
}
