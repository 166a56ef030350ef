import { z } from 'zod';
import { trace } from './trace.ts';

/** Pounds with two decimals as text; negative where a line is a loss. */
export const amount = z.string().regex(/^-?\d+\.\d{2}$/);

/** The amounts of a household, in the order in which they are shown. Names are part of the public contract. */
export const householdAmounts = [
  'universal-credit',
  'uc.standard-allowance',
  'uc.child-elements',
  'uc.disabled-child-additions',
  'uc.health-element',
  'uc.carer-elements',
  'uc.housing-element',
  'uc.childcare-element',
  'uc.transitional-element',
  'uc.maximum-amount',
  'uc.work-allowance',
  'uc.earned-income',
  'uc.earnings-deduction',
  'uc.tariff-income',
  'uc.unearned-income',
  'uc.benefit-cap-reduction',
  'child-benefit',
  'child-benefit-charge',
  'housing-benefit',
  'council-tax-reduction',
  'scottish-child-payment',
  'passported-help',
  'tax-free-childcare',
  'hb.eligible-rent',
  'hb.non-dependant-deductions',
  'hb.applicable-amount',
  'hb.earned-income',
  'hb.tariff-income',
  'hb.excess-income',
  'rent',
  'council-tax',
  'childcare-costs',
  'work-costs',
  'uc-deductions',
  'total-income',
  'total-outgoings',
  'money-left',
] as const;
export type HouseholdAmount = (typeof householdAmounts)[number];

export const personAmounts = [
  'gross-pay',
  'income-tax',
  'national-insurance',
  'pension-contribution',
  'student-loan',
  'net-pay',
  'disability-benefits',
  'carers-allowance',
  'new-style-esa',
  'new-style-jsa',
  'statutory-sick-pay',
  'scottish-carer-supplement',
  'other-income',
] as const;
export type PersonAmount = (typeof personAmounts)[number];

/** What could not be calculated, and what to do about it. */
export const refusal = z.strictObject({ code: z.string(), path: z.string(), text: z.string(), situation: z.string().optional() });
export type Refusal = z.infer<typeof refusal>;

/** Something the answer rests on that nobody entered, or that could not be verified; `affects` names amounts that rest on it. */
export const assumption = z.strictObject({
  code: z.string(),
  path: z.string(),
  text: z.string(),
  unverified: z.boolean().optional(),
  affects: z.array(z.string()).optional(),
});
export type Assumption = z.infer<typeof assumption>;

export const notCounted = z.strictObject({ code: z.string(), text: z.string(), situation: z.string().optional() });
export type NotCounted = z.infer<typeof notCounted>;

/** A thing to put right before relying on the answer, such as pay below the minimum wage. */
export const warning = z.strictObject({ code: z.string(), path: z.string(), text: z.string(), situation: z.string().optional() });
export type Warning = z.infer<typeof warning>;

export const status = z.strictObject({
  code: z.string(),
  state: z.enum(['kept', 'changes', 'at-risk', 'unknown']),
  text: z.string(),
  source: z.string(),
  checked: z.string(),
  situation: z.string().optional(),
});
export type Status = z.infer<typeof status>;

const personResult = z.partialRecord(z.enum(personAmounts), amount);

/** One situation: amounts in pounds a month, typical month. A refused amount is absent. */
export const situationResult = z.strictObject({
  id: z.string(),
  name: z.string().optional(),
  asAt: z.string(),
  amounts: z.partialRecord(z.enum(householdAmounts), amount),
  people: z.strictObject({ client: personResult, partner: personResult.optional() }),
  trace: trace.optional(),
});
export type SituationResult = z.infer<typeof situationResult>;

export const comparisonLine = z.strictObject({ id: z.string(), before: amount, after: amount, change: amount });
export type ComparisonLine = z.infer<typeof comparisonLine>;

/** The difference from one situation to another. Without a gain where either of them rests on a refusal. */
export const comparison = z.strictObject({
  from: z.string(),
  to: z.string(),
  gain: z
    .strictObject({
      month: amount,
      week: amount,
      year: amount,
      perHourWorked: amount.optional(),
      keptOfExtraPay: z.string().optional(),
    })
    .optional(),
  lines: z.array(comparisonLine),
});
export type Comparison = z.infer<typeof comparison>;

export const resultSchema = z.strictObject({
  format: z.literal('taper-result'),
  version: z.literal(1),
  reference: z.string(),
  edition: z.string(),
  asAt: z.string(),
  situations: z.array(situationResult),
  comparisons: z.array(comparison),
  status: z.array(status),
  warnings: z.array(warning),
  assumptions: z.array(assumption),
  notCounted: z.array(notCounted),
  refusals: z.array(refusal),
});
export type Result = z.infer<typeof resultSchema>;
