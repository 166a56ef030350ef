import type { Citation } from './citation.ts';
import type { IsoDate } from './dates.ts';

/** Someone or something that a question is asked about: the client, a child, a job. Keys are unique within a case. */
export interface Subject {
  readonly kind: string;
  readonly key: string;
}

/** Which date selects the law that answers: the day asked about, or the assessment period that contains it. */
export type Basis = 'day' | 'assessment-period';
export interface Calendar extends Readonly<Record<Basis, IsoDate>> {
  /** A projection was asked for: figures past their last known day go on as they were, and are marked. */
  readonly carriesFiguresForward?: boolean;
  /** Rules by their id whose text is that of another date: what they would give if it had not changed, or had changed already. */
  readonly rules?: ReadonlyMap<string, IsoDate>;
}

interface Common {
  /** Stable for ever: stored explanations and comparisons refer to it. */
  readonly id: string;
  readonly title: string;
}

/** Answered by the case. */
export interface Fact<T, S extends Subject | void = void> extends Common {
  readonly kind: 'fact';
  readonly read: (circumstances: never, subject: S) => T | Assumed<T>;
  readonly path: (circumstances: never, subject: S) => string;
}

/** Answered by the law's tables on a date. */
export interface Figure<T> extends Common {
  readonly kind: 'figure';
  readonly law: Citation;
  readonly basis: Basis;
  readonly rows: readonly FigureRow<T>[];
  /** The last day for which the figure is known; absent where it stands until it is changed. */
  readonly knownUntil: IsoDate | undefined;
  /** How the text of a row becomes a value: for rows that come from outside, which are read as its own are. */
  readonly read: Reading<T>;
  /** The id of the figure whose rows these are: its own, or where it is only dated otherwise, that of the other. */
  readonly drawnFrom: string;
  /** Of law that is kept for calculations of its own time only. */
  readonly ended?: true;
  /** What answers where no row is known, for a table that need not have one; elsewhere that is an error. */
  readonly absent?: { readonly value: T };
}

/** How a figure's text becomes a value, and the unit in which it is written: "money/month", "rate", "count". */
export interface Reading<T> {
  (text: string): T;
  readonly unit: string;
}

export interface FigureRow<T> {
  readonly from: IsoDate;
  readonly value: T;
  /** The value as the table writes it. */
  readonly text: string;
  readonly authority: string;
  readonly unverified: string | undefined;
  /** The last day for which this row is known, where that is not the end of the whole figure. */
  readonly until?: IsoDate | undefined;
  /** The row of an earlier date, carried forward to one for which none is known. */
  readonly isCarriedForward?: true;
  /** The pack that brought the row; absent where the edition has it. */
  readonly pack?: string | undefined;
}

/** Answered by a pure function of other questions. */
export interface Rule<T, S extends Subject | void = void> extends Common {
  readonly kind: 'rule';
  readonly law: Citation;
  readonly basis: Basis;
  readonly bodies: readonly Since<T, S>[];
  readonly unverified: string | undefined;
}

/** One body of a rule and the date from which it is the law. */
export interface Since<T, S extends Subject | void = void> {
  readonly from: IsoDate;
  readonly body: Body<T, S>;
}

export type Body<T, S extends Subject | void> = (the: The, subject: S) => T;

/** Anything that can be asked. `Question<T, Person>` does not compile if asked without a person. */
export type Question<T, S extends Subject | void = void> = Fact<T, S> | Rule<T, S> | ([S] extends [void] ? Figure<T> : never);

/** The one verb of a rule: the answer to a question, about someone where the question needs it. */
export interface The {
  <T>(question: Question<T>): T;
  <T, S extends Subject>(question: Question<T, S>, subject: S): T;
}

/** An answer that nobody entered, with the sentence that tells the adviser so. */
export class Assumed<T> {
  readonly value: T;
  readonly text: string;
  constructor(value: T, text: string) {
    this.value = value;
    this.text = text;
  }
}

/** For facts: the value to go on with, and what the adviser is told about it. */
export const assumed = <T>(value: T, text: string): Assumed<T> => new Assumed(value, text);
