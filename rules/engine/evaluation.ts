import { inWords } from './dates.ts';
import { CircularLaw, NoLawInForce, Refused } from './errors.ts';
import type { FiguresInUse } from './figures-in-use.ts';
import { AnswersByPossibility, OneAnswerEach, type Memory } from './memory.ts';
import type { Possibilities } from './possibilities.ts';
import { Assumed, type Calendar, type Fact, type Figure, type FigureRow, type Rule, type Subject, type The } from './question.ts';
import { Quantity } from './quantity.ts';

/** Any question, whatever it answers and whomever it is about. */
export type AnyQuestion = Fact<unknown, never> | Figure<unknown> | Rule<unknown, never>;

/** One question's answer within an evaluation: what it is, what it asked, and what it rests on. */
export class Answer {
  readonly question: AnyQuestion;
  readonly subject: Subject | undefined;
  readonly round: number;
  /** The answer in the making that first asked for this one. */
  readonly askedBy: Answer | undefined;
  readonly asked: Answer[] = [];
  /** The answer as others see it: an amount is labelled with this answer. */
  value: unknown = undefined;
  /** The answer as the rule gave it: an amount still holds the sum that made it. */
  given: unknown = undefined;
  row: FigureRow<unknown> | undefined = undefined;
  assumption: string | undefined = undefined;
  refusal: Refused | undefined = undefined;
  pending = true;
  /** Whether it rests on the fact that a sweep varies. */
  varies = false;
  /** The facts that are not known and that it rests on, in the order in which they were read for it. */
  restsOn: readonly number[] = [];
  /** Whether it rests on an assumption, or on law that could not be verified. */
  isUncertain = false;
  #key: string | undefined = undefined;

  constructor(question: AnyQuestion, subject: Subject | undefined, round: number, askedBy: Answer | undefined) {
    this.question = question;
    this.subject = subject;
    this.round = round;
    this.askedBy = askedBy;
  }

  /** The question and whom it is about: "uc.standard-allowance", "gross-pay/client". */
  get key(): string {
    this.#key ??= this.subject === undefined ? this.question.id : `${this.question.id}/${this.subject.key}`;
    return this.#key;
  }
}

/**
 * Answers questions about one set of circumstances on one date. Each question is worked out once and remembered; who asked
 * what is recorded as the asking happens, so rules contain no word of tracing. After `vary`, only answers that rest on
 * the varied fact are worked out again.
 */
export class Evaluation<C = unknown> {
  readonly circumstances: C;
  readonly calendar: Calendar;
  readonly figures: FiguresInUse;
  /** The verb that rules receive. */
  readonly the: The;
  #asker: Answer | undefined = undefined;
  #round = 0;
  readonly #memory: Memory;
  readonly #stated = new Map<AnyQuestion, Map<string, unknown>>();

  /** With `possibilities` its answers hold for what the facts that are not known hold at the time, and each is kept. */
  constructor(circumstances: C, calendar: Calendar, figures: FiguresInUse, possibilities?: Possibilities) {
    this.circumstances = circumstances;
    this.calendar = calendar;
    this.figures = figures;
    this.#memory = possibilities === undefined ? new OneAnswerEach() : new AnswersByPossibility(possibilities);
    // Bound, not an arrow: V8 keeps an arrow function made here, and all that the evaluation holds, past several collections.
    this.the = this.#ask.bind(this);
  }

  /** The recorded answer to a question that has been asked; asks it if not. A refusal is recorded, not thrown. */
  answerTo(question: AnyQuestion, subject?: Subject): Answer {
    return this.#find(question, subject) ?? this.#workOut(question, subject);
  }

  /**
   * States the answer to a question instead of asking it, from now on. Everything that rested on it is worked out again
   * when next asked, and nothing else is.
   */
  vary(question: AnyQuestion, subject: Subject | undefined, value: unknown): void {
    const key = subject?.key ?? '';
    const stated = this.#stated.get(question) ?? new Map<string, unknown>();
    if (!stated.has(key)) {
      // Answers given so far did not know that this one varies, so nothing tells which of them rest on it.
      this.#memory.clear();
    }
    this.#stated.set(question, stated.set(key, value));
    this.#round += 1;
  }

  #ask(question: AnyQuestion, subject?: Subject): unknown {
    const answer = this.#find(question, subject) ?? this.#workOut(question, subject);
    const asker = this.#asker;
    if (asker !== undefined) {
      asker.asked.push(answer);
      if (answer.varies) asker.varies = true;
      if (answer.isUncertain) asker.isUncertain = true;
    }
    if (answer.pending) throw new CircularLaw(this.#loopFrom(answer));
    if (answer.refusal !== undefined) throw answer.refusal;
    return answer.value;
  }

  #find(question: AnyQuestion, subject: Subject | undefined): Answer | undefined {
    const answer = this.#memory.find(question, subject);
    return answer !== undefined && answer.varies && answer.round !== this.#round ? undefined : answer;
  }

  #workOut(question: AnyQuestion, subject: Subject | undefined): Answer {
    const answer = new Answer(question, subject, this.#round, this.#asker);
    this.#memory.workingOut(answer, () => this.#answer(answer));
    return answer;
  }

  #answer(answer: Answer): void {
    const asker = this.#asker;
    this.#asker = answer;
    try {
      const given = this.#given(answer.question, answer.subject, answer);
      answer.given = given;
      answer.value = given instanceof Quantity ? given.as(answer) : given;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      answer.refusal = error;
    } finally {
      this.#asker = asker;
      answer.pending = false;
    }
  }

  #given(question: AnyQuestion, subject: Subject | undefined, answer: Answer): unknown {
    if (this.#stated.size > 0) {
      const stated = this.#stated.get(question);
      const key = subject?.key ?? '';
      if (stated?.has(key) === true) {
        answer.varies = true;
        return stated.get(key);
      }
    }
    switch (question.kind) {
      case 'fact':
        return this.#read(question, subject, answer);
      case 'figure':
        answer.row = this.figures.rowOf(question, this.calendar);
        if (answer.row?.unverified !== undefined) answer.isUncertain = true;
        return answer.row === undefined ? question.absent?.value : answer.row.value;
      case 'rule':
        if (question.unverified !== undefined) answer.isUncertain = true;
        return bodyOn(question, this.calendar.rules?.get(question.id) ?? this.calendar[question.basis])(this.the, subject as never);
    }
  }

  #read(fact: Fact<unknown, never>, subject: Subject | undefined, answer: Answer): unknown {
    const read = fact.read(this.circumstances as never, subject as never);
    if (!(read instanceof Assumed)) return read;
    answer.assumption = read.text;
    answer.isUncertain = true;
    return read.value;
  }

  /** The keys from a question down to the one that asked for it again. */
  #loopFrom(answer: Answer): string[] {
    const loop = [answer.key];
    for (let asker = this.#asker; asker !== undefined && asker !== answer; asker = asker.askedBy) loop.unshift(asker.key);
    return [answer.key, ...loop];
  }
}

function bodyOn(rule: Rule<unknown, never>, date: string) {
  const [only] = rule.bodies;
  if (only !== undefined && rule.bodies.length === 1 && only.from <= date) return only.body;
  const dated = rule.bodies.findLast((candidate) => candidate.from <= date);
  if (dated === undefined) {
    const first = rule.bodies[0];
    throw new NoLawInForce(rule.id, rule.title, date, first === undefined ? 'It has no body.' : `It begins on ${inWords(first.from)}.`);
  }
  return dated.body;
}
