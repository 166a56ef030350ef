import type { LedgerEntry, StoppingDate } from '#shared/calculation/stopping';
import { inWords } from '../../engine/index.ts';
import type { BreakInAward, Course, SpellOfWork } from '../../stopping/index.ts';
import type { WorkedOut } from '../../situation/index.ts';

/** An entry as a law words it; the name and the day of checking are added for all. */
export type Entry = Omit<LedgerEntry, 'checked' | 'name'>;
export type { StoppingDate };

/** A scenario whose job stops: the present, the scenario and the situation after it worked out, and the break that it makes. */
export interface Stopped {
  readonly now: WorkedOut;
  readonly scenario: WorkedOut;
  readonly after: WorkedOut;
  readonly course: Course;
  readonly gap: BreakInAward | undefined;
  readonly spell: SpellOfWork;
}

/** How long the break is, for a sentence: "without Universal Credit from 1 June 2026 to 31 August 2026". */
export const breakInWords = ({ from, to }: BreakInAward): string =>
  to === undefined ? `without Universal Credit from ${inWords(from)}` : `without Universal Credit from ${inWords(from)} to ${inWords(to)}`;
