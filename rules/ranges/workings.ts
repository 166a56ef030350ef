import { checkConsistency } from '#shared/case/consistency';
import type { Case } from '#shared/case/schema';
import type { Comparison, Refusal, SituationResult } from '#shared/calculation/result';
import { compare } from '../compare/index.ts';
import { Count, Forks, Possibilities, type Evaluation, type FiguresInUse } from '../engine/index.ts';
import { circumstancesOf, evaluationOf, type Circumstances } from '../facts/index.ts';
import { CaseError, reportingProblems, workOutIn } from '../situation/index.ts';
import { valuesOf, watchedCase, type UnknownFact } from './unknown-facts.ts';

/** One way in which the unknown facts may be, as far as they were asked for, and what comes of it. */
export interface Working {
  /** The facts that were asked for, in the order of asking, with the value that each had. */
  readonly values: ReadonlyMap<number, unknown>;
  readonly situations: readonly SituationResult[];
  readonly comparisons: readonly Comparison[];
  readonly refusals: readonly Refusal[];
  /** What the case lacks if the facts are so; there are no situations then. */
  readonly lacks: CaseError | undefined;
}

/** All workings, and the same by the values of the facts; or that there are more than can be worked out. */
export type Workings = { kind: 'all'; list: readonly Working[]; tree: Forks<Working> } | { kind: 'too-many' };

/** No more workings than this are made for one case: about two seconds. */
export const mostWorkings = 4096;

/**
 * Every way in which the unknown facts may be, each worked out whole. A way branches where a working reads a fact, and nowhere
 * else; answers that do not rest on what differs are shared. Ways that the checks of the case forbid are left out.
 */
export function workingsOf(entered: Case, facts: readonly UnknownFact[], figures: FiguresInUse): Workings {
  const possibilities = new Possibilities(facts.map((fact) => valuesOf(fact)[0]));
  const household = new Household(watchedCase(entered, facts, possibilities), figures, possibilities);
  const list: Working[] = [];
  const tree = new Forks<Working>();
  const ways = new Ways(facts, possibilities);
  let made = 0;
  do {
    if ((made += 1) > mostWorkings) return { kind: 'too-many' };
    const { outcome, read } = household.workOut();
    ways.branchAt(read);
    if (!household.isAllowed(read, facts)) continue;
    const working = { ...outcome, values: new Map(read.map((fact) => [fact, possibilities.holding(fact)])) };
    list.push(working);
    tree.keep(possibilities, read, working);
  } while (ways.next());
  return { kind: 'all', list, tree };
}

/** Goes through the ways in which the facts may be, depth first: the fact that was read last changes first. */
class Ways {
  readonly #facts: readonly UnknownFact[];
  readonly #possibilities: Possibilities;
  readonly #path: { fact: number; rest: unknown[] }[] = [];

  constructor(facts: readonly UnknownFact[], possibilities: Possibilities) {
    this.#facts = facts;
    this.#possibilities = possibilities;
  }

  /** Facts that this way has read and the one before it had not are tried with each of their values from here. */
  branchAt(read: readonly number[]): void {
    for (const fact of read) {
      if (this.#path.some((step) => step.fact === fact)) continue;
      this.#path.push({ fact, rest: this.#valuesOf(fact).slice(1) });
    }
  }

  /** Turns to the next way; false when there is none. */
  next(): boolean {
    for (let last = this.#path.at(-1); last !== undefined; last = this.#path.at(-1)) {
      if (last.rest.length > 0) {
        this.#possibilities.hold(last.fact, last.rest.shift());
        return true;
      }
      this.#possibilities.hold(last.fact, this.#valuesOf(last.fact)[0]);
      this.#path.pop();
    }
    return false;
  }

  /** Gives each fact that was tried here its first value again. */
  backToFirst(): void {
    for (const { fact } of this.#path.splice(0)) this.#possibilities.hold(fact, this.#valuesOf(fact)[0]);
  }

  #valuesOf(number: number): readonly unknown[] {
    const fact = this.#facts[number];
    return fact === undefined ? [] : valuesOf(fact);
  }
}

type Outcome = Omit<Working, 'values'>;

/** A case whose unknown facts hold one value after another. */
class Household {
  readonly #entered: Case;
  readonly #figures: FiguresInUse;
  readonly #possibilities: Possibilities;
  readonly #evaluations = new Forks<{ evaluations: Evaluation<Circumstances>[]; read: readonly number[] }>();

  constructor(entered: Case, figures: FiguresInUse, possibilities: Possibilities) {
    this.#figures = figures;
    this.#entered = entered;
    this.#possibilities = possibilities;
  }

  /** Works every situation out with what the facts hold now, and tells which of them were read for it. */
  workOut(): { outcome: Outcome; read: readonly number[] } {
    let read: readonly number[] = [];
    const outcome = this.#possibilities.reading(
      () => this.#outcome(),
      (facts) => (read = facts),
    );
    return { outcome, read };
  }

  #outcome(): Outcome {
    try {
      const worked = this.#situations().map((evaluation) => reportingProblems(evaluation.circumstances, () => workOutIn(evaluation)));
      const [now, ...scenarios] = worked.map(({ result }) => result);
      return {
        situations: worked.map(({ result }) => result),
        comparisons: now === undefined ? [] : scenarios.map((scenario) => compare(now, scenario, noHours)),
        refusals: worked.flatMap(({ refusals }) => refusals),
        lacks: undefined,
      };
    } catch (error) {
      if (!(error instanceof CaseError)) throw error;
      return { situations: [], comparisons: [], refusals: [], lacks: error };
    }
  }

  /** The evaluation of each situation. Who is there and when may itself rest on facts that are not known. */
  #situations(): Evaluation<Circumstances>[] {
    const known = this.#evaluations.at(this.#possibilities);
    if (known !== undefined) {
      this.#possibilities.restOn(known.read);
      return known.evaluations;
    }
    let read: readonly number[] = [];
    const evaluations = this.#possibilities.reading(
      () => {
        const now = evaluationOf(circumstancesOf(this.#entered, 'now', this.#figures, this.#possibilities));
        const scenarios = this.#entered.scenarios.map((_, index) =>
          evaluationOf({ ...circumstancesOf(this.#entered, index, this.#figures, this.#possibilities), present: now }),
        );
        return [now, ...scenarios];
      },
      (facts) => (read = facts),
    );
    this.#evaluations.keep(this.#possibilities, read, { evaluations, read });
    return evaluations;
  }

  /** Whether the checks of the case allow the facts that were read to be as they are, with some value of those that were not. */
  isAllowed(fixed: readonly number[], facts: readonly UnknownFact[]): boolean {
    const others = new Ways(facts, this.#possibilities);
    let isAllowed = false;
    do {
      let read: readonly number[] = [];
      let problems = 0;
      this.#possibilities.reading(
        () => checkConsistency(this.#entered, () => (problems += 1)),
        (asked) => (read = asked),
      );
      isAllowed = problems === 0;
      others.branchAt(read.filter((fact) => !fixed.includes(fact)));
    } while (!isAllowed && others.next());
    others.backToFirst();
    return isAllowed;
  }
}

/** The gain for each hour has no range. */
const noHours = Count.of('0');
