import type { Result } from '#shared/calculation/result';

/** What the notes beside the figures are made from. */
export interface NotesProps {
  result: Result;
  /** What a situation is called. */
  nameOf: (situation: string) => string;
  /** Goes to the answer that a note is about; absent where nothing can be changed. */
  onReveal?: (path: string) => void;
}
