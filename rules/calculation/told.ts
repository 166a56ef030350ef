import type { Case } from '#shared/case/schema';
import { isIn2011 } from '#shared/case/dates';
import type { NotCounted, Question, Status, Warning } from '#shared/calculation/result';
import type { Stopping } from '#shared/calculation/stopping';
import type { WorkedOut } from '../situation/index.ts';
import { notCountedOf2011, questionsOf2011, statusOf2011, warningsOf2011 } from './in-2011/index.ts';
import { notCountedOf } from './not-counted/index.ts';
import { questionsOf } from './questions/index.ts';
import { statusOf } from './status/index.ts';
import { stoppingOf } from './stopping/index.ts';
import { warningsOf } from './warnings.ts';

/** What a law tells beside the amounts. */
interface Told {
  readonly status: (now: WorkedOut, scenarios: readonly WorkedOut[]) => Status[];
  readonly warnings: (situation: WorkedOut) => Warning[];
  readonly notCounted: (situations: readonly WorkedOut[]) => NotCounted[];
  readonly questions: (now: WorkedOut, scenarios: readonly WorkedOut[]) => Question[];
  readonly stopping: (entered: Case, now: WorkedOut, scenarios: readonly WorkedOut[], months?: number) => Stopping[];
}

const lawInForce: Told = {
  status: statusOf,
  warnings: warningsOf,
  notCounted: notCountedOf,
  questions: questionsOf,
  stopping: stoppingOf,
};

const year2011: Told = {
  status: statusOf2011,
  warnings: warningsOf2011,
  notCounted: notCountedOf2011,
  questions: questionsOf2011,
  stopping: () => [],
};

/** What the law of a case's date tells. Every situation of a case is in the same law. */
export const toldBy = ({ asAt }: Case): Told => (isIn2011(asAt) ? year2011 : lawInForce);
