import { z } from 'zod';
import { stopKinds } from '../case/stops.ts';

/** What becomes of one protected thing after the break that a job made. `until` is the last day on which coming back keeps it. */
export const ledgerEntry = z.strictObject({
  code: z.string(),
  state: z.enum(['kept', 'changes', 'gained', 'lost', 'at-risk', 'unknown']),
  until: z.string().optional(),
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
  dates: z.array(stoppingDate),
  assumptions: z.array(z.string()),
});
export type Stopping = z.infer<typeof stopping>;
