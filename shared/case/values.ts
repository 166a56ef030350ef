import { z } from 'zod';

/** The small value types of the case file. Money, hours and percentages are decimal text, never binary floats. */

const decimalText = (wholeDigits: number, decimals: number, wanted: string) =>
  z.string({ error: wanted }).regex(new RegExp(`^\\d{1,${wholeDigits}}(\\.\\d{1,${decimals}})?$`), { error: wanted });

/** Pounds as text with at most two decimals, such as "950.00". */
export const pounds = decimalText(9, 2, 'an amount in pounds as text, such as "950.00"');

/** Pounds an hour as text with at most four decimals, such as "12.71". */
export const poundsAnHour = decimalText(5, 4, 'pounds an hour as text, such as "12.71"');

/** Hours as text with at most two decimals, such as "37.5"; never more than a week holds. */
export const hours = decimalText(3, 2, 'hours a week as text, such as "37.5"').refine((text) => Number(text) <= 168, {
  error: 'at most 168 hours a week',
});

/** Hours in a month as text with at most two decimals, such as "40". */
export const hoursAMonth = decimalText(3, 2, 'hours a month as text, such as "40"').refine((text) => Number(text) <= 744, {
  error: 'at most 744 hours a month',
});

/** Miles in a month as text with at most one decimal, such as "250". */
export const milesAMonth = decimalText(6, 1, 'miles a month as text, such as "250"');

/** Per cent as text with at most two decimals, such as "5". */
export const percent = decimalText(3, 2, 'a percentage as text, such as "5"').refine((text) => Number(text) <= 100, {
  error: 'a percentage from 0 to 100, as text',
});

/** A real calendar date, such as "2026-06-15". */
export const isoDate = z
  .string({ error: 'a date such as "2026-06-15"' })
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'a date such as "2026-06-15"' })
  .refine(isCalendarDate, { error: 'a date that exists, such as "2026-06-15"' });

function isCalendarDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whole years of age. */
export const age = z.int({ error: 'whole years, such as 36' }).min(0, { error: 'whole years from 0' }).max(120, {
  error: 'whole years up to 120',
});

/** How often an amount falls due. */
export const periods = ['week', 'fortnight', 'four-weeks', 'month', 'quarter', 'year'] as const;
export type Period = (typeof periods)[number];

/** An amount and how often it falls due, such as £20.00 a week. */
export const amountPer = z.strictObject({ amount: pounds, per: z.enum(periods) });

/** The name by which a person, child, job or situation is referred to within one case. */
export const identifier = z
  .string({ error: 'a short name within the case, such as "job-1"' })
  .min(1, { error: 'a short name within the case, such as "job-1"' })
  .max(80, { error: 'a name of at most 80 characters' });
