import { z } from 'zod';
import type { Refusal, SituationResult } from './result.ts';

/** What is varied: the hours of a job at its wage, or its pay a period at its hours. Bounds and step are decimal text, both ends included. */
export const sweepRequest = z.strictObject({
  situation: z.string(),
  job: z.string(),
  vary: z.enum(['hours', 'pay']),
  from: z.string(),
  to: z.string(),
  step: z.string(),
});
export type SweepRequest = z.infer<typeof sweepRequest>;

/** One point: the same amounts, pounds a month, that a full calculation gives for these hours or this pay. */
export interface SweepPoint {
  at: string;
  amounts: SituationResult['amounts'];
  people: SituationResult['people'];
  /** The difference in money left from the present situation, pounds a month; absent where either is refused. */
  gain?: string;
}

/** Something named that begins or ends between the point before and this one. */
export interface SweepEvent {
  at: string;
  code: string;
  /** One sentence, such as "The benefit cap no longer applies." */
  text: string;
  /** Change in money left from the point before, pounds a month. */
  change: string;
  /** Whether money left falls here although pay rises. */
  fall: boolean;
}

export interface Sweep {
  request: SweepRequest;
  points: SweepPoint[];
  events: SweepEvent[];
  refusals: Refusal[];
}
