import type { Answer, AnyQuestion } from './evaluation.ts';
import { Forks, type Possibilities } from './possibilities.ts';
import type { Subject } from './question.ts';

/** Where an evaluation keeps its answers. */
export interface Memory {
  /** An answer that holds now, or the one that is just being worked out. */
  find(question: AnyQuestion, subject: Subject | undefined): Answer | undefined;
  /** Works an answer out with a place kept for it; without one afterwards where that throws. */
  workingOut(answer: Answer, workOut: () => void): void;
  clear(): void;
}

/** Something for each question, about whomever it is. */
class ByQuestion<T> {
  readonly #alone = new Map<AnyQuestion, T>();
  readonly #about = new Map<string, Map<AnyQuestion, T>>();

  get(question: AnyQuestion, subject: Subject | undefined): T | undefined {
    return subject === undefined ? this.#alone.get(question) : this.#about.get(subject.key)?.get(question);
  }

  set(question: AnyQuestion, subject: Subject | undefined, value: T): void {
    if (subject === undefined) {
      this.#alone.set(question, value);
      return;
    }
    let about = this.#about.get(subject.key);
    if (about === undefined) {
      about = new Map();
      this.#about.set(subject.key, about);
    }
    about.set(question, value);
  }

  delete(question: AnyQuestion, subject: Subject | undefined): void {
    (subject === undefined ? this.#alone : this.#about.get(subject.key))?.delete(question);
  }

  clear(): void {
    this.#alone.clear();
    this.#about.clear();
  }
}

/** One answer for each question. */
export class OneAnswerEach implements Memory {
  readonly #answers = new ByQuestion<Answer>();

  find(question: AnyQuestion, subject: Subject | undefined): Answer | undefined {
    return this.#answers.get(question, subject);
  }

  workingOut(answer: Answer, workOut: () => void): void {
    this.#answers.set(answer.question, answer.subject, answer);
    try {
      workOut();
    } catch (error) {
      this.#answers.delete(answer.question, answer.subject);
      throw error;
    }
  }

  clear(): void {
    this.#answers.clear();
  }
}

/** An answer for each question and each way in which the facts it rests on may be, so that none is worked out twice. */
export class AnswersByPossibility implements Memory {
  readonly #answers = new ByQuestion<Forks<Answer>>();
  readonly #pending = new ByQuestion<Answer>();
  readonly #possibilities: Possibilities;

  constructor(possibilities: Possibilities) {
    this.#possibilities = possibilities;
  }

  find(question: AnyQuestion, subject: Subject | undefined): Answer | undefined {
    const answer = this.#answers.get(question, subject)?.at(this.#possibilities);
    if (answer === undefined) return this.#pending.get(question, subject);
    this.#possibilities.restOn(answer.restsOn);
    return answer;
  }

  workingOut(answer: Answer, workOut: () => void): void {
    const { question, subject } = answer;
    this.#pending.set(question, subject, answer);
    try {
      this.#possibilities.reading(workOut, (facts) => {
        answer.restsOn = facts;
      });
    } finally {
      this.#pending.delete(question, subject);
    }
    let forks = this.#answers.get(question, subject);
    if (forks === undefined) {
      forks = new Forks();
      this.#answers.set(question, subject, forks);
    }
    forks.keep(this.#possibilities, answer.restsOn, answer);
  }

  clear(): void {
    this.#answers.clear();
  }
}
