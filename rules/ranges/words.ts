import type { Bounds, ComparisonRange, Range } from '#shared/calculation/range';
import { penceOf } from './bounds.ts';
import { endsOf, isStretch } from './stretches.ts';
import type { UnknownFact } from './unknown-facts.ts';

type Told = Pick<ComparisonRange, 'gain' | 'sign' | 'effects' | 'mattersMost' | 'outside'>;
type Held = NonNullable<Range['held']>;

/** A range of a gain as sentences: how far, whether it depends, and what matters most. `titleOf` names a fact by its path; `held` are those that the range does not count. */
export function sentenceOf(told: Told, titleOf: (path: string) => string, held: Held = []): string {
  if (told.gain === undefined) return 'There is no answer for anything that is possible.';
  const { least, most } = told.gain.month;
  if (held.length > 0)
    return [whileHeld(told.gain.month, held, titleOf), whatMatters(told, titleOf), ...beyond(told, titleOf)]
      .filter((part) => part !== '')
      .join(' ');
  return [howFar(told.gain.month, told.sign), least === most ? '' : whatMatters(told, titleOf)].filter((part) => part !== '').join(' ');
}

/** The range of what is counted, and the answers without which it is not true. */
function whileHeld({ least, most }: Bounds, held: Held, titleOf: (path: string) => string): string {
  const spread = least === most ? offBy(least) : `between ${offBy(least)} and ${offBy(most)}`;
  const answers = held.map(({ path, value }) => `${titleOf(path)}: ${value}`).join('; ');
  return `Too much is not known to count every answer together. With these answers held (${answers}) it is ${spread} a month, and with others it can be more or less.`;
}

/** Which of the answers that are held take the gain past an end of the range. */
function beyond({ outside = [] }: Told, titleOf: (path: string) => string): string[] {
  return (['lower', 'higher'] as const).flatMap((end) => {
    const names = outside.filter((one) => one[end]).map(({ path }) => titleOf(path));
    return names.length === 0 ? [] : [`It can be ${end} with another answer to: ${names.join('; ')}.`];
  });
}

function howFar({ least, most }: Bounds, sign: ComparisonRange['sign']): string {
  const whatever = ', whatever is not known.';
  switch (sign) {
    case 'no-difference-whatever':
      return `No difference${whatever}`;
    case 'better-off-whatever':
      return `${least === most ? inPounds(least) : `Between ${inPounds(least)} and ${inPounds(most)}`} a month better off${whatever}`;
    case 'worse-off-whatever':
      return `${least === most ? inPounds(least) : `Between ${inPounds(most)} and ${inPounds(least)}`} a month worse off${whatever}`;
    case 'never-worse-off':
      return `Between no difference and ${inPounds(most)} a month better off, whatever is not known.`;
    case 'never-better-off':
      return `Between no difference and ${inPounds(least)} a month worse off, whatever is not known.`;
    case 'depends':
      return `Between ${inPounds(least)} a month worse off and ${inPounds(most)} better off: it depends on what is not known.`;
    case 'unanswered':
      return `Where there is an answer, ${least === most ? offBy(least) : `between ${offBy(least)} and ${offBy(most)}`} a month. For some of what is possible there is none.`;
  }
}

function whatMatters({ sign, effects, mattersMost }: Told, titleOf: (path: string) => string): string {
  const effect = effects.find(({ path }) => path === mattersMost);
  if (effect === undefined) return '';
  const moves = `What matters most is ${titleOf(effect.path)}: it alone moves this by up to ${inPounds(effect.upTo)} a month`;
  if (sign !== 'depends') return `${moves}.`;
  return `${moves}, ${effect.decidesSign ? 'and can decide whether it is a gain or a loss.' : 'but not from a gain to a loss.'}`;
}

const offBy = (amount: string): string =>
  penceOf(amount) === 0n ? 'no difference' : `${inPounds(amount)} ${penceOf(amount) < 0n ? 'worse' : 'better'} off`;

/** "£1,234.50", without its sign. */
const inPounds = (amount: string): string => `£${amount.replace('-', '').replaceAll(/\B(?=(\d{3})+\.)/g, ',')}`;

/** A value of a fact as text. */
export function valueText(value: unknown): string {
  if (value === undefined || value === null) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (isStretch(value)) return endsOf(value).join(' to ');
  if (typeof value === 'string' || typeof value === 'number') return `${value}`;
  if (Array.isArray(value) && value.length === 0) return 'none';
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return entries.map(([key, part]) => (Array.isArray(value) ? valueText(part) : `${key} ${valueText(part)}`)).join(', ');
}

/**
 * Which answers to settle first: those that may be the most things. An amount may be as many as its stretch had to be divided into, and
 * can also be narrowed.
 */
export function tooManyText(
  facts: readonly UnknownFact[],
  divisions: ReadonlyMap<number, number>,
  titleOf: (path: string) => string,
): string {
  const counted = facts.map((fact, index) => ({
    fact,
    count: fact.between === undefined ? fact.values.length : (divisions.get(index) ?? 0) + 1,
  }));
  const widest = counted.toSorted((one, other) => other.count - one.count).slice(0, 3);
  const names = widest.map(
    ({ fact }) => `${titleOf(fact.path)}${fact.between === undefined ? '' : ` (now from ${fact.between.from} to ${fact.between.to})`}`,
  );
  const hasAmounts = widest.some(({ fact }) => fact.between !== undefined);
  const what = hasAmounts ? 'Settle one of these first, or narrow its amounts' : 'Settle first';
  return `Too much is not known for an answer: there are more ways than Taper works out. ${what}: ${names.join('; ')}.`;
}
