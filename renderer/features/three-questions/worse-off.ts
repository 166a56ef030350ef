import { householdRoles, personRoles, type Comparison, type Refusal } from '#shared/calculation/result';
import type { Bounds, ComparisonRange } from '#shared/calculation/range';
import { lineLabel } from '../../words/amounts.ts';
import { fromPence, penceOf, pounds, poundsWithoutSign } from '../../words/money.ts';

/** A plain answer: a sentence, and whether it is good, bad or neither. */
export interface PlainAnswer {
  tone: 'better' | 'worse' | 'same' | 'none';
  sentence: string;
}

const hardlyAnything = 100;

/** Would I be worse off? With the amount; where not everything is known, with both ends; where there is no figure, with why. */
export function worseOffAnswer(
  called: string,
  comparison: Comparison | undefined,
  range: ComparisonRange | undefined,
  refusals: readonly Refusal[],
): PlainAnswer {
  const name = `“${called}”`;
  if (range?.gain !== undefined) return rangeAnswer(name, range, range.gain.month);
  const gain = comparison?.gain;
  if (gain === undefined) {
    const why = [...new Set(refusals.map(({ text }) => text))].join(' ');
    return { tone: 'none', sentence: `Taper cannot say. ${why === '' ? 'Something in it could not be worked out.' : why}` };
  }
  const pence = penceOf(gain.month);
  if (pence === 0) return { tone: 'same', sentence: `No. With ${name} the same is left as now.` };
  const by = `${poundsWithoutSign(gain.month)} a month ${pence > 0 ? 'more' : 'less'} than now`;
  if (Math.abs(pence) < hardlyAnything) return { tone: 'same', sentence: `Hardly any different. With ${name} there is ${by}.` };
  return pence > 0
    ? { tone: 'better', sentence: `No. With ${name} you would have ${by}.` }
    : { tone: 'worse', sentence: `Yes. With ${name} you would have ${by}.` };
}

function rangeAnswer(name: string, { sign, outside }: ComparisonRange, month: Bounds): PlainAnswer {
  const spread = spreadWords(month);
  if (outside !== undefined) {
    const why = 'Taper cannot say: too much is not known to count every answer together.';
    return {
      tone: 'none',
      sentence: `${why} Only with the answers that Taper took, which the comparison names, would you have ${spread} with ${name}.`,
    };
  }
  const sentences: Record<ComparisonRange['sign'], PlainAnswer> = {
    'better-off-whatever': { tone: 'better', sentence: `No, whatever is not known. With ${name} you would have ${spread}.` },
    'worse-off-whatever': { tone: 'worse', sentence: `Yes, whatever is not known. With ${name} you would have ${spread}.` },
    'no-difference-whatever': { tone: 'same', sentence: `No. With ${name} the same is left as now, whatever is not known.` },
    'never-worse-off': { tone: 'better', sentence: `No, whatever is not known. With ${name} you would have ${spread}.` },
    'never-better-off': { tone: 'worse', sentence: `It can be, and you would not be better off. With ${name} you would have ${spread}.` },
    depends: { tone: 'same', sentence: `It depends on what is not known. With ${name} you would have ${spread}.` },
    unanswered: {
      tone: 'none',
      sentence: `Taper cannot say for every way in which the open answers may turn out. Where there is an answer, with ${name} you would have ${spread}.`,
    },
  };
  return sentences[sign];
}

/** "from £20.00 less to £310.20 more than now, each month" */
function spreadWords({ least, most }: Bounds): string {
  const one = (amount: string): string => {
    const pence = penceOf(amount);
    return pence === 0 ? 'the same' : `${poundsWithoutSign(amount)} ${pence > 0 ? 'more' : 'less'}`;
  };
  const sameWay = penceOf(least) * penceOf(most) > 0;
  if (sameWay && least !== most) {
    const [low, high] = [least, most]
      .toSorted((first, second) => Math.abs(penceOf(first)) - Math.abs(penceOf(second)))
      .map(poundsWithoutSign);
    return `between ${low} and ${high} a month ${penceOf(least) > 0 ? 'more' : 'less'} than now`;
  }
  if (least === most) return `${one(least)} a month than now`.replace('the same a month than', 'the same as');
  return `from ${one(least)} to ${one(most)} a month than now`;
}

/** What one line does to money left, in whole pence: more income adds, a higher outgoing takes. */
export interface Effect {
  label: string;
  pence: number;
}

const most = 5;

/** The lines that make the difference, the largest first, and all others in one. They add up to the gain. */
export function effectsOf({ lines }: Comparison, nation: string): Effect[] {
  const isCouple = lines.some(({ id }) => id.startsWith('partner.'));
  const all = lines
    .filter(({ id, change }) => counted.includes(roleOf(id)) && penceOf(change) !== 0)
    .map(({ id, change }) => ({ label: labelOf(id, nation, isCouple), pence: penceOf(change) }))
    .toSorted((one, other) => Math.abs(other.pence) - Math.abs(one.pence));
  const rest = all.slice(most);
  return rest.length < 2
    ? all
    : [...all.slice(0, most), { label: 'Everything else', pence: rest.reduce((sum, { pence }) => sum + pence, 0) }];
}

function labelOf(id: string, nation: string, isCouple: boolean): string {
  const label = lineLabel(id, nation);
  const who = /^(client|partner)\./.exec(id)?.[1];
  return !isCouple || who === undefined ? label : `${label} (${who === 'client' ? 'you' : 'partner'})`;
}

/** What a line is in the sum of money left; a line that takes money has a minus in a comparison. */
function roleOf(id: string): string | undefined {
  const own = /^(?:client|partner)\.(.+)$/.exec(id)?.[1];
  const roles: Readonly<Record<string, string | undefined>> = own === undefined ? householdRoles : personRoles;
  return roles[own ?? id];
}

const counted: readonly (string | undefined)[] = ['income', 'taken-back', 'outgoing'];

/** "Universal Credit £1,774.70, then £1,534.81": income of which there is less, pay apart. */
export function fallsOf({ lines }: Comparison, nation: string): { label: string; before: string; after: string }[] {
  const isCouple = lines.some(({ id }) => id.startsWith('partner.'));
  return lines
    .filter(({ id, change }) => roleOf(id) === 'income' && !id.endsWith('.net-pay') && penceOf(change) < 0)
    .toSorted((one, other) => penceOf(one.change) - penceOf(other.change))
    .map(({ id, before, after }) => ({ label: labelOf(id, nation, isCouple), before: pounds(before), after: pounds(after) }));
}

export const inPounds = (pence: number): string => pounds(fromPence(pence));
