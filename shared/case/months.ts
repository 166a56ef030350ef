import { z } from 'zod';
import { amountPer, isoDate, pounds } from './values.ts';

/** What the calendar of the months ahead asks. Every answer is optional; what is not entered is assumed and listed. */

const dayOfMonth = z
  .int({ error: 'a day of the month from 1 to 31' })
  .min(1, { error: 'a day of the month from 1 to 31' })
  .max(31, { error: 'a day of the month from 1 to 31' });

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
export const payDayRules = ['last-working-day', 'last-monday', 'last-tuesday', 'last-wednesday', 'last-thursday', 'last-friday'] as const;

/** On which day wages come: a day of the month, the last working day or last Friday of it, or for pay by the week a weekday. */
export const payDay = z.union([dayOfMonth, z.enum([...weekdays, ...payDayRules])], {
  error: 'a day of the month from 1 to 31, "friday", "last-friday" or "last-working-day"',
});
export type PayDayRule = z.infer<typeof payDay>;

/** Benefits with pay days of their own. */
export const benefitsWithPayDays = [
  'child-benefit',
  'disability-benefits',
  'carers-allowance',
  'new-style-esa',
  'new-style-jsa',
  'scottish-child-payment',
  'scottish-carer-supplement',
  'housing-benefit',
] as const;

/** A day on which a benefit is paid, and how often it comes. */
const benefitPayDay = z.strictObject({
  benefit: z.enum(benefitsWithPayDays),
  who: z.enum(['client', 'partner']).optional(),
  on: isoDate,
  every: z.enum(['week', 'fortnight', 'four-weeks']),
});

const monthCount = z.int({ error: 'whole months from 1 to 24' }).min(1, { error: 'whole months from 1 to 24' }).max(24, {
  error: 'whole months from 1 to 24',
});

/** An advance of Universal Credit, repaid in equal parts from so many payments. */
const advance = z.strictObject({ amount: pounds, paidOn: isoDate, repaidOver: monthCount });

const balance = z.string({ error: 'an amount in pounds as text, such as "120.00" or "-35.00"' }).regex(/^-?\d{1,9}(\.\d{1,2})?$/, {
  error: 'an amount in pounds as text, such as "120.00" or "-35.00"',
});

export const monthsAnswers = z.strictObject({
  /** Money in hand on the first day. */
  openingBalance: balance.optional(),
  /** The first day of an award of Universal Credit that is newly claimed. */
  universalCreditSince: isoDate.optional(),
  twiceMonthly: z.boolean().optional(),
  benefitPayDays: z.array(benefitPayDay).max(40).optional(),
  /** A day on which rent is due. */
  rentDueOn: isoDate.optional(),
  councilTaxInstalments: z
    .strictObject({ number: z.union([z.literal(10), z.literal(12)], { error: '10 or 12' }), dueOn: dayOfMonth.optional() })
    .optional(),
  advances: z.array(advance).max(10).optional(),
  /** Money that is repaid beside what comes off Universal Credit. */
  repayments: z
    .array(amountPer.extend({ kind: z.string().min(1).max(80), until: isoDate.optional() }))
    .max(20)
    .optional(),
  schoolHolidays: z
    .array(z.strictObject({ from: isoDate, to: isoDate }))
    .max(40)
    .optional(),
});
