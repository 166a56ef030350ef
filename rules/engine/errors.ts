import { inWords, type IsoDate } from './dates.ts';

/** No body of a rule, or no row of a figure, is the law on a date. */
export class NoLawInForce extends Error {
  readonly question: string;
  readonly date: IsoDate;
  constructor(question: string, title: string, date: IsoDate, known: string) {
    super(`Taper has no law for "${title}" on ${inWords(date)}. ${known}`);
    this.name = 'NoLawInForce';
    this.question = question;
    this.date = date;
  }
}

/** Questions that ask one another in a circle: a fault in the rules, not in the case. */
export class CircularLaw extends Error {
  readonly loop: readonly string[];
  constructor(loop: readonly string[]) {
    super(`These rules ask one another in a circle: ${loop.join(' → ')}`);
    this.name = 'CircularLaw';
    this.loop = loop;
  }
}

/** A fact that the law asks for and the case does not give. */
export class FactMissing extends Error {
  readonly path: string;
  readonly found: string;
  readonly allowed: readonly string[];
  constructor(path: string, allowed: readonly string[], message: string, found: string = 'nothing') {
    super(message);
    this.name = 'FactMissing';
    this.path = path;
    this.found = found;
    this.allowed = allowed;
  }
}

/** What holds in one part of a stretch of a fact does not hold in another, so that the stretch has to be divided. */
export class Undecided extends Error {
  /** The name of the fact whose stretch to divide. */
  readonly fact: string | undefined;
  /** The part of the stretch, in billionths, that lies before the place at which to divide it. */
  readonly billionths: bigint;
  constructor(fact: string | undefined, billionths: bigint) {
    super('Decided otherwise in one part of a stretch than in another.');
    this.name = 'Undecided';
    this.fact = fact;
    this.billionths = billionths;
  }
}

/** A question whose answer lies outside what the rules cover. Whatever rests on it has no figure either. */
export class Refused extends Error {
  readonly code: string;
  readonly path: string;
  constructor(code: string, path: string, text: string) {
    super(text);
    this.name = 'Refused';
    this.code = code;
    this.path = path;
  }
}
