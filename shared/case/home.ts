import { z } from 'zod';
import { scheme } from '../council-tax/scheme.ts';
import { amountPer, isoDate, pounds } from './values.ts';

export const tenures = ['private-rent', 'social-rent', 'supported', 'temporary', 'mortgage', 'owned', 'living-with-others'] as const;

export const localHousingAllowanceCategories = ['shared', 'one', 'two', 'three', 'four'] as const;

/** Where the household lives and what it pays for it. */
export const home = z.strictObject({
  tenure: z.enum(tenures),
  rent: amountPer.optional(),
  rentFreeWeeks: z
    .int({ error: 'whole weeks from 0 to 51' })
    .min(0, { error: 'whole weeks from 0 to 51' })
    .max(51, { error: 'whole weeks from 0 to 51' })
    .optional(),
  serviceChargeNotCovered: amountPer.optional(),
  jointTenants: z
    .strictObject({
      all: z.int({ error: 'a whole number of tenants, from 2' }).min(2, { error: 'a whole number of tenants, from 2' }),
      household: z.int({ error: 'a whole number of tenants, from 1' }).min(1, { error: 'a whole number of tenants, from 1' }),
    })
    .optional(),
  bedrooms: z
    .int({ error: 'a whole number of bedrooms' })
    .min(0, { error: 'a whole number of bedrooms' })
    .max(20, { error: 'at most 20 bedrooms' })
    .optional(),
  localHousingAllowance: z.enum(localHousingAllowanceCategories).optional(),
  lhaMonthly: pounds.optional(),
  councilTax: z
    .strictObject({
      annual: pounds,
      band: z.enum(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I']).optional(),
      reduction: z.enum(['calculate', 'none']).optional(),
      protectedGroup: z.boolean().optional(),
      assessedWeeklyIncome: pounds.optional(),
      scheme: scheme.optional(),
    })
    .optional(),
});

/** Where the home is, as far as a rule asks. */
export const place = z.strictObject({
  brma: z.string().min(1).max(80).optional(),
  council: z.string().min(1).max(80).optional(),
  greaterLondon: z.boolean().optional(),
});

/** Benefits before Universal Credit, for calculations of 2011-12. What is paid out of work is the client's own claim or the couple's. */
const legacy = z.strictObject({
  outOfWork: z
    .enum(['none', 'income-based-jobseekers-allowance', 'income-support', 'income-related-employment-and-support-allowance'])
    .optional(),
  esaPhase: z.enum(['assessment', 'work-related', 'support']).optional(),
  taxCredits: z.boolean().optional(),
  incomeOfYearBefore: pounds.optional(),
  housingBenefit: z.boolean().optional(),
  councilTaxBenefit: z.boolean().optional(),
});

/** What the household claims or would claim. */
export const claims = z.strictObject({
  universalCredit: z.boolean(),
  assessmentPeriodStarts: z
    .int({ error: 'a day of the month from 1 to 31' })
    .min(1, { error: 'a day of the month from 1 to 31' })
    .max(31, { error: 'a day of the month from 1 to 31' })
    .optional(),
  transitionalElement: pounds.optional(),
  transitional: z
    .strictObject({
      earnedAtThresholdFirst: z.boolean().optional(),
      exceptedFromEarningsTest: z.boolean().optional(),
      awardBegan: isoDate.optional(),
      capitalDisregardedUntil: isoDate.optional(),
    })
    .optional(),
  benefitCapGraceUntil: isoDate.nullable().optional(),
  earnedAtCapThresholdForAYear: z.boolean().optional(),
  childBenefit: z.boolean().optional(),
  scottishChildPayment: z.boolean().optional(),
  taxFreeChildcare: z.boolean().optional(),
  deductions: amountPer.optional(),
  marriageAllowance: z.boolean().optional(),
  legacy: legacy.optional(),
});
