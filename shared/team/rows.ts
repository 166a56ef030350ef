import { z } from 'zod';
import { hoursBands, month, team } from './values.ts';

/** Made up for a calculation, a start or a person on one machine. It leads nowhere else: not to the case, not to its reference. */
const token = z.uuid();

/**
 * What made somebody worse off: help that fell or a cost that rose, by the lines of the comparison. A calculation can have
 * several.
 */
export const lossReasons = [
  'universal-credit',
  'housing-benefit',
  'council-tax-reduction',
  'scottish-child-payment',
  'child-benefit-charge',
  'carers-allowance',
  'new-style-benefits',
  'passported-help',
  'tax-free-childcare',
  'childcare-costs',
  'work-costs',
  'debt-deductions',
  'other',
] as const;

/** When a calculation was made, where that is recorded: before somebody started work, or again when hours changed. */
export const occasions = ['before-start', 'hours-change'] as const;

/**
 * One counted calculation: the present beside one named scenario that somebody marked as done with the client. `gain` is money
 * left a month in whole pounds; `quick` was made by a specialist, `signed` by an adviser.
 */
export const calculationRow = z.strictObject({
  id: token,
  person: token,
  team,
  month,
  gain: z.int().min(-100_000).max(100_000),
  hours: z.enum(hoursBands),
  worseOff: z.boolean(),
  reasons: z.array(z.enum(lossReasons)).max(lossReasons.length),
  basis: z.enum(['quick', 'signed']),
  occasion: z.enum(occasions).optional(),
  weeksFromReferral: z.int().min(0).max(520).optional(),
  profile: z.string().max(60).optional(),
});

/** One job that somebody started. `lastedUntil` is absent while it lasts or is not known. */
export const startRow = z.strictObject({
  id: token,
  person: token,
  team,
  month,
  hours: z.enum(hoursBands),
  openToAnyone: z.boolean(),
  atLeastMinimumWage: z.boolean(),
  lastedUntil: month.optional(),
  profile: z.string().max(60).optional(),
});

/** How job starts are counted. The definition is named on every chart. */
export const startDefinitions = ['sussex-2011', 'people', 'jobs'] as const;
export type CalculationRow = z.infer<typeof calculationRow>;
export type StartRow = z.infer<typeof startRow>;
export type StartDefinition = (typeof startDefinitions)[number];
export type LossReason = (typeof lossReasons)[number];
