import { z } from 'zod';
import { hours, identifier, isoDate, pounds } from './values.ts';

export const stopKinds = ['job-ends', 'fewer-hours', 'sick'] as const;

const daysOf = (most: string, wanted: string) =>
  z
    .string({ error: wanted })
    .regex(/^\d{1,3}(\.\d{1,2})?$/, { error: wanted })
    .refine((text) => Number(text) <= Number(most), { error: `at most ${most} days` });

/** Holiday that was earned and not taken when a job ends: in days of work, or what is paid for it. */
const untakenHoliday = z.strictObject({
  days: daysOf('366', 'days as text, such as "4.5"').optional(),
  daysPerWeek: daysOf('7', 'days worked a week as text, such as "5"').optional(),
  amount: pounds.optional(),
});

/** What is asked about a job that stops: `on` is the last day of the work as it was. */
export const stops = z.strictObject({
  on: isoDate,
  kind: z.enum(stopKinds),
  job: identifier.optional(),
  hoursPerWeek: hours.optional(),
  leftByChoice: z.boolean().optional(),
  untakenHoliday: untakenHoliday.optional(),
  noticePay: pounds.optional(),
});
export type Stops = z.infer<typeof stops>;
