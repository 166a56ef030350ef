import { z } from 'zod';
import { packReference } from '../rate-pack/reference.ts';
import { amount } from './amounts.ts';
import { assumption, refusal } from './notes.ts';

/** What a statement of Universal Credit adds up, and what it takes off, in their order. */
export const entitlementLines = [
  'standard-allowance',
  'housing',
  'children',
  'disabled-children',
  'childcare',
  'carer',
  'health',
  'transitional',
] as const;
export const deductionLines = ['take-home-pay', 'other-income', 'savings', 'benefit-cap', 'debts', 'sanctions'] as const;

/** All lines in their order, each list with what it comes to. */
export const statementLines = [...entitlementLines, 'total-before', ...deductionLines, 'payment'] as const;
export type StatementLine = (typeof statementLines)[number];

/** A line as the statement has it and as Taper works it out; `difference` is the first less the second. Without `statement` it was not entered. */
const reconciledLine = z.strictObject({
  line: z.enum(statementLines),
  statement: amount.optional(),
  taper: amount,
  difference: amount.optional(),
  agrees: z.boolean().optional(),
});
export type ReconciledLine = z.infer<typeof reconciledLine>;

/** Another answer of the case: its path, and the value that it would have; null for none. */
const caseChange = z.strictObject({ path: z.string(), value: z.unknown() });
export type CaseChange = z.infer<typeof caseChange>;

/** One thing that would be otherwise than the case says: what, by which law, and where to look. */
const cause = z.strictObject({
  code: z.string(),
  /** Whether it is a fact of the household, something that was applied otherwise, or an amount that is other than in the case. */
  kind: z.enum(['fact', 'applied', 'amount']),
  who: z.enum(['client', 'partner']).optional(),
  about: z.string().optional(),
  text: z.string(),
  law: z.string(),
  check: z.string(),
  /** The answers of the case that would say so; absent where the case has no answer for it. */
  changes: z.array(caseChange).optional(),
  /** Where no one value says it: the answer of the case, or of the statement, that decides it. */
  field: z.string().optional(),
});
export type ReconcileCause = z.infer<typeof cause>;

/** What would make lines agree: one cause, or several together. `whole`: every line and the payment then agree to the penny. */
const explanation = z.strictObject({
  id: z.string(),
  causes: z.array(cause).min(1),
  whole: z.boolean(),
  /** The lines that differed and agree with it. */
  agree: z.array(z.enum(statementLines)),
  /** The payment with it, and what is then still between it and the statement. */
  payment: amount,
  left: amount,
});
export type ReconcileExplanation = z.infer<typeof explanation>;

export const reconciliationSchema = z.strictObject({
  format: z.literal('taper-reconciliation'),
  version: z.literal(1),
  reference: z.string(),
  edition: z.string(),
  digest: z.string().optional(),
  pack: packReference.optional(),
  from: z.string(),
  to: z.string(),
  /** Whether pay is that of a typical month, or of the pay days of the period, which are then known. */
  pay: z.enum(['typical-month', 'pay-days']),
  lines: z.array(reconciledLine),
  agrees: z.boolean(),
  /** Best first: what explains the whole statement, and where nothing does, what explains a line. Several that do are alike. */
  explanations: z.array(explanation),
  /** What no explanation reaches, where none explains the whole: the lines, and the pounds between the payments. */
  unexplained: z.strictObject({ payment: amount, lines: z.array(z.enum(statementLines)) }).optional(),
  notes: z.array(z.strictObject({ code: z.string(), text: z.string() })),
  assumptions: z.array(assumption),
  refusals: z.array(refusal),
});
export type Reconciliation = z.infer<typeof reconciliationSchema>;
