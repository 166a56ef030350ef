import type { Timeline } from '#shared/calculation/months';
import type { Result } from '#shared/calculation/result';
import type { Stopping } from '#shared/calculation/stopping';
import type { Case } from '#shared/case/schema';
import type { Sentence } from '../../../words/client/sentence.ts';

/** What a client's page is made of. Nothing in it is worked out here. */
export interface PageSubject {
  /** The case that the single figures are of. */
  case: Case;
  result: Result;
  /** The scenario that the page is about, and what it is called. */
  situation: string;
  plan: string;
  /** The months ahead; "older" where the figures that answered are no longer those in use, so that they cannot be worked out again. */
  timeline: Timeline | 'older' | undefined;
  stopping: Stopping | undefined;
  /** Whether nobody said when the job stops, so that a day was chosen to show what follows. */
  stopIsChosen: boolean;
  signed?: { at: string; adviser: string } | undefined;
  /** Who sits with the client, as the settings name them, and the day. */
  adviser: string;
  day: string;
}

/** Something on the page below a heading. A paragraph and a list item are sentences one after another. */
export type Block =
  | { kind: 'answer'; sentences: readonly Sentence[] }
  | { kind: 'paragraph'; sentences: readonly Sentence[] }
  | { kind: 'list'; items: readonly (readonly Sentence[])[] }
  /** A list with a label of its own. */
  | { kind: 'group'; label: Sentence; items: readonly (readonly Sentence[])[] }
  | Table;

export interface Table {
  kind: 'table';
  /** Whether its columns after the first are amounts. */
  isOfAmounts: boolean;
  head: readonly Sentence[];
  /** Cells are sentences one after another. */
  rows: readonly (readonly (readonly Sentence[])[])[];
}

export interface Section {
  heading: Sentence;
  blocks: readonly Block[];
}

export interface ClientPage {
  title: Sentence;
  lead: readonly Sentence[];
  sections: readonly Section[];
  signature: readonly Sentence[];
}

/** A block, unless there is nothing in it. */
export const paragraph = (...sentences: readonly Sentence[]): Block[] => (sentences.length === 0 ? [] : [{ kind: 'paragraph', sentences }]);
export const bullets = (items: readonly Sentence[]): Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items: items.map((sentence) => [sentence]) }];
export const group = (label: Sentence, items: readonly Sentence[]): Block[] =>
  items.length === 0 ? [] : [{ kind: 'group', label, items: items.map((sentence) => [sentence]) }];
