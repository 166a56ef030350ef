import type { Timeline } from '#shared/calculation/months';
import type { Stopping } from '#shared/calculation/stopping';
import type { Case } from '#shared/case/schema';
import type { SignedFor } from './sweep-message.ts';

/** The months ahead of one situation, or what follows where jobs stop, with so many months after it. */
export type Asked = { what: 'months'; situation: string; months: number } | { what: 'stopping'; months: number };

/** What the window asks of the worker of months, and what it answers. */
export interface MonthsQuestion {
  number: number;
  case: Case;
  asked: Asked;
  pack: SignedFor | undefined;
}

export type MonthsAnswer =
  | { number: number; timeline: Timeline }
  | { number: number; stopping: readonly Stopping[] }
  | { number: number; failed: string };
