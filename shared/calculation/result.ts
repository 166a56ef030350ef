import { z } from 'zod';
import { packReference } from '../rate-pack/reference.ts';
import { range } from './range.ts';
import { trace } from './trace.ts';

/** Pounds with two decimals as text; negative where a line is a loss. */
export const amount = z.string().regex(/^-?\d+\.\d{2}$/);

/**
 * The amounts of a household, in the order in which they are shown, and what each is in the sum of money left: income, income
 * taken back, an outgoing, a total, or a working that leads to one of them. Names are part of the public contract.
 */
export const householdRoles = {
  'universal-credit': 'income',
  'uc.standard-allowance': 'working',
  'uc.child-elements': 'working',
  'uc.disabled-child-additions': 'working',
  'uc.health-element': 'working',
  'uc.carer-elements': 'working',
  'uc.housing-element': 'working',
  'uc.childcare-element': 'working',
  'uc.transitional-element': 'working',
  'uc.maximum-amount': 'working',
  'uc.work-allowance': 'working',
  'uc.earned-income': 'working',
  'uc.earnings-deduction': 'working',
  'uc.tariff-income': 'working',
  'uc.unearned-income': 'working',
  'uc.benefit-cap-reduction': 'working',
  'child-benefit': 'income',
  'child-benefit-charge': 'taken-back',
  'housing-benefit': 'income',
  'council-tax-reduction': 'income',
  'scottish-child-payment': 'income',
  'passported-help': 'income',
  'tax-free-childcare': 'income',
  'hb.eligible-rent': 'working',
  'hb.non-dependant-deductions': 'working',
  'hb.applicable-amount': 'working',
  'hb.earned-income': 'working',
  'hb.tariff-income': 'working',
  'hb.excess-income': 'working',
  rent: 'outgoing',
  'council-tax': 'outgoing',
  'childcare-costs': 'outgoing',
  'work-costs': 'outgoing',
  'uc-deductions': 'outgoing',
  'total-income': 'total',
  'total-outgoings': 'total',
  'money-left': 'total',
} as const satisfies Record<string, 'income' | 'taken-back' | 'outgoing' | 'total' | 'working'>;

export type HouseholdAmount = keyof typeof householdRoles;
type Role = (typeof householdRoles)[HouseholdAmount];
type InRole<R extends Role> = { [Name in HouseholdAmount]: (typeof householdRoles)[Name] extends R ? Name : never }[HouseholdAmount];

export const householdAmounts = Object.keys(householdRoles) as HouseholdAmount[];

/** The household amounts of one role, in their order. */
export const householdAmountsOf = <R extends Role>(role: R): InRole<R>[] =>
  householdAmounts.filter((name): name is InRole<R> => householdRoles[name] === role);

/** The amounts of a person, and whether each is income of the household or a working that leads to it. */
export const personRoles = {
  'gross-pay': 'working',
  'income-tax': 'working',
  'national-insurance': 'working',
  'pension-contribution': 'working',
  'student-loan': 'working',
  'net-pay': 'income',
  'disability-benefits': 'income',
  'carers-allowance': 'income',
  'new-style-esa': 'income',
  'new-style-jsa': 'income',
  'statutory-sick-pay': 'working',
  'scottish-carer-supplement': 'income',
  'other-income': 'income',
} as const satisfies Record<string, 'income' | 'working'>;

export type PersonAmount = keyof typeof personRoles;
export const personAmounts = Object.keys(personRoles) as PersonAmount[];
export const incomeOfPerson = personAmounts.filter((name) => personRoles[name] === 'income');

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

/** Something that the facts point to and the case does not claim: asked, never assumed. `worth` is pounds a month where it is known. */
export const question = z.strictObject({
  code: z.string(),
  path: z.string(),
  text: z.string(),
  source: z.string(),
  worth: amount.optional(),
  situation: z.string().optional(),
});
export type Question = z.infer<typeof question>;

/**
 * What becomes of one thing between the present and a scenario. `name` is what the thing is called where the household lives, `who` whose
 * it is where it belongs to one person, `checked` the day on which the source was last looked at.
 */
export const status = z.strictObject({
  code: z.string(),
  name: z.string().optional(),
  who: z.enum(['client', 'partner']).optional(),
  state: z.enum(['kept', 'changes', 'gained', 'lost', 'at-risk', 'unknown']),
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
  digest: z.string().optional(),
  /** The rate pack whose figures were used beside those of the edition; absent where there was none. */
  pack: packReference.optional(),
  asAt: z.string(),
  situations: z.array(situationResult),
  comparisons: z.array(comparison),
  status: z.array(status),
  warnings: z.array(warning),
  assumptions: z.array(assumption),
  notCounted: z.array(notCounted),
  questions: z.array(question).optional(),
  refusals: z.array(refusal),
  range: range.optional(),
});
export type Result = z.infer<typeof resultSchema>;
