import type { Timeline } from '#shared/calculation/months';
import type { Case } from '#shared/case/schema';
import type { SignedFor } from './sweep-message.ts';

/** What the window asks of the worker of months, and what it answers. */
export interface MonthsQuestion {
  number: number;
  case: Case;
  situation: string;
  months: number;
  pack: SignedFor | undefined;
}

export type MonthsAnswer = { number: number; timeline: Timeline } | { number: number; failed: string };
