import { z } from 'zod';

/** A month, "2026-04": nothing that is counted for a team has a finer date. */
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'a month as "2026-04"' });
export type Month = z.infer<typeof month>;

/** A team as the service calls it. An asterisk stands for the whole service and a stroke divides names, so no team has one. */
export const team = z
  .string()
  .min(1)
  .max(60)
  .regex(/^[^|*]+$/, { error: 'the name of a team, without | and *' });

/** Hours of work a week in the situation: under 8, 8 to 15, 16 to 23, 24 to 29, 30 and over. */
export const hoursBands = ['under-8', '8-to-15', '16-to-23', '24-to-29', '30-and-over'] as const;
export type HoursBand = (typeof hoursBands)[number];

export const outcomes = ['not-worse-off', 'worse-off'] as const;
export type Outcome = (typeof outcomes)[number];
