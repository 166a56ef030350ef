import type { Sweep, SweepRequest } from '#shared/calculation/sweep';
import type { Case } from '#shared/case/schema';
import type { RatePack } from '#shared/rate-pack/pack';

/** A pack with the fingerprint of its key: what can be sent to a worker. */
export interface SignedFor {
  content: RatePack;
  key: string;
}

/** What the window asks of the sweep worker, and what it answers. */
export interface SweepQuestion {
  number: number;
  case: Case;
  request: SweepRequest;
  /** The pack to go by, as it was signed, and by which key. */
  pack: SignedFor | undefined;
}

export type SweepAnswer = { number: number; sweep: Sweep } | { number: number; failed: string };
