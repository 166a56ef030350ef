import { z } from 'zod';
import { percent, pounds } from '../case/values.ts';
import {
  bandStep,
  childrenAreInOrder,
  contributionStep,
  councilTaxBands,
  excessIncome,
  household,
  limitsRise,
  notBelowFrom,
  percentagesFall,
  weeklyIncome,
} from './values.ts';

const share = percent;
/** Bands are of weekly amounts unless this says month. */
const per = z.enum(['week', 'month']).default('week');
const steps = z.array(bandStep).min(1, { error: 'at least one step' }).superRefine(limitsRise).superRefine(percentagesFall);

/** How a scheme works the reduction out: one of a closed set of families, each with the figures that it needs. */
export const reduction = z
  .discriminatedUnion(
    'family',
    [
      /** A share of the bill, less so many per cent of the income above needs. */
      z.strictObject({ family: z.literal('taper'), share, taper: percent, income: excessIncome }),
      /** A percentage of the bill by income in a grid of households; the first row that fits is used. */
      z.strictObject({
        family: z.literal('bands'),
        income: weeklyIncome,
        per,
        rows: z
          .array(z.strictObject({ ...household.shape, steps }).refine(childrenAreInOrder, notBelowFrom))
          .min(1, { error: 'at least one row' }),
        /** Each child raises the limits by so much, for at most so many children; a limit of nil stays. */
        limitsRiseByChild: z.strictObject({ weekly: pounds, children: z.int().min(1).optional() }).optional(),
        /** The percentages are shares of this much of the bill, not of the bill itself. */
        ofShare: share.optional(),
      }),
      /** A percentage of the bill that falls with each step of income, where the step depends on the home's council tax band. */
      z.strictObject({
        family: z.literal('steps-by-council-tax-band'),
        income: weeklyIncome,
        percents: z.array(percent).min(1, { error: 'at least one percentage' }),
        step: z.partialRecord(z.enum(councilTaxBands), pounds),
        rows: z
          .array(z.strictObject({ ...household.shape, startsAt: pounds }).refine(childrenAreInOrder, notBelowFrom))
          .min(1, { error: 'at least one row' }),
      }),
      /** A percentage of the bill by income above needs, of what is left of the bill after other adults' shares. */
      z.strictObject({ family: z.literal('excess-bands'), income: excessIncome, steps }),
      /** The bill but for a fixed weekly contribution by earnings or excess income. */
      z.strictObject({
        family: z.literal('contribution'),
        of: z.enum(['monthly-earnings', 'weekly-excess']),
        share: share.optional(),
        steps: z.array(contributionStep).min(1, { error: 'at least one step' }).superRefine(limitsRise),
      }),
      /** A fixed percentage by circumstances; the first row that fits is used. */
      z.strictObject({
        family: z.literal('discount'),
        rows: z
          .array(
            z.strictObject({
              disabilityBenefit: z.boolean().optional(),
              children: z.boolean().optional(),
              /** 16 hours a week or more, one of the couple. */
              inRemunerativeWork: z.boolean().optional(),
              netEarningsUpTo: pounds.optional(),
              percent,
            }),
          )
          .min(1, { error: 'at least one row' }),
      }),
    ],
    { error: 'one of: taper, bands, steps-by-council-tax-band, excess-bands, contribution, discount' },
  )
  .meta({ id: 'councilTaxReductionFamily' });
export type Reduction = z.infer<typeof reduction>;
