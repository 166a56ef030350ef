import { pounds } from './money.ts';

/** A note said once, with every situation that it is about. */
export interface GroupedNote<Note> {
  note: Note;
  situations: string[];
  paths: string[];
}

/** Notes with the same words, and the same worth where they have one, are one note. Their order is that of the first of each. */
export function groupedNotes<
  Note extends { code: string; text: string; situation?: string | undefined; path?: string; worth?: string | undefined },
>(notes: readonly Note[]): GroupedNote<Note>[] {
  const groups = new Map<string, GroupedNote<Note>>();
  for (const note of notes) {
    const key = `${note.code} ${note.text} ${note.worth ?? ''}`;
    const group = groups.get(key) ?? { note: { ...note, text: withThousands(note.text) }, situations: [], paths: [] };
    if (note.situation !== undefined && !group.situations.includes(note.situation)) group.situations.push(note.situation);
    if (note.path !== undefined && note.path !== '' && !group.paths.includes(note.path)) group.paths.push(note.path);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** "16 hours, 30 hours: " before a note about some situations; nothing where it is about all of them. */
export function aboutWords(situations: readonly string[], all: readonly string[], nameOf: (situation: string) => string): string {
  const isAboutAll = situations.length === 0 || (situations.length > 1 && all.every((id) => id === 'now' || situations.includes(id)));
  return isAboutAll ? '' : `${situations.map(nameOf).join(', ')}: `;
}

/** The situation that a path of the case lies in, if it lies in one. */
export function situationOfPath(path: string, scenarios: readonly string[]): string | undefined {
  if (path === 'now' || path.startsWith('now.')) return 'now';
  const index = /^scenarios\[(\d+)\]/.exec(path)?.[1];
  return index === undefined ? undefined : scenarios[Number(index)];
}

/** "£1,698.33" for "£1698.33" within a sentence. */
const withThousands = (text: string): string => text.replaceAll(/£(\d{4,}\.\d{2})(?!\d)/g, (_, amount: string) => pounds(amount));
