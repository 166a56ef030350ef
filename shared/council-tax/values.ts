import { z } from 'zod';
import { percent, pounds } from '../case/values.ts';

/** The small parts of which a council tax reduction scheme is made. Money is a week's unless a field says otherwise. */

export const councilTaxBands = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'] as const;
export const councilTaxBand = z.enum(councilTaxBands);

export const sentence = z.string({ error: 'a few words' }).min(1, { error: 'a few words' }).max(500, { error: 'at most 500 characters' });

/** One step of a scale: income up to and including `upTo`, or under `below`; neither where the step has no upper limit. */
const limits = { upTo: pounds.optional(), below: pounds.optional() };
type Limits = { upTo?: string | undefined; below?: string | undefined };
const oneLimit = ({ upTo, below }: Limits): boolean => upTo === undefined || below === undefined;
const oneLimitOnly = { error: 'either "upTo" (the amount itself included) or "below" (the amount itself excluded), not both' };

export const bandStep = z.strictObject({ ...limits, percent }).refine(oneLimit, oneLimitOnly);
export const contributionStep = z.strictObject({ ...limits, weekly: pounds }).refine(oneLimit, oneLimitOnly);
export type Step = Limits;

const limitOf = ({ upTo, below }: Limits): number | undefined =>
  upTo === undefined && below === undefined ? undefined : Number(upTo ?? below);

/** Limits rise from step to step, and only the last may be without one: out of order, a step would never be reached. */
export function limitsRise(steps: readonly Limits[], { addIssue }: Pick<z.RefinementCtx, 'addIssue'>): void {
  for (const [index, step] of steps.entries()) {
    const before = steps[index - 1];
    if (before === undefined) continue;
    const [limit, last] = [limitOf(step), limitOf(before)];
    if (last === undefined) addIssue({ code: 'custom', path: [index - 1], message: 'a limit, as another step follows' });
    else if (limit !== undefined && limit <= last)
      addIssue({
        code: 'custom',
        path: [index, step.upTo === undefined ? 'below' : 'upTo'],
        message: 'more than the limit of the step before',
      });
  }
}

/** A reduction falls as income rises. */
export function percentagesFall(steps: readonly { percent: string }[], { addIssue }: Pick<z.RefinementCtx, 'addIssue'>): void {
  for (const [index, { percent }] of steps.entries()) {
    const before = steps[index - 1];
    if (before !== undefined && Number(percent) > Number(before.percent))
      addIssue({ code: 'custom', path: [index, 'percent'], message: 'no more than the percentage of the step before' });
  }
}

const count = z.int({ error: 'a whole number of children' }).min(0, { error: 'a whole number of children' });

/** Which households a row is for: by the number of adults in the claim and of children. What is left out does not matter. */
export const household = z.strictObject({
  adults: z.enum(['one', 'two']).optional(),
  childrenFrom: count.optional(),
  childrenTo: count.optional(),
});
export type Household = z.infer<typeof household>;

/** A row from three children to one would be for nobody. */
export const childrenAreInOrder = ({ childrenFrom = 0, childrenTo = Infinity }: Household): boolean => childrenFrom <= childrenTo;
export const notBelowFrom = { error: 'no fewer than "childrenFrom"', path: ['childrenTo'] };

/** What comes off earnings. Of several amounts by household the highest that fits is used, once for the claim. */
export const earningsDisregard = z
  .discriminatedUnion(
    'kind',
    [
      z.strictObject({ kind: z.literal('none') }),
      z.strictObject({ kind: z.literal('flat'), weekly: pounds }),
      z.strictObject({ kind: z.literal('percent'), percent }),
      z.strictObject({
        kind: z.literal('by-household'),
        /** Absent: what a single person keeps is not known. */
        single: pounds.optional(),
        couple: pounds,
        loneParent: pounds,
        coupleWithChildren: pounds.optional(),
        disabledOrCarer: pounds.optional(),
        /** More for 30 hours of work, or 16 with a child or a disability, as in Housing Benefit. */
        workingHours: pounds.optional(),
      }),
    ],
    { error: 'one of: none, flat, percent, by-household' },
  )
  .meta({ id: 'councilTaxEarningsDisregard' });
export type EarningsDisregard = z.infer<typeof earningsDisregard>;

export const elementsOfAward = [
  'housing',
  'housing-in-proportion',
  'child',
  'disabled-child',
  'childcare',
  'carer',
  'lcw',
  'lcwra',
  'transitional',
] as const;
/** Maintenance for a child is not among them: it is no income for Universal Credit, so there is nothing to leave out. */
export const incomesLeftOut = ['carers-allowance', 'esa-support-component', 'savings'] as const;

/** What a scheme compares, in one of a closed set of ways to reckon it. */
export const weeklyIncome = z
  .discriminatedUnion(
    'kind',
    [
      /** The UC award without some of its elements, net earnings without a disregard, and other income that UC counts. */
      z.strictObject({
        kind: z.literal('award-and-earnings'),
        elementsLeftOut: z.array(z.enum(elementsOfAward)).default([]),
        /** What of the award is left counts as at least the standard allowance with the child elements. */
        atLeastStandardAndChild: z.boolean().optional(),
        earningsDisregard,
        otherIncome: z.enum(['counted', 'ignored']).default('counted'),
        incomesLeftOut: z.array(z.enum(incomesLeftOut)).default([]),
        /** Earnings of a business count as they are, whatever minimum income floor Universal Credit uses. */
        withoutMinimumIncomeFloor: z.boolean().optional(),
        disabilityDisregard: z
          .strictObject({ for: z.enum(['pip-or-dla', 'disability-premium']), weekly: pounds, perDisabledChild: pounds.optional() })
          .optional(),
      }),
      /** Net earnings alone, as Universal Credit reckons them. */
      z.strictObject({ kind: z.literal('earnings'), earningsDisregard }),
      /** The income that Universal Credit used: net earnings and unearned income, without the award. */
      z.strictObject({ kind: z.literal('income-used-by-universal-credit') }),
      /** As the council has assessed it and an adviser has entered it. */
      z.strictObject({ kind: z.literal('assessed') }),
    ],
    { error: 'one of: award-and-earnings, earnings, income-used-by-universal-credit, assessed' },
  )
  .meta({ id: 'councilTaxWeeklyIncome' });
export type WeeklyIncome = z.infer<typeof weeklyIncome>;

/** Needs and income of a taper or of excess bands: the maximum amount of UC, and the award with the income that UC used. */
export const excessIncome = z
  .discriminatedUnion(
    'kind',
    [
      z.strictObject({
        kind: z.literal('universal-credit'),
        /** The award counts without its housing element. */
        withoutHousing: z.boolean().optional(),
        earningsDisregard,
      }),
      /** Needs and income as for Housing Benefit, for households without UC: with the scheme's own amounts where they are given. */
      z.strictObject({
        kind: z.literal('housing-benefit'),
        incomeFromSavings: z.enum(['counted', 'ignored']).default('counted'),
        amounts: z
          .strictObject({ singleUnder25: pounds, single: pounds, loneParent: pounds, couple: pounds, child: pounds, family: pounds })
          .optional(),
      }),
      /** The income as assessed, against the maximum amount of UC. */
      z.strictObject({ kind: z.literal('assessed') }),
      /** The excess itself as assessed. */
      z.strictObject({ kind: z.literal('assessed-excess') }),
    ],
    { error: 'one of: universal-credit, housing-benefit, assessed, assessed-excess' },
  )
  .meta({ id: 'councilTaxExcessIncome' });
export type ExcessIncome = z.infer<typeof excessIncome>;
