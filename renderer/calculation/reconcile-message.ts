import type { Reconciliation } from '#shared/calculation/reconcile';
import type { Case } from '#shared/case/schema';
import type { SignedFor } from './sweep-message.ts';

/** What the window asks of the worker of statements, and what it answers. */
export interface ReconcileQuestion {
  number: number;
  case: Case;
  pack: SignedFor | undefined;
}

export type ReconcileAnswer = { number: number; reconciliation: Reconciliation } | { number: number; failed: string };
