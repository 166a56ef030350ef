import { under, unreadable, type AnswerWords } from './entry.ts';

/** The words for the lines of a statement: what each is called there, and where it stands. */

const line = (label: string, help: string): AnswerWords => ({ label, help, wrong: unreadable.money });

export const statementAnswers: Record<string, AnswerWords> = {
  statement: { label: 'Universal Credit statement' },
  'statement.from': {
    label: 'First day of the assessment period',
    help: 'At the top of the statement: “for the period”.',
    needed: 'Enter the first day of the period.',
    wrong: unreadable.date,
  },
  'statement.to': {
    label: 'Last day of the assessment period',
    help: 'The day before the same day of the next month.',
    needed: 'Enter the last day of the period.',
    wrong: unreadable.date,
  },
  'statement.totalBefore': line('Total before deductions', 'In bold below “What you’re entitled to”.'),
  'statement.takeHomePay': line(
    'Take-home pay that was counted',
    'In the sentences under “Take-home pay”: what the employer reported, after tax, National Insurance and pension.',
  ),
  'statement.payment': {
    ...line('Payment', 'At the top of the statement: “Your payment this month is”.'),
    needed: 'Enter the payment.',
  },
  ...under('statement.entitlement', {
    standardAllowance: line('Standard allowance', 'The first line under “What you’re entitled to”.'),
    housing: line('Housing', 'Under “What you’re entitled to”, for rent.'),
    childAmounts: line('Children', 'Under “What you’re entitled to”: the amounts of all children together.'),
    disabledChildren: line('Disabled children', 'The additions for disabled children, together.'),
    childcare: line('Childcare', 'What is paid back of the childcare that was reported.'),
    carer: line('Caring for someone', 'Under “What you’re entitled to”, for a carer.'),
    health: line(
      'Limited capability for work',
      'For a health condition: limited capability for work, or also for work-related activity (LCWRA).',
    ),
    transitional: line('Transitional protection', 'After a move from an older benefit. It falls with time.'),
  }),
  ...under('statement.deductions', {
    takeHomePay: line('Taken off for take-home pay', 'The amount beside “Take-home pay” under “What we take off”.'),
    otherIncome: line('Taken off for other income', 'Benefits, pensions and other income under “What we take off”.'),
    savings: line('Taken off for savings', 'Savings and capital between £6,000 and £16,000.'),
    benefitCap: line('Taken off by the benefit cap', 'Only where the benefit cap is applied.'),
    advances: line('Taken off for an advance', 'Repayment of an advance of Universal Credit.'),
    debts: line('Taken off for debts', 'Overpayments, loans, fines and other debts, together.'),
    rentArrears: line('Taken off for rent arrears', 'What goes to the landlord for arrears.'),
    sanctions: line('Taken off by a sanction', 'Only where there is a sanction.'),
  }),
};
