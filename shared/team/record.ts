import { z } from 'zod';
import { occasions } from './rows.ts';
import { hoursBands, month, team } from './values.ts';

/** What a machine keeps of its own: which calculations count, and which jobs its clients started. None of this leaves it as it is. */

const id = z.uuid();
const band = z.string().min(1).max(60);

/** One comparison of a saved calculation that was done with the client. */
export const newMark = z.strictObject({
  calculationId: id,
  /** The situation that the present is compared with. */
  scenario: z.string().min(1).max(200),
  team,
  occasion: z.enum(occasions).optional(),
  weeksFromReferral: z.int().min(0).max(520).optional(),
  profile: band.optional(),
  /** The calculation that this one corrects: its row is replaced, and the month stays. */
  corrects: id.optional(),
});

export const mark = newMark.omit({ corrects: true }).extend({
  month,
  /** Whole pounds a month. */
  gain: z.int(),
  hours: z.enum(hoursBands),
  basis: z.enum(['quick', 'signed']),
});

/** One job that a client started, under the client's reference. */
export const newJobOutcome = z.strictObject({
  reference: z.string().min(1).max(200),
  team,
  startedOn: z.iso.date(),
  /** Hours a week, and pay before tax in pounds an hour, where they are known. */
  hours: z
    .string()
    .regex(/^\d{1,3}(\.\d{1,2})?$/)
    .refine((text) => Number(text) <= 168),
  hourlyPay: z
    .string()
    .regex(/^\d{1,4}(\.\d{1,2})?$/)
    .optional(),
  openToAnyone: z.boolean(),
  atLeastMinimumWage: z.boolean(),
  lastedUntil: z.iso.date().optional(),
  profile: band.optional(),
});

export const jobOutcome = newJobOutcome.extend({ id });

/** A short account that somebody agreed to have told, without anything that shows who it is. */
export const newStory = z.strictObject({
  text: z.string().min(1).max(1500),
  team: team.optional(),
  /** The month in which the person agreed, and to what, in a few words. */
  consentIn: month,
  consent: z.string().min(1).max(300),
});
export const story = newStory.extend({ id });
export type NewMark = z.infer<typeof newMark>;
export type Mark = z.infer<typeof mark>;
export type NewJobOutcome = z.infer<typeof newJobOutcome>;
export type JobOutcome = z.infer<typeof jobOutcome>;
export type Story = z.infer<typeof story>;
export type NewStory = z.infer<typeof newStory>;
