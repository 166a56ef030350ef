import { under, unreadable, type AnswerWords } from './entry.ts';

const pension = 'If nothing is chosen, Taper takes automatic enrolment as the law has it and says so.';

const businessAnswers: Record<string, AnswerWords> = {
  profit: {
    label: 'Profit',
    help: 'After expenses, before tax and National Insurance.',
    needed: 'Enter the profit.',
    wrong: unreadable.money,
  },
  'profit.amount': {
    label: 'Profit',
    help: 'After expenses, before tax and National Insurance.',
    needed: 'Enter the profit.',
    wrong: unreadable.money,
  },
  selfEmployment: { label: 'Self-employment' },
  'selfEmployment.receipts': {
    label: 'Receipts',
    help: 'All that customers pay, before any expense, as reported to Universal Credit.',
    needed: 'Enter the receipts.',
    wrong: unreadable.money,
  },
  'selfEmployment.receipts.amount': {
    label: 'Receipts',
    help: 'All that customers pay, before any expense, as reported to Universal Credit.',
    needed: 'Enter the receipts.',
    wrong: unreadable.money,
  },
  'selfEmployment.expenses': { label: 'Expenses', help: 'What the business spends, as reported to Universal Credit.' },
  'selfEmployment.expenses[].kind': { label: 'Expense', help: 'Such as stock, rent, phone.', needed: 'Say what the expense is for.' },
  'selfEmployment.expenses[]': { label: 'Amount', help: 'What it costs each time, from the books.' },
  'selfEmployment.expenses[].amount': {
    label: 'Amount',
    help: 'What it costs each time, from the books.',
    needed: 'Enter the amount, or remove it.',
    wrong: unreadable.money,
  },
  'selfEmployment.carMiles': {
    label: 'Business miles a month by car or van',
    help: 'From the mileage log; a flat rate stands in place of the costs of the vehicle.',
    wrong: 'Enter miles a month as a number.',
  },
  'selfEmployment.motorcycleMiles': {
    label: 'Business miles a month by motorcycle',
    help: 'From the mileage log; a flat rate stands in place of the costs of the vehicle.',
    wrong: 'Enter miles a month as a number.',
  },
  'selfEmployment.homeHours': {
    label: 'Hours a month of work at home',
    help: 'Hours that bring in money; the flat rate begins at 25.',
    wrong: 'Enter hours a month as a number.',
  },
  'selfEmployment.hoursPerWeek': {
    label: 'Hours worked a week',
    help: 'Hours of work for the business in a usual week, from the diary or the books.',
    wrong: unreadable.hours,
  },
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
  who: { label: 'Whose job', help: 'Which of the couple does this work.' },
  kind: { label: 'Kind of work', help: 'Employed with a payslip, or self-employed.' },
  pay: {
    label: 'Pay',
    help: 'Before tax and before anything is taken off, from the offer, the contract or a payslip.',
    needed: 'Enter the pay.',
    wrong: unreadable.money,
  },
  'pay.hourly': {
    label: 'Pounds an hour',
    help: 'The rate for an hour before tax, from the offer, the contract or a payslip.',
    needed: 'Enter the pay an hour.',
    wrong: unreadable.hourly,
  },
  'pay.amount': {
    label: 'Gross pay',
    help: 'Before tax and before anything is taken off.',
    needed: 'Enter the pay.',
    wrong: unreadable.money,
  },
  'pay.per': { label: 'How often', needed: 'Choose how often this is paid.' },
  'pay.hoursPerWeek': {
    label: 'Hours a week',
    help: 'The usual hours, from the contract, the rota or an average of payslips.',
    needed: 'Enter the hours a week.',
    wrong: unreadable.hours,
  },
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
  paid: { label: 'Paid', help: 'How often wages come, from the payslip; pay by the week can put two wages in one assessment period.' },
  pension: { label: 'Workplace pension', help: pension },
  'pension.kind': { label: 'Workplace pension', help: pension },
  'pension.percent': {
    label: 'Per cent paid in',
    help: 'What the employee pays in, from the payslip.',
    wrong: 'Enter a percentage from 0 to 100.',
  },
  'pension.of': {
    label: 'Of which pay',
    help: 'The pension letter says whether it is of all pay or of qualifying earnings.',
    needed: 'Choose which pay it is a percentage of.',
  },
  'pension.amount': { label: 'Amount paid in', help: 'What the employee pays in, from the payslip.', wrong: unreadable.money },
  ...businessAnswers,
  overtime: { label: 'Overtime' },
  sick: { label: 'Off sick on statutory sick pay', help: 'The payslip shows SSP in place of wages.', brief: 'off sick' },
  leave: { label: 'On leave', help: 'The pay above is then what is paid on leave, before tax, as the payslip shows it.' },
  supportedPermittedWork: {
    label: 'Supported permitted work',
    help: 'Supervised by a support worker of a service, as agreed on form PW1. It has no limit of hours.',
  },
};

