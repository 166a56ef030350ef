import { under, unreadable, type AnswerWords } from './entry.ts';

const pension = 'If nothing is chosen, Taper takes automatic enrolment as the law has it and says so.';

const businessAnswers: Record<string, AnswerWords> = {
  profit: {
    label: 'Profit',
    help: 'After expenses, before tax and National Insurance.',
    needed: 'Enter the profit.',
    wrong: unreadable.money,
  },
  'profit.amount': { label: 'Profit', needed: 'Enter the profit.', wrong: unreadable.money },
  selfEmployment: { label: 'Self-employment' },
  'selfEmployment.receipts': {
    label: 'Receipts',
    help: 'All that customers pay, before any expense, as reported to Universal Credit.',
    needed: 'Enter the receipts.',
    wrong: unreadable.money,
  },
  'selfEmployment.receipts.amount': { label: 'Receipts', needed: 'Enter the receipts.', wrong: unreadable.money },
  'selfEmployment.expenses': { label: 'Expenses' },
  'selfEmployment.expenses[].kind': { label: 'Expense', help: 'Such as stock, rent, phone.', needed: 'Say what the expense is for.' },
  'selfEmployment.expenses[]': { label: 'Amount' },
  'selfEmployment.expenses[].amount': { label: 'Amount', needed: 'Enter the amount, or remove it.', wrong: unreadable.money },
  'selfEmployment.carMiles': { label: 'Business miles a month by car or van', wrong: 'Enter miles a month as a number.' },
  'selfEmployment.motorcycleMiles': { label: 'Business miles a month by motorcycle', wrong: 'Enter miles a month as a number.' },
  'selfEmployment.homeHours': {
    label: 'Hours a month of work at home',
    help: 'Hours that bring in money; the flat rate begins at 25.',
    wrong: 'Enter hours a month as a number.',
  },
  'selfEmployment.hoursPerWeek': { label: 'Hours worked a week', wrong: unreadable.hours },
  'selfEmployment.gainful': {
    label: 'Gainful self-employment',
    help: 'Whether the jobcentre decided that the business is the main work, regular and meant to make a profit.',
  },
  'selfEmployment.startUpUntil': {
    label: 'Start-up period ends',
    help: 'Twelve months from the decision, from the journal. Until then the minimum income floor does not apply.',
    wrong: unreadable.date,
  },
  'selfEmployment.expectedHours': {
    label: 'Hours a week the jobcentre expects',
    help: 'From the claimant commitment; usually 35. They make the minimum income floor.',
    wrong: unreadable.hours,
  },
};

const jobAnswers: Record<string, AnswerWords> = {
  who: { label: 'Whose job' },
  kind: { label: 'Kind of work' },
  pay: { label: 'Pay', needed: 'Enter the pay.', wrong: unreadable.money },
  'pay.hourly': { label: 'Pounds an hour', needed: 'Enter the pay an hour.', wrong: unreadable.hourly },
  'pay.amount': {
    label: 'Gross pay',
    help: 'Before tax and before anything is taken off.',
    needed: 'Enter the pay.',
    wrong: unreadable.money,
  },
  'pay.per': { label: 'How often', needed: 'Choose how often this is paid.' },
  'pay.hoursPerWeek': { label: 'Hours a week', needed: 'Enter the hours a week.', wrong: unreadable.hours },
  'overtime.hoursPerWeek': {
    label: 'Overtime hours a week',
    help: 'Regular overtime on top of the hours above.',
    needed: 'Enter the hours of overtime a week.',
    wrong: unreadable.hours,
  },
  'overtime.hourly': { label: 'Pounds an hour of overtime', help: 'Left empty, the usual wage.', wrong: unreadable.hourly },
  startsOn: {
    brief: 'when it starts',
    label: 'The job starts on',
    help: 'For tax through the year: allowance not yet used makes the first payslips higher.',
    wrong: unreadable.date,
  },
  taxCode: {
    label: 'Tax code of this job',
    brief: 'tax code',
    help: 'From the payslip or the starter checklist, such as 1257L, BR or 0T.',
  },
  thisTaxYear: { label: 'This tax year so far' },
  'thisTaxYear.pay': {
    label: 'Pay this tax year before this job',
    help: 'From the P45 or the last payslip.',
    needed: 'Enter the pay, or clear the tax.',
    wrong: unreadable.money,
  },
  'thisTaxYear.tax': {
    label: 'Tax paid on it',
    help: 'From the same line.',
    needed: 'Enter the tax, 0 if there was none.',
    wrong: unreadable.money,
  },
  apprentice: { label: 'Apprentice', help: 'The apprentice minimum wage applies.' },
  paid: { label: 'Paid' },
  pension: { label: 'Workplace pension', help: pension },
  'pension.kind': { label: 'Workplace pension', help: pension },
  'pension.percent': { label: 'Per cent paid in', wrong: 'Enter a percentage from 0 to 100.' },
  'pension.of': { label: 'Of which pay', needed: 'Choose which pay it is a percentage of.' },
  'pension.amount': { label: 'Amount paid in', wrong: unreadable.money },
  ...businessAnswers,
  overtime: { label: 'Overtime' },
  sick: { label: 'Off sick on statutory sick pay', brief: 'off sick' },
  leave: { label: 'On leave', help: 'The pay above is then what is paid on leave, before tax, as the payslip shows it.' },
  supportedPermittedWork: {
    label: 'Supported permitted work',
    help: 'Supervised by a support worker of a service, as agreed on form PW1. It has no limit of hours.',
  },
};

