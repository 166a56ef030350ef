import { z } from 'zod';
import { amount, householdAmountsOf, incomeOfPerson } from './amounts.ts';
import { assumption, refusal } from './notes.ts';

/**
 * The months ahead of one situation: what comes on which day, what goes out, what is left. Until the day of the change the
 * present goes on; from then on the situation holds. Lines have the names of the result's amounts.
 */

/** Lines that only the calendar has: an advance, repayments beside Universal Credit, and tax that nobody takes at source. */
export const calendarLines = ['advance', 'repayments', 'tax-set-aside'] as const;

const lines = [
  ...householdAmountsOf('income'),
  ...householdAmountsOf('taken-back'),
  ...householdAmountsOf('outgoing'),
  ...incomeOfPerson,
  ...calendarLines,
] as const;
export const monthLine = z.enum(lines);
export type MonthLine = z.infer<typeof monthLine>;

const who = z.enum(['client', 'partner']);

/** Pay of one pay day as Universal Credit sees it. `counted` is after tax, National Insurance and pension contributions. */
const receipt = z.strictObject({
  who,
  job: z.string(),
  payDay: z.string(),
  gross: amount,
  tax: amount,
  nationalInsurance: amount,
  pension: amount,
  studentLoan: amount,
  /** What is paid out. */
  net: amount,
  counted: amount,
  /** The period in which it was received, where regulation 61 lets it count for this one instead. */
  receivedIn: z.string().optional(),
});
export type Receipt = z.infer<typeof receipt>;

/** What an award is made of, by the names of the result. */
export const awardParts = [
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
  'uc.unearned-income',
  'uc.benefit-cap-reduction',
  'uc-deductions',
] as const;
export type AwardPart = (typeof awardParts)[number];

/** One assessment period of Universal Credit. `award` is before debt deductions, `paid` after them. */
const assessmentPeriod = z.strictObject({
  starts: z.string(),
  ends: z.string(),
  paidOn: z.string(),
  /** Where Universal Credit comes twice a month, the day of the second half. */
  secondPaidOn: z.string().optional(),
  situation: z.string(),
  receipts: z.array(receipt),
  award: amount,
  paid: amount,
  amounts: z.partialRecord(z.enum(awardParts), amount),
  /** Earnings above the level that ends the award, carried on from earlier periods (regulation 54A). */
  surplus: amount.optional(),
  /** What the award is where pay is not moved to the period it was meant for. */
  ifNotMoved: z.strictObject({ earned: amount, award: amount }).optional(),
  freePrescriptions: z.boolean().optional(),
  /** Figures of an April that are not known are carried forward. */
  projection: z.boolean(),
});
export type AssessmentPeriodResult = z.infer<typeof assessmentPeriod>;

/** Money that moves on a day. Always positive: what it does is told by the list it stands in. */
const entry = z.strictObject({
  date: z.string(),
  line: monthLine,
  who: who.optional(),
  job: z.string().optional(),
  child: z.string().optional(),
  amount,
  text: z.string(),
  projection: z.boolean().optional(),
});
export type Entry = z.infer<typeof entry>;

/** What is worth a word about a month. */
export const markCodes = [
  'change',
  'first-wage',
  'last-wage',
  'no-pay-day',
  'two-pay-days',
  'three-pay-days',
  'five-pay-days',
  'extra-pay-day',
  'pay-moved',
  'ask-to-move-pay',
  'tax-refund',
  'uc-first-payment',
  'uc-nil',
  'uc-claim-closes',
  'surplus-earnings',
  'prescriptions-not-free',
  'birthday',
  'uprating',
  'projection',
] as const;
const mark = z.strictObject({ code: z.enum(markCodes), date: z.string().optional(), text: z.string() });
export type Mark = z.infer<typeof mark>;

const month = z.strictObject({
  /** "2027-01". */
  month: z.string(),
  arrives: z.array(entry),
  goesOut: z.array(entry),
  arrived: amount,
  gone: amount,
  /** What arrived less what went out. */
  left: amount,
  balanceAtEnd: amount,
  /** The lowest balance at the end of a day. */
  lowest: z.strictObject({ date: z.string(), balance: amount }),
  marks: z.array(mark),
});
export type Month = z.infer<typeof month>;

export const timeline = z.strictObject({
  situation: z.string(),
  /** The first day, and the last of the last month. */
  from: z.string(),
  until: z.string(),
  /** The day from which the situation holds; absent for the present. */
  changesOn: z.string().optional(),
  openingBalance: amount,
  assessmentPeriods: z.array(assessmentPeriod),
  months: z.array(month),
  assumptions: z.array(assumption),
  refusals: z.array(refusal),
});
export type Timeline = z.infer<typeof timeline>;
