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
  'statement.totalBefore': line('Total before deductions', 'In bold below these lines.'),
  'statement.takeHomePay': line(
    'Take-home pay that was counted',
    'In the sentences below “Take-home pay”: after tax, National Insurance and pension.',
  ),
  'statement.payment': {
    ...line('Payment', 'At the top of the statement: “Your payment this month is”.'),
    needed: 'Enter the payment.',
  },
  ...under('statement.entitlement', {
    standardAllowance: line('Standard allowance', 'The first line.'),
    housing: line('Housing', 'For rent.'),
    childAmounts: line(
      'Children',
      'All children together; with the additions for disabled children, where these are no line of their own.',
    ),
    disabledChildren: line('Disabled children', 'Only where it is a line of its own.'),
    childcare: line('Childcare', 'What is paid back of it.'),
    carer: line('Caring for someone', 'For a carer.'),
    health: line('Limited capability for work', 'LCW or LCWRA, for a health condition.'),
    transitional: line('Transitional protection', 'After a move from an older benefit. It falls with time.'),
  }),
  ...under('statement.deductions', {
    takeHomePay: line('Taken off for take-home pay', 'The amount beside “Take-home pay”.'),
    otherIncome: line('Taken off for other income', 'Benefits, pensions and the like.'),
    savings: line('Taken off for savings', 'Savings and capital above £6,000.'),
    benefitCap: line('Taken off by the benefit cap', 'Only where the benefit cap is applied.'),
    advances: line('Taken off for an advance', 'Repayment of an advance.'),
    debts: line('Taken off for debts', 'Overpayments, loans and fines together.'),
    rentArrears: line('Taken off for rent arrears', 'What goes to the landlord for arrears.'),
    sanctions: line('Taken off by a sanction', 'Only where there is a sanction.'),
  }),
};
