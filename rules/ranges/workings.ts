import { checkConsistency } from '#shared/case/consistency';
import type { Case } from '#shared/case/schema';
import { Forks, Possibilities, Undecided, type Evaluation, type FiguresInUse } from '../engine/index.ts';
import { circumstancesOf, evaluationOf, type Circumstances } from '../facts/index.ts';
import { CaseError, reportingProblems, workOutIn } from '../situation/index.ts';
import { lacking, outcomeOf, type Outcome } from './outcome.ts';
import { endsOf } from './stretches.ts';
import { atTheirEnds, watchedCase, type UnknownFact } from './unknown-facts.ts';
import { Ways } from './ways.ts';

/** One way in which the unknown facts may be, as far as they were asked for, and what comes of it. */
export interface Working extends Outcome {
  /** The facts that were asked for, in the order of asking, with the value, or the stretch of amounts, that each had. */
  readonly values: ReadonlyMap<number, unknown>;
}

/** All workings, and the same by the values of the facts. */
export interface AllWorkings {
  kind: 'all';
  list: readonly Working[];
  tree: Forks<Working>;
}

/** All workings; or that there are more than can be worked out, and how often the stretch of each fact was divided. */
export type Workings = AllWorkings | { kind: 'too-many'; divisions: ReadonlyMap<number, number> };

/** How many workings are tried at most, and whether to stop as soon as it is plain that there are far more. */
export interface Limit {
  readonly most: number;
  readonly foresees: boolean;
}

/** When the first look ahead is, how often after it, and how many times the limit has to be foreseen. */
const foresight = { from: 384, every: 128, times: 4 };

/** A case whose unknown facts are tried, by the same rules, with what was worked out before kept. */
export class TriedCase {
  readonly #possibilities: Possibilities;
  readonly #household: Household;

  constructor(entered: Case, facts: readonly UnknownFact[], figures: FiguresInUse) {
    this.#possibilities = new Possibilities(facts.map(({ values }) => values[0]));
    this.#household = new Household(watchedCase(entered, facts, this.#possibilities), figures, this.#possibilities);
  }

  /**
   * Every way in which the facts may be, each worked out whole. A way branches where a working reads a fact, and nowhere
   * else; answers that do not rest on what differs are shared. A stretch of amounts is worked out as one, and divided where something
   * is decided otherwise in one part of it than in another. Ways that the checks of the case forbid are left out.
   */
  workingsOf(facts: readonly UnknownFact[], { most, foresees }: Limit): Workings {
    const [possibilities, household] = [this.#possibilities, this.#household];
    for (const { number, values } of facts) possibilities.hold(number, values[0]);
    const list: Working[] = [];
    const tree = new Forks<Working>();
    const ways = new Ways(facts, possibilities);
    const divisions = new Map<number, number>();
    let tried = 0;
    let goesOn = true;
    while (goesOn) {
      if ((tried += 1) > most || (foresees && isFarTooMany(tried, ways, most))) return { kind: 'too-many', divisions };
      const { outcome, read } = household.workOut();
      ways.branchAt(read);
      if (outcome instanceof Undecided) {
        const fact = facts.findIndex(({ number }) => `${number}` === outcome.fact);
        divisions.set(fact, (divisions.get(fact) ?? 0) + 1);
        ways.divide(fact, outcome.billionths);
        continue;
      }
      if (household.isAllowed(read, facts)) {
        const working = { ...outcome, values: new Map(read.map((fact) => [fact, possibilities.holding(fact)])) };
        list.push(working);
        tree.keep(possibilities, read, working);
      }
      goesOn = ways.next();
    }
    return { kind: 'all', list, tree };
  }
}

const isFarTooMany = (tried: number, ways: Ways, most: number): boolean =>
  tried >= foresight.from && tried % foresight.every === 0 && tried > ways.share() * most * foresight.times;

/** A case whose unknown facts hold one value after another. */
class Household {
  readonly #entered: Case;
  readonly #figures: FiguresInUse;
  readonly #possibilities: Possibilities;
  readonly #evaluations = new Forks<{ evaluations: Evaluation<Circumstances>[]; read: readonly number[] }>();

  constructor(entered: Case, figures: FiguresInUse, possibilities: Possibilities) {
    this.#entered = entered;
    this.#figures = figures;
    this.#possibilities = possibilities;
  }

  /** Works every situation out with what the facts hold now, and tells which of them were read for it. */
  workOut(): { outcome: Outcome | Undecided; read: readonly number[] } {
    let read: readonly number[] = [];
    const outcome = this.#possibilities.reading(
      () => this.#outcome(),
      (facts) => (read = facts),
    );
    return { outcome, read };
  }

  #outcome(): Outcome | Undecided {
    try {
      return outcomeOf(this.#situations().map((evaluation) => reportingProblems(evaluation.circumstances, () => workOutIn(evaluation))));
    } catch (error) {
      if (error instanceof Undecided) return error;
      if (error instanceof CaseError) return lacking(error);
      throw error;
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
    const held = facts.map(({ number }) => this.#possibilities.holding(number));
    // A stretch is allowed where one of its ends is: the checks of a case ask no more of an amount than whether there is any.
    const isAllowed = [0, -1].some((end) => {
      held.forEach((value, fact) => this.#possibilities.hold(fact, endsOf(value).at(end)));
      return this.#passesWithSome(fixed, atTheirEnds(facts));
    });
    held.forEach((value, fact) => this.#possibilities.hold(fact, value));
    return isAllowed;
  }

  #passesWithSome(fixed: readonly number[], facts: readonly UnknownFact[]): boolean {
    const others = new Ways(facts, this.#possibilities);
    do {
      let read: readonly number[] = [];
      let problems = 0;
      this.#possibilities.reading(
        () => checkConsistency(this.#entered, () => (problems += 1)),
        (asked) => (read = asked),
      );
      if (problems === 0) return true;
      others.branchAt(read.filter((fact) => !fixed.includes(fact)));
    } while (others.next());
    return false;
  }
}
