import { addYears, Count, dayAfter, inWords, type Figure, type IsoDate } from '../engine/index.ts';
import type { PackEntry } from './entries.ts';
import type { Installed, PackProblem } from './open.ts';

/** How far ahead a row may be known: an uprating is for one year, and a freeze is announced for more but enacted by the year. */
const yearsAhead = 2;

/** Why what a pack gives for one figure does not fit the figure as the edition has it. */
export function misfitsOf(entry: PackEntry, installed: Installed): PackProblem[] {
  const { figure, about, mistake } = entry;
  if (mistake !== undefined) return [{ about, message: `"${about}": ${mistake}` }];
  if (figure === undefined) return [{ about, message: `This edition of Taper (${installed.edition}) has no figure "${about}".` }];
  const messages = figure.drawnFrom === figure.id ? misfits(entry, figure, installed) : [follows(figure)];
  return messages.map((message) => ({ about, message: `"${about}": ${message}` }));
}

const follows = ({ drawnFrom }: Figure<unknown>): string => `it follows "${drawnFrom}". Give the rows of that figure.`;

function misfits(entry: PackEntry, figure: Figure<unknown>, installed: Installed): string[] {
  const { rows, unit } = entry;
  const found: string[] = [];
  if (unit !== undefined && unit !== figure.read.unit)
    found.push(`the pack gives it in "${unit}", and the rules read it in "${figure.read.unit}".`);
  const days = rows.map(({ from }) => from);
  if (days.some((day, index) => index > 0 && day <= (days[index - 1] ?? ''))) found.push('its rows are not in the order of their dates.');
  for (const { from, text } of rows)
    if (figure.read.unit === 'rate' && !Count.of('1').isAtLeast(Count.of(text)))
      found.push(`the rate from ${inWords(from)} is more than 1: write 5% as "0.05".`);
  return [...found, ...ends(entry, figure), ...correction(entry, figure, installed)];
}

/** The end of what is known: a figure that is set anew each year ends again, and one that stands until it is changed does not. */
function ends({ rows, knownUntil }: PackEntry, figure: Figure<unknown>): string[] {
  const last = rows.at(-1);
  if (last === undefined || last.until !== undefined) return [];
  if (figure.knownUntil === undefined) return knownUntil === undefined ? [] : ['it stands until it is changed, so it has no "knownUntil".'];
  if (knownUntil === undefined) return ['it is set anew each year, so "knownUntil" says the last day for which it is known.'];
  if (knownUntil < last.from) return ['it would end before its last row begins.'];
  if (knownUntil < figure.knownUntil) return [`it would end before ${inWords(figure.knownUntil)}, until when it is known already.`];
  if (knownUntil > addYears(last.from, yearsAhead)) return [`it would be known for more than ${yearsAhead} years after its last row.`];
  const gapFrom = dayAfter(figure.knownUntil);
  const first = rows.find(({ from }) => from > (figure.knownUntil ?? ''));
  if (first !== undefined && first.from > gapFrom)
    return [`nothing would be known from ${inWords(gapFrom)} until the row of ${inWords(first.from)}.`];
  if (first === undefined && knownUntil > figure.knownUntil)
    return [`it has no row after ${inWords(figure.knownUntil)}: what is not known is never carried forward.`];
  return [];
}

/** A row on a day that the edition knows already changes settled law or a mistake, and says why. */
function correction({ rows, corrects }: PackEntry, figure: Figure<unknown>, { sourcesChecked }: Installed): string[] {
  const settled = rows.filter((row) => isSettled(figure, row.from, sourcesChecked));
  const [first] = settled;
  if (first !== undefined && corrects === undefined)
    return [`the row from ${inWords(first.from)} changes what this edition knows already. If that is meant, say why under "corrects".`];
  if (first === undefined && corrects !== undefined) return ['"corrects" is given, but no row changes what this edition knows already.'];
  return [];
}

function isSettled({ rows, knownUntil, absent }: Figure<unknown>, day: IsoDate, sourcesChecked: IsoDate): boolean {
  if (absent !== undefined) return rows.some(({ from, until }) => from <= day && (until === undefined || day <= until));
  return day <= (knownUntil ?? sourcesChecked);
}
