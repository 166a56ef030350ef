import { z } from 'zod';
import { stopKinds } from '../case/stops.ts';
import { amount } from './amounts.ts';
import { timeline } from './months.ts';

/** What becomes of one protected thing after the break that a job made. `until` is the last day on which coming back keeps it. */
export const ledgerEntry = z.strictObject({
  code: z.string(),
  name: z.string(),
  who: z.enum(['client', 'partner']).optional(),
  state: z.enum(['kept', 'changes', 'gained', 'lost', 'at-risk', 'unknown']),
  until: z.string().optional(),
  /** Pounds a month that the thing takes or gives from then on, where it is known. */
  amount: amount.optional(),
  text: z.string(),
  source: z.string(),
  checked: z.string(),
  unverified: z.boolean().optional(),
});
export type LedgerEntry = z.infer<typeof ledgerEntry>;

/** A day that matters when a job stops: pay, claims, and what runs out. */
export const stoppingDate = z.strictObject({ code: z.string(), on: z.string(), text: z.string() });
export type StoppingDate = z.infer<typeof stoppingDate>;

/**
 * What comes with the last wage of a job that ends, before tax: holiday pay and pay in place of notice. `holidayIfNoneTaken` is
 * the holiday pay for somebody who has taken none of the leave year, of whose 5.6 weeks `weeksEarned` are earned by then.
 */
export const lastPay = z.strictObject({
  on: z.string(),
  holiday: amount,
  notice: amount,
  weeksEarned: z.string(),
  holidayIfNoneTaken: amount,
});

/**
 * What follows if the job of a situation stops. `break` is the time without Universal Credit because of the job, both days
 * included; absent where Universal Credit never fell to nil, without `to` where it does not come back.
 */
export const stopping = z.strictObject({
  situation: z.string(),
  kind: z.enum(stopKinds),
  startsOn: z.string(),
  stopsOn: z.string(),
  break: z.strictObject({ from: z.string(), to: z.string().optional() }).optional(),
  ledger: z.array(ledgerEntry),
  lastPay: lastPay.optional(),
  dates: z.array(stoppingDate),
  /** The months from that of the stop on, where they were asked for, and the one with the least left. */
  timeline: timeline.optional(),
  lowestMonth: z.strictObject({ month: z.string(), left: amount }).optional(),
  assumptions: z.array(z.string()),
});
export type Stopping = z.infer<typeof stopping>;
