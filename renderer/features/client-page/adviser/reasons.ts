import { differenceOf } from '../../../calculation/difference.ts';
import { change, fromPence } from '../../../words/money.ts';
import { reasonFor, type Situations } from '../../../words/reasons.ts';
import { labelOfKey } from '../../../words/trace.ts';
import { sheetWords } from './words.ts';

/**
 * Why a line changes, as the screen says it: the sentence of the line, or what the change is made of with a sentence for each part. What a line
 * is made of adds up to its change.
 */
export function reasonsFor(key: string, situations: Situations, nation: string): string[] {
  const own = reasonFor(key, situations);
  if (own !== undefined) return [own];
  const { parts, rest } = differenceOf(key, situations.before, situations.after);
  const made = parts.map((part) => {
    const title = labelOfKey(part.key, nation, situations.after, situations.before);
    return [`${title}: ${change(fromPence(part.effect))}.`, reasonFor(part.key, situations)].filter(Boolean).join(' ');
  });
  return rest === 0 || made.length === 0 ? made : [...made, sheetWords.limit(change(fromPence(rest)))];
}