const situationAnswers: Record<string, AnswerWords> = {
  name: { label: 'Name', help: 'Left empty, it is named after its hours and pay.' },
  asAt: {
    label: 'Use the rates of another date',
    help: 'Only to look at this situation under the rates of another day.',
    wrong: unreadable.date,
  },
  jobs: { label: 'Jobs', help: 'Each job or business that would be there in this situation.' },
  childcare: { label: 'Childcare', help: 'What a registered nursery, childminder or club charges, from its invoice; empty means none.' },
  'childcare[].amount': {
    label: 'Childcare',
    help: 'What a registered nursery, childminder or club charges, from its invoice; empty means none.',
    needed: 'Enter what the childcare costs.',
    wrong: unreadable.money,
  },
  taxFreeChildcare: {
    label: 'Tax-Free Childcare in this situation',
    help: 'In place of Universal Credit, which ends when it begins. Copy the column to compare both.',
  },
  workCosts: { label: 'Costs of working', help: 'What working costs, such as fares and meals; they come off what is left.' },
  'workCosts[].kind': { label: 'Kind of cost', help: 'What the cost is for.', needed: 'Say what the cost is for.' },
  'workCosts[].who': { label: 'Whose cost', help: 'Whose work brings the cost.' },
  'workCosts[]': { label: 'Cost', help: 'What it costs each time, from tickets or receipts.' },
  'workCosts[].amount': {
    label: 'Amount',
    help: 'What it costs each time, from tickets or receipts.',
    needed: 'Enter what it costs, or remove it.',
    wrong: unreadable.money,
  },
  councilTaxReduction: {
    label: 'Council tax reduction, if known',
    help: 'From the bill or the council’s own calculator, for this situation only. It wins over what is worked out.',
    wrong: unreadable.money,
  },
  'councilTaxReduction.amount': {
    label: 'Council tax reduction, if known',
    help: 'From the bill or the council’s own calculator, for this situation only.',
    wrong: unreadable.money,
  },
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
  'stops.kind': { label: 'What happens then', help: 'What becomes of the job on that day.', needed: 'Choose what happens then.' },
  'stops.job': { label: 'Which job stops', help: 'Where there are several jobs.' },
  'stops.hoursPerWeek': {
    label: 'Hours a week after that',
    help: 'The hours that are left, from the new contract or rota.',
    needed: 'Enter the hours a week after that.',
    wrong: unreadable.hours,
  },
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
  'carersAllowance.client': {
    label: 'Carer’s Allowance in this situation',
    help: 'Whether it is claimed here; earnings above its limit end it.',
  },
  'carersAllowance.partner': {
    label: 'Partner’s Carer’s Allowance in this situation',
    help: 'Whether it is claimed here; earnings above its limit end it.',
  },
};

/** The words for the present and for each thing somebody is thinking about. */
export const answersOfSituation: Record<string, AnswerWords> = {
  ...under('situation', situationAnswers),
  ...under('situation.jobs[]', jobAnswers),
};
