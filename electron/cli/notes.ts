import type { Result } from '#shared/calculation/result';
import { ledgerOf } from './ledger.ts';
import { inPounds } from './money-text.ts';
import { titlesIn } from './titles.ts';
import { hanging, wrapped } from './wrap.ts';

/** One sentence of a list, and the situation that it is about, if it is about one. */
interface Note {
  text: string;
  situation?: string | undefined;
}

/** What belongs to the figures and is not one: each list under its heading, none left out that has something in it. */
export function notesOf(result: Result, nation: string, width: number): string[] {
  const names = new Map(result.situations.map(({ id, name }) => [id, name ?? (id === 'now' ? 'As I am now' : id)]));
  const listed = (heading: string, notes: readonly Note[]): string[] =>
    notes.length === 0 ? [] : ['', ...wrapped(heading, width), ...toldOnce(notes, names).flatMap((item) => hanging('  - ', item, width))];
  return [
    ...listed('To put right before relying on this', result.warnings),
    ...ledgerOf(result, names, width),
    ...listed(
      'This rests on',
      result.assumptions.map(({ text, unverified, affects }) => ({
        text: text + (unverified === true ? unverifiedNote(affects, nation) : ''),
      })),
    ),
    ...listed(
      'What may be missing',
      (result.questions ?? []).map(({ text, source, worth, situation }) => ({
        text: `${text}${worth === undefined ? '' : ` Worth ${inPounds(worth)} a month.`} (${source})`,
        situation,
      })),
    ),
    ...listed('Not counted', result.notCounted),
    ...listed('Could not be calculated', result.refusals),
  ];
}

/** Notes that say the same of several situations are one, with the names of all of them. */
function toldOnce(notes: readonly Note[], names: ReadonlyMap<string, string>): string[] {
  const told = new Map<string, { note: Note; about: string[] }>();
  for (const note of notes) {
    const key = note.text;
    const known = told.get(key) ?? { note, about: [] };
    const name = note.situation === undefined ? undefined : (names.get(note.situation) ?? note.situation);
    if (name !== undefined && !known.about.includes(name)) known.about.push(name);
    told.set(key, known);
  }
  return [...told.values()].map(({ note: { text }, about }) => `${about.length === 0 ? '' : `${about.join(', ')}: `}${text}`);
}

function unverifiedNote(affects: readonly string[] | undefined, nation: string): string {
  const titles = titlesIn(nation);
  return affects === undefined || affects.length === 0
    ? ' (not verified)'
    : ` (not verified; it affects: ${affects.map((id) => titles[id] ?? id).join('; ')})`;
}
