import type { Month, Timeline } from '#shared/calculation/months';
import { dayAndMonth, longDate, monthAndYear } from '../../words/dates.ts';
import { fromPence, penceOf, pounds } from '../../words/money.ts';
import { markWords, monthsWords } from './words.ts';

/** Whether a month leaves more or less than the usual one, or is only part of a month. */
export type Kind = 'more' | 'less' | 'usual' | 'part';

/** A month with what is worth knowing about it at a glance. */
export interface MonthAhead {
  month: Month;
  kind: Kind;
  /** "Two pay days", "No pay day"; what goes on from the month before is told once. */
  notes: string[];
  projection: boolean;
}

/** What is left in the middle month, and how far from it a month has to be to stand out: a tenth of what usually arrives. In pence. */
export interface Usual {
  left: number;
  apart: number;
}

const isWhole = ({ from }: Timeline, { month }: Month): boolean => !from.startsWith(month) || from.endsWith('-01');

/** The usual month of a timeline, from its whole months. */
export function usualOf(timeline: Timeline): Usual {
  const whole = timeline.months.filter((month) => isWhole(timeline, month));
  const left = middle(whole.map((month) => penceOf(month.left)));
  return { left, apart: Math.round(middle(whole.map(({ arrived }) => penceOf(arrived))) / 10) };
}

/** The months ahead, each beside the usual one. */
export function monthsOf(timeline: Timeline): MonthAhead[] {
  const usual = usualOf(timeline);
  return timeline.months.map((month, index, months) => ({
    month,
    kind: isWhole(timeline, month) ? kindOf(month, usual) : 'part',
    notes: notesOf(month, months[index - 1]),
    projection: month.marks.some(({ code }) => code === 'projection'),
  }));
}

function kindOf({ left }: Month, usual: Usual): Kind {
  const apart = penceOf(left) - usual.left;
  if (Math.abs(apart) < Math.max(usual.apart, 1)) return 'usual';
  return apart > 0 ? 'more' : 'less';
}

const goesOn: readonly string[] = ['projection', 'prescriptions-not-free', 'uc-nil'];

function notesOf({ marks }: Month, before: Month | undefined): string[] {
  const told = marks.filter(({ code }) => !goesOn.includes(code) || before?.marks.some((mark) => mark.code === code) !== true);
  return [...new Set(told.map(({ code }) => markWords[code]))];
}

/** The months in a few sentences: the usual one, the least and the most that is left, and the lowest balance. */
export function summaryOf(timeline: Timeline, months: readonly MonthAhead[]): string[] {
  const whole = months.filter(({ kind }) => kind !== 'part').map(({ month }) => month);
  const least = extremeOf(whole, ({ left }) => penceOf(left));
  const most = extremeOf(whole, ({ left }) => -penceOf(left));
  const lowest = extremeOf(timeline.months, ({ lowest: { balance } }) => penceOf(balance))?.lowest;
  if (least === undefined || most === undefined || lowest === undefined) return [];
  const same = least.left === most.left;
  const usual = pounds(fromPence(usualOf(timeline).left));
  return [
    same
      ? `${usual} is left in every month.`
      : `In the middle month ${usual} is left. The least is left in ${monthAndYear(least.month)} (${pounds(least.left)}), the most in ${monthAndYear(most.month)} (${pounds(most.left)}).`,
    `The balance is lowest on ${longDate(lowest.date)}: ${pounds(lowest.balance)}, ${beginningWords(timeline)}.`,
  ];
}

const beginningWords = ({ openingBalance, from, assumptions }: Timeline): string =>
  assumptions.some(({ code }) => code === 'months.opening-balance')
    ? `counted from nothing in hand on ${longDate(from)}, as that was not entered`
    : penceOf(openingBalance) === 0
      ? `counted from nothing in hand on ${longDate(from)}`
      : `from ${pounds(openingBalance)} on ${longDate(from)}`;

/** What one month says, to be read out. */
export function readingOf({ month, kind, notes }: MonthAhead): string {
  const said = [`${pounds(month.left)} left`, ...(kind === 'usual' ? [] : [monthsWords.kinds[kind]]), ...notes].join(', ');
  return `${monthAndYear(month.month)}: ${said}. ${lowestWords(month)}`;
}

/** "Lowest balance £12.00 on 14 December." */
export const lowestWords = ({ lowest }: Month): string => `Lowest balance ${pounds(lowest.balance)} on ${dayAndMonth(lowest.date)}.`;

const extremeOf = <Item>(items: readonly Item[], of: (item: Item) => number): Item | undefined =>
  items.reduce<Item | undefined>((best, item) => (best === undefined || of(item) < of(best) ? item : best), undefined);

/** The middle one, of an even number the lower of the two, so that it is an amount that a month has. */
const middle = (amounts: readonly number[]): number =>
  amounts.toSorted((one, other) => one - other)[Math.floor((amounts.length - 1) / 2)] ?? 0;
