import type { CaseChange, ReconcileCause } from '#shared/calculation/reconcile';
import { stepsOf, withValueAt } from '#shared/case/places';
import type { Case } from '#shared/case/schema';
import type { Evaluation, IsoDate } from '../engine/index.ts';
import type { AssessmentPeriod, Circumstances } from '../facts/index.ts';
import type { WayOfPay } from '../timeline/index.ts';
import type { Lines } from './lines.ts';
import type { StatementRead } from './read-statement.ts';

/**
 * One thing that may be otherwise than the case says. It works by other answers of the case (`changes`), by answers that are
 * stated in place of what the law would give (`state`), by the law or the figures of another day, by other pay days, or by what
 * becomes of the award afterwards (`pays`). What follows is always worked out by the rules.
 */
export interface Hypothesis extends Omit<ReconcileCause, 'changes'> {
  readonly changes?: readonly CaseChange[];
  readonly state?: (evaluation: Evaluation<Circumstances>) => void;
  /** The day whose figures are used, and rules whose text is that of another day. */
  readonly figuresOf?: IsoDate;
  readonly rules?: ReadonlyMap<string, IsoDate>;
  readonly pay?: WayOfPay;
  readonly pays?: (lines: Lines) => Partial<Lines>;
  /** For several that give the same figures, such as pay days on one weekday or another: what is told in their place. */
  readonly alike?: (all: readonly Hypothesis[]) => string;
  /** Whether it stands for several, so that its changes are not to be taken over. */
  readonly isOneOfSeveral?: boolean;
  /** The weekdays of a pay day, for what is told of several. */
  readonly weekday?: string;
  /** What it is about: two of one topic contradict each other and are never tried together. */
  readonly topic: string;
}

/** What hypotheses are made from: the case, the period, what Taper works out without any of them, and the statement. */
export interface Asked {
  readonly entered: Case;
  readonly period: AssessmentPeriod;
  readonly present: Evaluation<Circumstances>;
  readonly lines: Lines;
  readonly statement: StatementRead;
}

/** The case with other answers. */
export const withChanges = (entered: Case, changes: readonly CaseChange[]): Case =>
  changes.reduce<Case>((changed, { path, value }) => {
    const steps = stepsOf(path);
    if (steps === undefined) throw new RangeError(`"${path}" is no path of a case.`);
    // Each change is an answer of the case format, and those of lists replace the whole list.
    return withValueAt(changed, steps, value ?? undefined) as Case;
  }, entered);
