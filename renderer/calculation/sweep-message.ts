import type { Sweep, SweepRequest } from '#shared/calculation/sweep';
import type { Case } from '#shared/case/schema';

/** What the window asks of the sweep worker, and what it answers. */
export interface SweepQuestion {
  number: number;
  case: Case;
  request: SweepRequest;
}

export type SweepAnswer = { number: number; sweep: Sweep } | { number: number; failed: string };
