import type { Meaning } from '../../words/amounts.ts';
import { change, fromPence, penceOf } from '../../words/money.ts';

/** A difference between two amounts, as its effect on money left, with a word that says the same as its sign. */
export interface Change {
  amount: string;
  figure: string;
  word: string;
  tone: 'more' | 'less' | 'same';
}

/** How an amount changes from one situation to another; undefined where either is refused. */
export function changeOf(before: string | undefined, after: string | undefined, meaning: Meaning): Change | undefined {
  if (before === undefined || after === undefined) return undefined;
  const difference = penceOf(after) - penceOf(before);
  const effect = meaning === 'out' ? -difference : difference;
  const amount = fromPence(effect);
  if (effect === 0) return { amount, figure: 'same', word: '', tone: 'same' };
  const tone = meaning === 'step' ? 'same' : effect > 0 ? 'more' : 'less';
  return { amount, figure: change(amount), word: wordFor(difference, meaning), tone };
}

function wordFor(difference: number, meaning: Meaning): string {
  if (meaning === 'out') return difference > 0 ? 'to pay' : 'saved';
  return difference > 0 ? 'more' : 'less';
}
