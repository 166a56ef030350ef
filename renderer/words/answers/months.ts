import { unreadable, type AnswerWords } from './entry.ts';

/** The words for what the calendar of the months ahead asks. */
export const monthsAnswers: Record<string, AnswerWords> = {
  months: { label: 'Days of payment' },
  'months.openingBalance': {
    label: 'Money in hand on the first day',
    help: 'In the account that bills are paid from. Below nothing with a minus.',
    wrong: unreadable.money,
  },
  'months.universalCreditSince': {
    label: 'First day of a new Universal Credit award',
    help: 'Only for a new claim: the first payment comes about five weeks after it.',
    wrong: unreadable.date,
  },
  'months.twiceMonthly': {
    label: 'Universal Credit comes twice a month',
    help: 'A choice in Scotland; elsewhere an arrangement with DWP.',
  },
  'months.benefitPayDays': { label: 'Pay days of benefits', help: 'For each benefit besides Universal Credit, a day on which it is paid.' },
  'months.benefitPayDays[].benefit': { label: 'Benefit', help: 'Which benefit comes on these days, as the bank statement names it.' },
  'months.benefitPayDays[].who': { label: 'Whose', help: 'Who is paid it, as the award letter says.' },
  'months.benefitPayDays[].on': {
    label: 'A day on which it is paid',
    help: 'Any one of them, past or to come.',
    needed: 'Enter a day, or remove it.',
    wrong: unreadable.date,
  },
  'months.benefitPayDays[].every': { label: 'How often', help: 'How often it is paid, from the award letter or the bank statement.' },
  'months.rentDueOn': {
    label: 'A day on which rent is due',
    help: 'Any one of them; the others follow by how often rent is due.',
    wrong: unreadable.date,
  },
  'months.councilTaxInstalments': { label: 'Instalments of council tax' },
  'months.councilTaxInstalments.number': { label: 'Instalments of council tax', help: 'Ten from April to January, or twelve.' },
  'months.councilTaxInstalments.dueOn': {
    label: 'Day of the month on which council tax is due',
    help: 'From the bill; counted once the number of instalments is chosen.',
    wrong: 'Enter a day from 1 to 31.',
  },
  'months.advances': { label: 'Advances of Universal Credit', help: 'A loan of Universal Credit that is paid back from later payments.' },
  'months.advances[].amount': {
    label: 'Amount of the advance',
    help: 'The whole advance, from the journal.',
    needed: 'Enter the amount, or remove it.',
    wrong: unreadable.money,
  },
  'months.advances[].paidOn': {
    label: 'Day on which the advance was or will be paid',
    help: 'The day it reached or will reach the account, from the journal.',
    needed: 'Enter the day, or remove it.',
    wrong: unreadable.date,
  },
  'months.advances[].repaidOver': {
    label: 'Repaid over how many payments',
    help: 'Up to 24.',
    needed: 'Enter how many payments.',
    wrong: 'Enter whole payments from 1 to 24.',
  },
  'months.repayments': { label: 'Other repayments', help: 'What is paid back beside Universal Credit, such as a loan or a fine.' },
  'months.repayments[].kind': {
    label: 'What is repaid',
    help: 'Such as a loan or a fine, paid beside Universal Credit.',
    needed: 'Say what is repaid, or remove it.',
  },
  'months.repayments[]': { label: 'Amount', help: 'What is paid each time, from the agreement.' },
  'months.repayments[].amount': {
    label: 'Amount of the repayment',
    help: 'What is paid each time, from the agreement.',
    needed: 'Enter the amount, or remove it.',
    wrong: unreadable.money,
  },
  'months.repayments[].until': {
    label: 'Last day of the repayment',
    help: 'The day of the last one, from the agreement; left empty, it goes on.',
    wrong: unreadable.date,
  },
  'months.schoolHolidays': { label: 'School holidays', help: 'The school’s or the council’s term dates.' },
  'months.schoolHolidays[].from': {
    label: 'First day of the holiday',
    help: 'From the school’s or the council’s term dates.',
    needed: 'Enter the first day, or remove it.',
    wrong: unreadable.date,
  },
  'months.schoolHolidays[].to': {
    label: 'Last day of the holiday',
    help: 'From the school’s or the council’s term dates.',
    needed: 'Enter the last day, or remove it.',
    wrong: unreadable.date,
  },
  'situation.startsOn': {
    label: 'Day from which it holds',
    help: 'In the months ahead. Without it, the first day of a new job counts.',
    wrong: unreadable.date,
  },
  'situation.jobs[].firstPayDay': { label: 'A pay day that is known', help: 'Of a new job the first one.', wrong: unreadable.date },
  'situation.jobs[].firstPay': {
    label: 'First wage, before tax',
    help: 'Where it is known. Otherwise it is a share of the usual wage by working days.',
    wrong: unreadable.money,
  },
  'situation.jobs[].payDay': { label: 'Which day is pay day', help: 'A day of the month, the last working day of it, or a weekday.' },
  'situation.childcare[].inAdvance': { label: 'Childcare is paid in advance', help: 'Before the week or month that it is for.' },
  'situation.childcare[].inHolidays': {
    label: 'Cost in school holidays',
    help: 'For the same period as the usual cost.',
    wrong: unreadable.money,
  },
};
