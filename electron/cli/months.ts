import type { Result } from '#shared/calculation/result';
import type { Month, Timeline } from '#shared/calculation/months';
import { inPounds } from './money-text.ts';
import { hanging, wrapped } from './wrap.ts';

/** The months ahead of each situation, as a table with a line a month and what is worth a word below it. */
export function monthsAhead({ timelines = [], situations }: Result, width: number): string[] {
  return timelines.flatMap((timeline) => {
    const name = situations.find(({ id }) => id === timeline.situation)?.name;
    return [
      '',
      ...wrapped(`The months ahead: ${name ?? (timeline.situation === 'now' ? 'As I am now' : timeline.situation)}`, width),
      ...monthsTable(timeline, width),
      ...restsOn(timeline, width),
    ];
  });
}

const columns = ['arrives', 'goes out', 'left', 'balance', 'lowest', 'on'] as const;
const cellWidth = 12;

export function monthsTable({ months, refusals }: Timeline, width: number): string[] {
  if (months.length === 0) return refusals.flatMap(({ text }) => hanging('  - ', text, width));
  const row = (first: string, cells: readonly string[]): string =>
    `${first.padEnd(8)}${cells.map((cell) => cell.padStart(cellWidth)).join('')}`;
  return [
    '',
    row('Month', columns),
    ...months.flatMap((month, index) => [row(month.month, cellsOf(month)), ...marksOf(month, months[index - 1], width)]),
  ];
}

const cellsOf = ({ arrived, gone, left, balanceAtEnd, lowest }: Month): string[] => [
  inPounds(arrived),
  inPounds(gone),
  inPounds(left),
  inPounds(balanceAtEnd),
  inPounds(lowest.balance),
  lowest.date.slice(5),
];

/** What is worth a word; what goes on from the month before is not said again. */
const goesOn: readonly string[] = ['projection', 'prescriptions-not-free', 'uc-nil'];

const marksOf = ({ marks }: Month, before: Month | undefined, width: number): string[] =>
  marks
    .filter(({ code }) => !goesOn.includes(code) || before?.marks.some((mark) => mark.code === code) !== true)
    .flatMap(({ date, text }) => hanging('          ', `${date === undefined ? '' : `${date}: `}${text}`, width));

function restsOn({ assumptions, refusals, months }: Timeline, width: number): string[] {
  const told = [...assumptions, ...(months.length === 0 ? [] : refusals)].map(({ text }) => text);
  return told.length === 0 ? [] : ['', ...wrapped('These months rest on', width), ...told.flatMap((text) => hanging('  - ', text, width))];
}
