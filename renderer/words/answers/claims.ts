import { unreadable, type AnswerWords } from './entry.ts';

/** The words for savings, for what is claimed and for the help that goes with it. */
export const claimsAnswers: Record<string, AnswerWords> = {
  savings: {
    label: 'Savings',
    help: 'Everything in money, shares and property other than the home.',
    needed: 'Enter savings, or 0 for none.',
    wrong: unreadable.money,
  },
  'claims.universalCredit': {
    label: 'Claims, or would claim, Universal Credit',
    help: 'Ticked: Universal Credit is worked out with and without the job. The award statement is in the journal.',
  },
  'claims.assessmentPeriodStarts': {
    brief: 'assessment period',
    label: 'Assessment period starts on day',
    help: 'A day of the month from 1 to 31, from the award statement.',
    wrong: 'Enter a day of the month from 1 to 31.',
  },
  'claims.transitionalElement': {
    brief: 'transitional element',
    label: 'Transitional element a month',
    help: 'From the award statement, after a move from older benefits.',
    wrong: unreadable.money,
  },
  'claims.transitional.earnedAtThresholdFirst': {
    label: 'Earned above the threshold at the start',
    help: 'Pay in the first assessment period was as on the first award statement: about 18 hours a week at the minimum wage, for a couple 29, or more.',
  },
  'claims.transitional.awardBegan': {
    label: 'Universal Credit began',
    help: 'The first day of the award, from the first statement. Its threshold of earnings counts.',
    wrong: unreadable.date,
  },
  'claims.transitional.exceptedFromEarningsTest': {
    label: 'Low pay does not end the transitional element',
    help: 'Only if a decision letter says so, such as for some people who came from tax credits.',
  },
  'claims.transitional': { label: 'Transitional protection' },
  'claims.transitional.capitalDisregardedUntil': {
    label: 'Savings above £16,000 are ignored until',
    help: 'For twelve assessment periods after a move from tax credits; the journal or a letter gives the day.',
    wrong: unreadable.date,
  },
  'claims.benefitCapGraceUntil': {
    brief: 'benefit cap grace period',
    label: 'Benefit cap grace period ends',
    help: 'Nine months after a year in work came to an end. The journal gives the day.',
    wrong: unreadable.date,
  },
  'claims.earnedAtCapThresholdForAYear': {
    brief: 'a year of pay above the benefit cap’s limit',
    label: 'Pay has lifted the benefit cap for a year',
    help: 'In each of the last twelve months take-home pay was that of 16 hours a week at the minimum wage, or more. If pay then falls, a grace period follows.',
  },
  'claims.childBenefit': {
    label: 'Claims Child Benefit',
    help: 'Paid by HMRC, usually every four weeks; a letter or the bank statement shows it.',
  },
  'claims.scottishChildPayment': {
    label: 'Claims the Scottish Child Payment',
    help: 'From Social Security Scotland, for each child under 16 while Universal Credit is paid.',
  },
  'claims.taxFreeChildcare': { label: 'Uses Tax-Free Childcare', help: 'Not together with Universal Credit.' },
  'claims.deductions': {
    brief: 'debts',
    label: 'Debts taken from Universal Credit',
    help: 'From the award statement, as asked for; the law’s limit is applied.',
    wrong: unreadable.money,
  },
  'claims.deductions.amount': {
    label: 'Debts taken from Universal Credit',
    help: 'From the award statement, as asked for; the law’s limit is applied.',
    wrong: unreadable.money,
  },
  'claims.legacy': { brief: 'benefits of 2011-12', label: 'Benefits of 2011-12' },
  'claims.legacy.outOfWork': {
    brief: 'the benefit out of work',
    label: 'Benefit out of work',
    help: 'What was paid then while nobody worked: the claim of the client, or of the couple.',
  },
  'claims.legacy.esaPhase': {
    brief: 'the phase of ESA',
    label: 'Phase of ESA',
    help: 'The first 13 weeks were the assessment phase. The decision letter says which group came after it.',
  },
  'claims.legacy.taxCredits': {
    brief: 'tax credits',
    label: 'Tax credits were claimed, or would have been',
    help: 'Working Tax Credit and Child Tax Credit. How much of each was due is worked out.',
  },
  'claims.legacy.incomeOfYearBefore': {
    brief: 'income of the year before',
    label: 'Income for tax credits in 2010-11',
    help: 'Of both in a couple, a year before tax; nothing is 0. A rise of up to £10,000 since then is ignored. Left empty, that year is taken to have brought as much.',
    wrong: unreadable.money,
  },
  'claims.legacy.housingBenefit': {
    brief: 'Housing Benefit',
    label: 'Housing Benefit was claimed',
    help: 'Help with rent then, in work and out of work.',
  },
  'claims.legacy.councilTaxBenefit': {
    brief: 'Council Tax Benefit',
    label: 'Council Tax Benefit was claimed',
    help: 'Help with council tax then, in work and out of work.',
  },
  'claims.marriageAllowance': { label: 'Marriage Allowance is transferred', help: 'From the one with tax allowance to spare.' },
  help: { label: 'Help that goes with a benefit', help: 'Tick what the household uses now, or would use; work can end it, or begin it.' },
  'help[].kind': { label: 'Kind of help' },
  'help[].worth': {
    label: 'Worth, if known',
    help: 'Left empty, the amount that the law gives counts; where it gives none, nothing does.',
    wrong: unreadable.money,
  },
  'help[].worth.amount': {
    label: 'Worth, if known',
    help: 'Left empty, the amount that the law gives counts; where it gives none, nothing does.',
    wrong: unreadable.money,
  },
};
