import type { Result, Status } from '#shared/calculation/result';
import { hanging, wrapped } from './wrap.ts';

/** The states in the order in which they are told: what may be lost comes first, what stays last. */
export const states: readonly (readonly [Status['state'], string])[] = [
  ['at-risk', 'At risk'],
  ['lost', 'Lost'],
  ['changes', 'Changes'],
  ['gained', 'Gained'],
  ['unknown', 'Not known'],
  ['kept', 'Stays'],
];

/** What becomes of each protected thing, situation by situation and state by state, each with its source and the day of checking. */
export function ledgerOf({ status, situations }: Result, names: ReadonlyMap<string, string>, width: number): string[] {
  if (status.length === 0) return [];
  const isCouple = situations.some(({ people: { partner } }) => partner !== undefined);
  const told = [...situations.map(({ id }) => id), undefined].filter((id) => status.some(({ situation }) => situation === id));
  return [
    '',
    ...wrapped('What stays, what changes and what is at risk', width),
    ...told.flatMap((id) => [
      ...(id === undefined ? [] : hanging('  ', names.get(id) ?? id, width)),
      ...states.flatMap(([state, word]) => {
        const own = status.filter((entry) => entry.situation === id && entry.state === state);
        return own.length === 0 ? [] : [`    ${word}`, ...own.flatMap((entry) => hanging('    - ', lineOf(entry, isCouple), width))];
      }),
    ]),
  ];
}

function lineOf({ name, who, text, source, checked }: Status, isCouple: boolean): string {
  const thing = name === undefined ? '' : `${name}${who === undefined || !isCouple ? '' : ` (${who})`}: `;
  return `${thing}${text} (${source}, checked ${checked})`;
}
