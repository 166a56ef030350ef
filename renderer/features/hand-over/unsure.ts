import type { Result } from '#shared/calculation/result';
import type { Case } from '#shared/case/schema';
import { answerWords } from '../../words/answers.ts';
import { aboutWords, groupedNotes } from '../../words/grouped-notes.ts';

/** What somebody who is no adviser may be unsure of, by what the answer says of itself. */
export interface UnsureGroup {
  title: string;
  /** Whether it is put to the adviser unless it is unticked. */
  isAsked: boolean;
  reasons: string[];
}

type Noted = Parameters<typeof groupedNotes>[0][number];
const longest = 600;

/** What an answer leaves open, in groups: what is to be put first, first. Groups without anything are left out. */
export function unsureOf({ case: subject, result }: { case: Case; result: Result }): UnsureGroup[] {
  const scenarios = result.situations.map(({ id }) => id);
  const nameOf = (id: string): string => result.situations.find((each) => each.id === id)?.name ?? 'As I am now';
  const words = (notes: readonly Noted[]): string[] =>
    groupedNotes(notes).map(({ note, situations }) => oneLine(`${aboutWords(situations, scenarios, nameOf)}${note.text}`));
  const stated = (state: 'unknown' | 'at-risk') => words(result.status.filter((each) => each.state === state));
  const groups: UnsureGroup[] = [
    { title: 'Not worked out', isAsked: true, reasons: words(result.refusals) },
    {
      title: 'Not known',
      isAsked: true,
      reasons: [...(subject.notKnown ?? []).map(({ path }) => notKnownWords(path)), ...stated('unknown')],
    },
    { title: 'At risk', isAsked: true, reasons: stated('at-risk') },
    { title: 'May be missing', isAsked: false, reasons: words(result.questions ?? []) },
    {
      title: 'Unchecked',
      isAsked: false,
      reasons: words(result.assumptions.filter(({ unverified }) => unverified === true)).map(unmarked),
    },
  ];
  return groups.map((group) => ({ ...group, reasons: [...new Set(group.reasons)] })).filter(({ reasons }) => reasons.length > 0);
}

const notKnownWords = (path: string): string => oneLine(`${answerWords(path)?.label ?? path}: not known yet.`);

const unmarked = (text: string): string => text.replace(/^Unchecked: /, '');

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().slice(0, longest);
