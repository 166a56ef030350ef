import type { Sweep, SweepEvent, SweepReach } from '#shared/calculation/sweep';
import { fromPence, penceOf, pounds, poundsWithoutSign } from '../../words/money.ts';
import { sweepWords } from './words.ts';

/** One step of the line: the chart's point and the table's row are both made from it, so they cannot differ. */
export interface Step {
  at: string;
  moneyLeft: string;
  gain: string | undefined;
  /** Pay before deductions, of the whole household. */
  gross: string;
  takeHome: string;
  universalCredit: string;
}

/** Named events that happen within one step of the line, under one number. */
export interface Happening {
  number: number;
  at: string;
  /** Exactly where the first and the last of them happen. */
  from: string;
  to: string;
  texts: string[];
  /** The lines that a cliff moves, the largest first. */
  lines: { id: string; change: string }[];
  change: string;
  fall: boolean;
  /** Pence kept of each extra pound of pay before and after; absent where it cannot be told. */
  kept: { before: string; after: string } | undefined;
}

/** The steps of a sweep that have a figure. */
export function stepsOf({ points }: Sweep): Step[] {
  return points.flatMap(({ at, amounts, people, gain }) => {
    const moneyLeft = amounts['money-left'];
    if (moneyLeft === undefined) return [];
    const together = (line: 'gross-pay' | 'net-pay') =>
      fromPence(penceOf(people.client[line] ?? '0.00') + penceOf(people.partner?.[line] ?? '0.00'));
    const universalCredit = amounts['universal-credit'] ?? '0.00';
    return [{ at, moneyLeft, gain, gross: together('gross-pay'), takeHome: together('net-pay'), universalCredit }];
  });
}

/** The events of a sweep in their order, those within one step together. */
export function happeningsOf(events: readonly SweepEvent[]): Happening[] {
  const places = [...new Set(events.map(({ at }) => at))];
  return places.map((at, index) => {
    const here = events.filter((event) => event.at === at);
    const cliff = largest(here);
    return {
      number: index + 1,
      at,
      from: here[0]?.exactly ?? at,
      to: here.at(-1)?.exactly ?? at,
      texts: [...new Set(here.map(({ text }) => text))],
      lines: cliff?.lines ?? [],
      change: cliff?.change ?? '0.00',
      fall: here.some(({ fall }) => fall),
      kept: here[0]?.kept,
    };
  });
}

const largest = (events: readonly SweepEvent[]): SweepEvent | undefined =>
  events.toSorted((one, other) => Math.abs(penceOf(other.change)) - Math.abs(penceOf(one.change)))[0];

/** The rows of the table: every step, or only whole ones and those where something happens or a situation stands. */
export function rowsOf(
  steps: readonly Step[],
  happenings: readonly Happening[],
  fine: boolean,
  points: readonly { x: number }[] = [],
): Step[] {
  const special = new Set([...happenings.map(({ at }) => Number(at)), ...points.map(({ x }) => x)]);
  return steps.filter(({ at }, index) => fine || index % 4 === 0 || special.has(Number(at)));
}

/** The line in two or three sentences. Where a council tax reduction was typed, the line cannot say that nothing falls. */
export function summaryOf(
  steps: readonly Step[],
  happenings: readonly Happening[],
  xWords: (at: string) => string,
  typedReduction = false,
): string {
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return '';
  const falls = happenings.filter(({ fall }) => fall);
  const ends = `Money left goes from ${pounds(first.moneyLeft)} a month at ${xWords(first.at)} to ${pounds(last.moneyLeft)} at ${xWords(last.at)}.`;
  if (falls.length === 0) return `${ends} ${typedReduction ? sweepWords.noFallTyped : sweepWords.noFall}`;
  const places = falls.map(({ from, change: by }) => `${placeWords(from, xWords)} (by ${poundsWithoutSign(by)})`).join(', ');
  return `${ends} It falls at ${places}.`;
}

// The least above nothing, at which whatever turns on there being any pay turns.
export const firstPlace = '0.01';

/** "any paid work at all", or so many hours or pounds. */
export const placeWords = (at: string, xWords: (at: string) => string): string => (at === firstPlace ? sweepWords.anyWork : xWords(at));

/** What one step says, to be read out: with how much is kept from there on, and the situations that stand there. */
export function readingOf({ at, moneyLeft, gain }: Step, xWords: (at: string) => string, more: readonly string[] = []): string {
  const beside = gain === undefined ? '' : `, ${gainWords(gain)}`;
  return [`${xWords(at)}: ${pounds(moneyLeft)} left a month${beside}`, ...more].join('. ');
}

/** "£312.40 more than now" */
export function gainWords(gain: string): string {
  const pence = penceOf(gain);
  if (pence === 0) return 'the same as now';
  return `${pounds(gain.replace('-', ''))} ${pence > 0 ? 'more' : 'less'} than now`;
}

/** Where a wanted gain is reached: "Reached from 22.5 hours." */
export function reachWords(reached: readonly SweepReach[], end: string, xWords: (at: string) => string): string {
  if (reached.length === 0) return sweepWords.notReached(xWords(end));
  const places = reached.map(({ from, to }) => (to === end ? `from ${xWords(from)}` : `from ${xWords(from)} to ${xWords(to)}`));
  return sweepWords.reached(places.join(', and '));
}
