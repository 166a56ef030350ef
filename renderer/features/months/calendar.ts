import type { Entry, Mark, Month, MonthLine, Timeline } from '#shared/calculation/months';
import { longDate, monthAndYear } from '../../words/dates.ts';
import { pounds } from '../../words/money.ts';
import { entryWords } from './month-days.tsx';
import { monthsOf, type MonthAhead } from './series.ts';
import { markWords, monthsWords, payDayMarks } from './words.ts';

/** What a day of the calendar is marked for; what arrives comes first. */
export const dayKinds = ['pay', 'universal-credit', 'other-money', 'rent', 'council-tax'] as const;
export type DayKind = (typeof dayKinds)[number];

export interface CalendarDay {
  date: string;
  day: number;
  kinds: DayKind[];
  /** What arrives and goes out on it, with its amounts; empty for a day without a mark. */
  said: string[];
  /** "×2" for a pay day that shares its assessment period of Universal Credit with another one. */
  together: string | undefined;
  /** Its number among the days with a mark. */
  index: number | undefined;
}

export interface CalendarMonth {
  ahead: MonthAhead;
  /** What is worth a word about it. Pay days are counted by assessment period, which the calendar has to say. */
  notes: string[];
  /** Weeks from Monday on; nothing where a day is of another month. */
  weeks: (CalendarDay | undefined)[][];
  /** For each kind the days that are marked for it. */
  words: { kind: DayKind; days: number[] }[];
}

/** The months of a timeline as a calendar, with the days on which money moves. */
export function calendarOf(timeline: Timeline): CalendarMonth[] {
  const together = payDaysTogether(timeline);
  let marked = 0;
  return monthsOf(timeline).map((ahead) => {
    const days = daysOf(ahead.month, together).map((day): CalendarDay => {
      const index = day.kinds.length === 0 ? undefined : marked++;
      return { ...day, index };
    });
    const notes = ahead.notes.map((note) => (payDayNotes.includes(note) ? `${note} in one Universal Credit period` : note));
    const words = dayKinds
      .map((kind) => ({ kind, days: days.filter(({ kinds }) => kinds.includes(kind)).map(({ day }) => day) }))
      .filter((one) => one.days.length > 0);
    return { ahead, notes, weeks: inWeeks(days), words };
  });
}

const payDayNotes = Object.keys(payDayMarks).map((code) => markWords[code as Mark['code']]);

/** The pay days of a job that fall into one assessment period with more of them than usual, each with how many. */
function payDaysTogether({ months, assessmentPeriods }: Timeline): ReadonlyMap<string, string> {
  const days = months.flatMap(({ marks }) =>
    marks.flatMap(({ code, date }) => {
      const sign = payDayMarks[code];
      const period = date === undefined ? undefined : assessmentPeriods.find(({ starts, ends }) => starts <= date && date <= ends);
      if (sign === undefined || period === undefined) return [];
      const last = period.receipts.find(({ payDay }) => payDay === date);
      const own = period.receipts.filter(({ who, job }) => who === last?.who && job === last.job);
      return own.map(({ payDay }): [string, string] => [payDay, sign]);
    }),
  );
  return new Map(days);
}

function daysOf({ month, arrives, goesOut, marks }: Month, together: ReadonlyMap<string, string>): Omit<CalendarDay, 'index'>[] {
  const count = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
  return Array.from({ length: count }, (_, at) => {
    const date = `${month}-${String(at + 1).padStart(2, '0')}`;
    const [coming, going] = [arrives, goesOut].map((entries) => entries.filter((entry) => entry.date === date));
    const about = marks
      .filter((mark) => mark.date === date && payDayMarks[mark.code] !== undefined)
      .map(({ text }) => text.replace(/\.$/, ''));
    const kinds = new Set([
      ...(coming ?? []).map(({ line }) => arrivingKind(line)),
      ...(going ?? []).flatMap(({ line }) => leavingKind(line)),
    ]);
    return {
      date,
      day: at + 1,
      kinds: dayKinds.filter((kind) => kinds.has(kind)),
      said:
        kinds.size === 0
          ? []
          : [...(coming ?? []).map((entry) => said(entry, false)), ...(going ?? []).map((entry) => said(entry, true)), ...about],
      together: together.get(date),
    };
  });
}

const arrivingKind = (line: MonthLine): DayKind =>
  line === 'net-pay' ? 'pay' : line === 'universal-credit' || line === 'advance' ? 'universal-credit' : 'other-money';

/** Costs that come every week are in the table day by day: a mark for each would hide the others. */
const leavingKind = (line: MonthLine): DayKind[] => (line === 'rent' || line === 'council-tax' ? [line] : []);

const said = (entry: Entry, isOut: boolean): string => `${isOut ? 'goes out: ' : ''}${entryWords(entry)} ${pounds(entry.amount)}`;

function inWeeks(days: readonly CalendarDay[]): (CalendarDay | undefined)[][] {
  const [first] = days;
  const before = first === undefined ? 0 : (new Date(`${first.date}T00:00:00Z`).getUTCDay() + 6) % 7;
  const cells: (CalendarDay | undefined)[] = [...Array.from({ length: before }, () => undefined), ...days];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => Array.from({ length: 7 }, (__, day) => cells[week * 7 + day]));
}

/** The days with a mark, in their order, each with its month. */
export const markedDays = (months: readonly CalendarMonth[]): { day: CalendarDay; month: CalendarMonth }[] =>
  months.flatMap((month) => month.weeks.flatMap((week) => week.flatMap((day) => (day?.index === undefined ? [] : [{ day, month }]))));

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** "Friday 4 December 2026: Wage £612.40. December 2026: £812.00 left, Two pay days." */
export function dayReading({ date, said: all }: CalendarDay, month: CalendarMonth): string {
  const weekday = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
  return `${weekday} ${longDate(date)}: ${all.join('; ')}. ${monthReading(month)}`;
}

/** What a month comes to, and whether it is a rich or a lean one. */
export function monthReading({ ahead: { month, kind }, notes }: CalendarMonth): string {
  const told = [`${pounds(month.left)} left`, ...(monthsWords.kinds[kind] === '' ? [] : [monthsWords.kinds[kind]]), ...notes];
  return `${monthAndYear(month.month)}: ${told.join(', ')}.`;
}
