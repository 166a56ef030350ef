import { z } from 'zod';
import { amount, type Refusal, type SituationResult } from './result.ts';

/**
 * What is varied: the hours of a job at its wage, or its pay a period at its hours; of a business, its profit. Bounds and step are decimal text, both ends
 * included, with two decimals at most. `wantedGain`: pounds a month above the present, to find where it is reached.
 */
export const sweepRequest = z.strictObject({
  situation: z.string(),
  job: z.string(),
  vary: z.enum(['hours', 'pay']),
  from: z.string(),
  to: z.string(),
  step: z.string(),
  wantedGain: amount.optional(),
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

/** A cliff, or a change of slope, with its cause as the working shows it. */
export interface SweepEvent {
  /** The point of the sweep by which it has happened, and the exact hours or pay at which it does. */
  at: string;
  exactly: string;
  /** The id of the question whose answer turned; "unexplained", "refused" and "answered" stand for themselves. */
  code: string;
  /** One sentence, such as "The benefit cap no longer takes anything off." */
  text: string;
  /** The law of the question that turned. */
  law?: string;
  /** Change in money left at this very place, pounds a month, beyond what the slope before it brings. */
  change: string;
  /** Whether money left falls here although pay rises. */
  fall: boolean;
  /** The lines that make the change, the largest first, pounds a month; for a cliff only. */
  lines?: { id: string; change: string }[];
  /** How much of each extra pound of gross pay is kept before and after, two decimals; absent where there is no room to tell. */
  kept?: { before: string; after: string };
}

/** Hours or pay, both ends included, on which a wanted gain is reached. */
export interface SweepReach {
  from: string;
  to: string;
}

export interface Sweep {
  request: SweepRequest;
  points: SweepPoint[];
  events: SweepEvent[];
  refusals: Refusal[];
  /** Where the wanted gain is reached: empty where nowhere, absent where none was asked for. */
  reached?: SweepReach[];
}
