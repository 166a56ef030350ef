import { z } from 'zod';
import { age, amountPer, hours, identifier, isoDate, pounds } from './values.ts';

/** What unearned income a person can have beside the benefits that Taper works out itself. */
export const incomeKinds = [
  'occupational-pension',
  'state-pension',
  'maternity-allowance',
  'maintenance',
  'savings-interest',
  'rent-received',
  'student-income',
] as const;

export const studentLoanPlans = ['plan-1', 'plan-2', 'plan-4', 'plan-5', 'postgraduate'] as const;

/** The claimant or the claimant's partner. Absent means none, or not asked. */
export const person = z.strictObject({
  born: isoDate.optional(),
  age: age.optional(),
  capability: z.enum(['none', 'lcw', 'lcwra']).optional(),
  lcwElement: z.boolean().optional(),
  lcwraRate: z.enum(['protected', 'new']).optional(),
  capabilitySince: isoDate.optional(),
  waitDoesNotApply: z.boolean().optional(),
  severeConditions: z.boolean().optional(),
  terminallyIll: z.boolean().optional(),
  lcwraBreak: z.strictObject({ from: isoDate, to: isoDate, because: z.enum(['earnings', 'other']) }).optional(),
  blind: z.boolean().optional(),
  pip: z
    .strictObject({
      dailyLiving: z.enum(['none', 'standard', 'enhanced']).optional(),
      mobility: z.enum(['none', 'standard', 'enhanced']).optional(),
    })
    .optional(),
  dla: z
    .strictObject({
      care: z.enum(['none', 'lowest', 'middle', 'highest']).optional(),
      mobility: z.enum(['none', 'lower', 'higher']).optional(),
    })
    .optional(),
  caring: z.strictObject({ hoursPerWeek: hours, carersAllowance: z.boolean().optional(), careCosts: amountPer.optional() }).optional(),
  newStyleEsa: z.enum(['none', 'assessment', 'work-related', 'support']).optional(),
  esaSince: isoDate.optional(),
  esaWorkRelatedComponent: z.boolean().optional(),
  newStyleJsa: z.boolean().optional(),
  paidContributions: z.boolean().optional(),
  student: z.enum(['none', 'part-time', 'full-time']).optional(),
  otherIncome: z.array(amountPer.extend({ kind: z.enum(incomeKinds) })).default([]),
  studentLoans: z.array(z.enum(studentLoanPlans)).default([]),
  taxCode: z.string().min(1).max(12).optional(),
  sharedRateException: z.boolean().optional(),
  inClaim: z.boolean().optional(),
  disabledWorker: z.boolean().optional(),
});
export type Person = z.infer<typeof person>;

/** A child or young person for whom the household is responsible. */
export const child = z.strictObject({
  id: identifier,
  born: isoDate.optional(),
  age: age.optional(),
  disability: z.enum(['none', 'lower', 'higher']).optional(),
  inEducation: z.boolean().optional(),
  sex: z.enum(['female', 'male']).optional(),
  limitException: z.boolean().optional(),
});
export type Child = z.infer<typeof child>;

/** An adult who lives in the home and is not part of the claim. */
export const nonDependant = z.strictObject({
  id: identifier,
  born: isoDate.optional(),
  age: age.optional(),
  grossWeekly: pounds.optional(),
  hoursPerWeek: hours.optional(),
  exempt: z.boolean().optional(),
});
export type NonDependant = z.infer<typeof nonDependant>;
