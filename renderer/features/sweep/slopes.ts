import { penceOf } from '../../words/money.ts';
import type { Happening, Step } from './series.ts';
import { penceWords } from './words.ts';

/** A stretch of the line on which the same share of each extra pound of pay is kept, in whole pence; nothing where it cannot be told. */
export interface Slope {
  from: string;
  to: string;
  kept: number | undefined;
}

/**
 * The stretches of the line from one named place to the next. What is kept is counted over the whole stretch, so that what is rounded
 * at each step evens out; a fall or a rise at one place is no part of it. Stretches that keep the same are one.
 */
export function slopesOf(steps: readonly Step[], happenings: readonly Happening[]): Slope[] {
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return [];
  const begins = [first.at, ...happenings.map(({ to }) => to)];
  const ends = [...happenings.map(({ from }) => from), last.at];
  const slopes = begins.flatMap((from, index): Slope[] => {
    const to = ends[index] ?? last.at;
    const before = happenings[index - 1];
    return Number(to) - Number(from) < leastWidth
      ? []
      : [{ from, to, kept: keptOver(steps, from, to, index === ends.length - 1) ?? told(before) }];
  });
  return joined(first.at, slopes);
}

/** A hundredth, such as that between no work and any work, is no stretch. */
const leastWidth = 0.02;

/** The end of a stretch is where the next thing has happened, so the step at it is of the next one, but for the last. */
function keptOver(steps: readonly Step[], from: string, to: string, withEnd: boolean): number | undefined {
  const own = steps.filter(({ at }) => Number(at) >= Number(from) && (withEnd ? Number(at) <= Number(to) : Number(at) < Number(to)));
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const extra = penceOf(last.gross) - penceOf(first.gross);
  return extra <= 0 ? undefined : Math.round(((penceOf(last.moneyLeft) - penceOf(first.moneyLeft)) * 100) / extra);
}

/** On a stretch that is shorter than a step, what the event before it says. */
const told = (before: Happening | undefined): number | undefined =>
  before?.kept === undefined || before.from !== before.to ? undefined : Math.round(Number(before.kept.after) * 100);

function joined(start: string, slopes: readonly Slope[]): Slope[] {
  const all: Slope[] = [];
  for (const slope of slopes) {
    const last = all.at(-1);
    if (last !== undefined && last.kept === slope.kept) last.to = slope.to;
    else all.push({ ...slope, from: last?.to ?? start });
  }
  return all;
}

/** The stretch on which a place of the line lies: at a boundary, the one that begins there. */
export const slopeAt = (slopes: readonly Slope[], at: string): Slope | undefined =>
  slopes.findLast(({ from }) => Number(at) >= Number(from)) ?? slopes[0];

/** "Of the next £1 of pay you keep 45p" */
export function slopeWords({ kept }: Slope): string {
  if (kept === undefined) return 'What is kept of the next £1 cannot be told here';
  return `Of the next £1 of pay you keep ${penceWords(kept)}`;
}

const most = 6;

/** The stretches as one sentence: "Of the next £1 of pay you keep 100p up to 7.5 hours, 45p up to 22 hours, then 31p." */
export function slopesSentence(slopes: readonly Slope[], xWords: (at: string) => string): string {
  const told = slopes.filter(({ kept }) => kept !== undefined);
  if (told.length === 0) return '';
  const shown = told
    .slice(0, most)
    .map(({ kept = 0, to }, index) =>
      index === told.length - 1 ? `${index === 0 ? '' : 'then '}${penceWords(kept)}` : `${penceWords(kept)} up to ${xWords(to)}`,
    );
  const more = told.length > most ? ', and so on: the table has the rest' : '';
  return `Of the next £1 of pay you keep ${shown.join(', ')}${more}.`;
}
