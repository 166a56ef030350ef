import type { Result } from '#shared/calculation/result';
import { householdTitles, peopleTitles, personTitles } from './titles.ts';
import { hanging, wrapped } from './wrap.ts';

/** What belongs to the figures and is not one: each list under its heading, none left out that has something in it. */
export function notesOf(result: Result, width: number): string[] {
  const names = new Map(result.situations.map(({ id, name }) => [id, name ?? id]));
  const about = (situation: string | undefined): string => (situation === undefined ? '' : `${names.get(situation) ?? situation}: `);
  const sections: [heading: string, items: string[]][] = [
    ['To put right before relying on this', result.warnings.map(({ text, situation }) => about(situation) + text)],
    [
      'What stays, what changes and what is at risk',
      result.status.map(
        ({ state, text, source, checked, situation }) => `${states[state]}: ${about(situation)}${text} (${source}, checked ${checked})`,
      ),
    ],
    [
      'This rests on',
      result.assumptions.map(({ text, unverified, affects }) => text + (unverified === true ? unverifiedNote(affects) : '')),
    ],
    [
      'What may be missing',
      (result.questions ?? []).map(
        ({ text, source, worth, situation }) =>
          `${about(situation)}${text}${worth === undefined ? '' : ` Worth £${worth} a month.`} (${source})`,
      ),
    ],
    ['Not counted', result.notCounted.map(({ text, situation }) => about(situation) + text)],
    ['Could not be calculated', result.refusals.map(({ text, situation }) => about(situation) + text)],
  ];
  return sections.flatMap(([heading, items]) =>
    items.length === 0 ? [] : ['', ...wrapped(heading, width), ...items.flatMap((item) => hanging('  - ', item, width))],
  );
}

const states = { kept: 'Stays', changes: 'Changes', gained: 'Gained', lost: 'Lost', 'at-risk': 'At risk', unknown: 'Not known' } as const;

function unverifiedNote(affects: readonly string[] | undefined): string {
  return affects === undefined || affects.length === 0
    ? ' (not verified)'
    : ` (not verified; it affects: ${affects.map(titleOf).join('; ')})`;
}

const titles: Readonly<Record<string, string>> = {
  ...householdTitles,
  ...Object.fromEntries(
    Object.entries(peopleTitles).flatMap(([who, person]) =>
      Object.entries(personTitles).map(([id, title]) => [`${who}.${id}`, `${title} (${person})`]),
    ),
  ),
};
const titleOf = (id: string): string => titles[id] ?? id;
