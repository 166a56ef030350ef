import type { Result } from '#shared/calculation/result';
import { monthsAhead } from './months.ts';
import { notesOf } from './notes.ts';
import { stoppingLines } from './stopping.ts';
import { rangeLines } from './range-lines.ts';
import { groupsOf, type Entered } from './rows.ts';
import { tableOf } from './table.ts';
import { workingLines } from './working.ts';
import { hanging, wrapped } from './wrap.ts';

/** A result as a page of text: what it is, the table, the notes, and the working where it was asked for. */
export function reportOf(result: Result, entered: Entered, width: number): string {
  const lines = [
    ...heading(result, width),
    '',
    ...tableOf(headersOf(result), groupsOf(result, entered), width),
    ...rangeLines(result, entered.nation, width),
    ...stoppingLines(result, width),
    ...notesOf(result, entered.nation, width),
    ...monthsAhead(result, width),
    ...workings(result, width),
  ];
  return `${lines.join('\n')}\n`;
}

function heading({ reference, asAt, edition, digest, pack }: Result, width: number): string[] {
  return wrapped(
    `${reference}. Pounds a month, in a typical month. Law of ${asAt}, rules edition ${edition}${digest === undefined ? '' : ` (${digest})`}${packText(pack)}.`,
    width,
  );
}

const packText = (pack: Result['pack']): string =>
  pack === undefined ? '' : `, rate pack ${pack.name} (number ${pack.serial}, issued ${pack.issued}, key ${pack.key})`;

function headersOf({ situations, asAt }: Result): string[] {
  return situations.map((situation) => {
    const name = situation.name ?? (situation.id === 'now' ? 'As I am now' : situation.id);
    return situation.asAt === asAt ? name : `${name} (law of ${situation.asAt})`;
  });
}

function workings({ situations }: Result, width: number): string[] {
  return situations.flatMap(({ id, name, trace }) =>
    trace === undefined ? [] : ['', ...hanging('', `How it was worked out: ${name ?? id}`, width), ...workingLines(trace, width)],
  );
}
