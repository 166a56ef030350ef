import { z } from 'zod';
import { payDay } from './months.ts';
import { stops } from './stops.ts';
import { amountPer, hours, hoursAMonth, identifier, isoDate, milesAMonth, percent, periods, pounds, poundsAnHour } from './values.ts';

const who = z.enum(['client', 'partner']);

const pay = z.strictObject({
  hourly: z.union([z.literal('minimum-wage'), poundsAnHour], { error: 'pounds an hour as text, or "minimum-wage"' }).optional(),
  amount: pounds.optional(),
  per: z.enum(periods).optional(),
  hoursPerWeek: hours.optional(),
});

const pension = z.strictObject({
  kind: z.enum(['none', 'net-pay', 'relief-at-source', 'salary-sacrifice']),
  percent: percent.optional(),
  of: z.enum(['qualifying-earnings', 'all-pay']).optional(),
  amount: pounds.optional(),
  per: z.enum(periods).optional(),
});

export const payIntervals = ['weekly', 'fortnightly', 'four-weekly', 'monthly'] as const;

/** Leave on which statutory pay is earnings: the pay of the job is then what is paid on leave. */
export const leaves = ['maternity', 'adoption', 'paternity', 'shared-parental', 'neonatal-care', 'parental-bereavement'] as const;

/** How a self-employed person's profit comes about, and what Universal Credit asks about the business. */
const selfEmployment = z.strictObject({
  gainful: z.boolean().optional(),
  startUpUntil: isoDate.nullable().optional(),
  expectedHours: hours.optional(),
  hoursPerWeek: hours.optional(),
  receipts: amountPer.optional(),
  expenses: z.array(amountPer.extend({ kind: z.string().min(1).max(80) })).default([]),
  carMiles: milesAMonth.optional(),
  motorcycleMiles: milesAMonth.optional(),
  homeHours: hoursAMonth.optional(),
});

/** One job or business of the client or the partner. */
export const job = z.strictObject({
  id: identifier,
  who,
  kind: z.enum(['employee', 'self-employed']),
  pay: pay.optional(),
  overtime: z.strictObject({ hoursPerWeek: hours, hourly: poundsAnHour.optional() }).optional(),
  startsOn: isoDate.optional(),
  firstPayDay: isoDate.optional(),
  firstPay: pounds.optional(),
  payDay: payDay.optional(),
  taxCode: z.string().min(1).max(12).optional(),
  thisTaxYear: z.strictObject({ pay: pounds, tax: pounds }).optional(),
  apprentice: z.boolean().optional(),
  paid: z.enum(payIntervals).optional(),
  pension: pension.optional(),
  profit: amountPer.optional(),
  selfEmployment: selfEmployment.optional(),
  sick: z.boolean().optional(),
  leave: z.enum(leaves).optional(),
  supportedPermittedWork: z.boolean().optional(),
});
export type Job = z.infer<typeof job>;

/** The present ("now"), or a job or change somebody is thinking about. */
export const situation = z.strictObject({
  id: identifier,
  name: z.string().max(200).optional(),
  asAt: isoDate.optional(),
  /** The day from which it holds in the calendar of the months ahead. */
  startsOn: isoDate.optional(),
  jobs: z.array(job).default([]),
  childcare: z.array(amountPer.extend({ child: identifier, inAdvance: z.boolean().optional(), inHolidays: pounds.optional() })).default([]),
  workCosts: z.array(amountPer.extend({ who: who.optional(), kind: z.string().min(1).max(80) })).default([]),
  councilTaxReduction: amountPer.optional(),
  councilTaxAssessedWeeklyIncome: pounds.optional(),
  carersAllowance: z.strictObject({ client: z.boolean().optional(), partner: z.boolean().optional() }).optional(),
  taxFreeChildcare: z.boolean().optional(),
  stops: stops.optional(),
});
export type Situation = z.infer<typeof situation>;