const situationAnswers: Record<string, AnswerWords> = {
  name: { label: 'Name', help: 'Left empty, it is named after its hours and pay.' },
  asAt: { label: 'Use the rates of another date', wrong: unreadable.date },
  jobs: { label: 'Jobs' },
  childcare: { label: 'Childcare' },
  'childcare[].amount': { label: 'Childcare', needed: 'Enter what the childcare costs.', wrong: unreadable.money },
  taxFreeChildcare: {
    label: 'Tax-Free Childcare in this situation',
    help: 'In place of Universal Credit, which ends when it begins. Copy the column to compare both.',
  },
  workCosts: { label: 'Costs of working' },
  'workCosts[].kind': { label: 'Kind of cost', needed: 'Say what the cost is for.' },
  'workCosts[].who': { label: 'Whose cost' },
  'workCosts[].amount': { label: 'Amount', needed: 'Enter what it costs, or remove it.', wrong: unreadable.money },
  councilTaxReduction: {
    label: 'Council tax reduction, if known',
    help: 'From the bill or the council’s own calculator, for this situation only. It wins over what is worked out.',
    wrong: unreadable.money,
  },
  'councilTaxReduction.amount': { label: 'Council tax reduction, if known', wrong: unreadable.money },
  councilTaxAssessedWeeklyIncome: {
    label: 'Weekly income the council would assess',
    help: 'Of this situation, from the council’s own calculator.',
    wrong: unreadable.money,
  },
  stops: {
    label: 'Look at what follows if the job stops',
    brief: 'if the job stops',
    help: 'Nothing in the comparison changes by it.',
  },
  'stops.on': {
    label: 'Last day of the job as it was',
    help: 'What follows appears once the day is entered.',
    needed: 'Enter the last day.',
    wrong: unreadable.date,
  },
  'stops.kind': { label: 'What happens then', needed: 'Choose what happens then.' },
  'stops.job': { label: 'Which job stops', help: 'Where there are several jobs.' },
  'stops.hoursPerWeek': { label: 'Hours a week after that', needed: 'Enter the hours a week after that.', wrong: unreadable.hours },
  'stops.untakenHoliday.days': {
    label: 'Days of holiday not taken by the end',
    help: 'Earned in the leave year and not taken: it is paid with the last wage.',
    wrong: 'Enter days, such as 4.5.',
  },
  'stops.untakenHoliday.daysPerWeek': { label: 'Days worked a week', help: 'Left empty: five.', wrong: 'Enter days from 0 to 7.' },
  'stops.untakenHoliday.amount': {
    label: 'Holiday pay with the last wage',
    help: 'Before tax, where it is known in place of days.',
    wrong: unreadable.money,
  },
  'stops.noticePay': { label: 'Pay in place of notice', help: 'Before tax, with the last wage.', wrong: unreadable.money },
  'stops.leftByChoice': { label: 'The job is given up by choice', help: 'Universal Credit can bring a sanction for it.' },
  'carersAllowance.client': { label: 'Carer’s Allowance in this situation' },
  'carersAllowance.partner': { label: 'Partner’s Carer’s Allowance in this situation' },
};

/** The words for the present and for each thing somebody is thinking about. */
export const answersOfSituation: Record<string, AnswerWords> = {
  ...under('situation', situationAnswers),
  ...under('situation.jobs[]', jobAnswers),
};
