import { birth, unreadable, type AnswerWords } from './entry.ts';

const { born, age } = birth('Used for the wage band and the rates that go by age.');

/** The words for the answers about the client or the partner. */
export const personAnswers: Record<string, AnswerWords> = {
  'person.born': born,
  'person.age': age,
  'person.capability': { label: 'Work capability assessment', help: 'What it decided, if there was one.' },
  'person.lcwElement': { label: 'Gets the old LCW amount', help: 'Only for awards that began before 3 April 2017.' },
  'person.lcwraRate': {
    label: 'Which LCWRA rate',
    help: 'The award statement shows the protected, higher rate or the new, lower one.',
    needed: 'Choose which LCWRA rate is in payment.',
  },
  'person.capabilitySince': {
    label: 'The three-month wait began',
    help: 'The day of the claim, or the first day with a fit note. Leave it empty if LCWRA is already on the award statement.',
    wrong: unreadable.date,
  },
  'person.waitDoesNotApply': {
    label: 'No three-month wait',
    help: 'Such as a claim again within six months, or after ESA with the support component.',
  },
  'person.severeConditions': {
    label: 'Meets the severe conditions test',
    help: 'The decision letter says that the condition is lifelong and always severe. The higher LCWRA rate is then due.',
  },
  'person.terminallyIll': {
    label: 'Claims under the special rules for end of life',
    help: 'An SR1 form was sent. LCWRA is then due at the higher rate, without a wait.',
  },
  'person.lcwraBreak': {
    label: 'A break in the award since April 2026',
    needed: 'Enter both days of the break, or clear them.',
  },
  'person.lcwraBreak.from': {
    label: 'Break in the award: first day without it',
    help: 'From the statements. Up to six months because of earnings keep the protected rate; other breaks end it.',
    needed: 'Enter the first day of the break.',
    wrong: unreadable.date,
  },
  'person.lcwraBreak.to': {
    label: 'Break in the award: last day without it',
    help: 'The day before the award came back, from the statements.',
    needed: 'Enter the last day of the break.',
    wrong: unreadable.date,
  },
  'person.lcwraBreak.because': {
    label: 'Why it broke off',
    help: 'The last statement before the break says why nothing was paid.',
    needed: 'Choose why the award broke off.',
  },
  'person.blind': {
    label: 'Certified as severely sight impaired (blind)',
    help: 'From the certificate of vision impairment. It counts for tax and for others in the home.',
  },
  'person.pip': { label: 'PIP', help: 'Personal Independence Payment; the award letter has the rate of both parts.' },
  'person.pip.dailyLiving': { label: 'Daily living', help: 'The rate of this part, from the award letter.' },
  'person.pip.mobility': { label: 'Mobility', help: 'The rate of this part, from the award letter.' },
  'person.dla': { label: 'DLA', help: 'Disability Living Allowance; the award letter has the rate of both parts.' },
  'person.dla.care': { label: 'Care', help: 'The rate of this part, from the award letter.' },
  'person.dla.mobility': { label: 'Mobility', help: 'The rate of this part, from the award letter.' },
  'person.caring': {
    label: 'Cares for a disabled person',
    help: 'Somebody who gets a disability benefit such as PIP daily living, whether or not Carer’s Allowance is paid.',
  },
  'person.caring.hoursPerWeek': {
    label: 'Hours of care a week',
    help: 'Caring counts from 35 hours a week.',
    needed: 'Enter the hours of care a week.',
    wrong: unreadable.hours,
  },
  'person.caring.carersAllowance': { label: 'Carer’s Allowance is claimed', help: 'From the award letter.' },
  'person.caring.careCosts': {
    label: 'Paid for care while at work',
    help: 'To somebody who is no close relative, for the disabled person or a child. Up to half of the pay is left out for the earnings limit.',
    wrong: unreadable.money,
  },
  'person.caring.careCosts.amount': {
    label: 'Paid for care while at work',
    help: 'To somebody who is no close relative, for the disabled person or a child.',
    wrong: unreadable.money,
  },
  'person.newStyleEsa': { label: 'New Style ESA', help: 'The kind that rests on National Insurance, not on savings.' },
  'person.esaSince': {
    brief: 'when New Style ESA began',
    label: 'New Style ESA began',
    help: 'From the award letter. Outside the support group it ends after 365 days.',
    wrong: unreadable.date,
  },
  'person.esaWorkRelatedComponent': {
    label: 'Gets the work-related activity component',
    help: 'Only for claims before 3 April 2017; the award letter shows it as an amount of its own.',
  },
  'person.newStyleJsa': {
    label: 'Gets New Style JSA',
    help: 'The kind that rests on National Insurance; the award letter says “New Style”.',
  },
  'person.paidContributions': {
    label: 'Paid National Insurance in the last two to three years',
    help: 'From employment, enough for New Style ESA or JSA. A payslip or the online record shows it.',
  },
  'person.otherIncome': {
    label: 'Other income',
    help: 'Income besides pay and benefits, such as a pension, maintenance or rent received.',
  },
  'person.otherIncome[]': { label: 'Other income', help: 'As it is paid, from the letter, the statement or the bank.' },
  'person.otherIncome[].kind': {
    label: 'Kind of income',
    help: 'What it is; some kinds lower Universal Credit pound for pound, others are left out.',
  },
  'person.otherIncome[].amount': {
    label: 'Amount',
    help: 'As it is paid, from the letter, the statement or the bank.',
    needed: 'Enter the amount of this income.',
    wrong: unreadable.money,
  },
  'person.studentLoans': {
    label: 'Student loans being repaid',
    help: 'The payslip shows “Student Loan”; the account online says which plan.',
    brief: 'student loans',
  },
  'person.taxCode': { label: 'Tax code', help: 'Only if it is not the usual one for this year.' },
  'person.student': { label: 'Studies', brief: 'study', help: 'At a college or university. Full-time study limits what can be claimed.' },
  'person.disabledWorker': {
    label: 'Disability conditions of Working Tax Credit met',
    help: 'In 2011-12: a disability that makes it harder to get a job, and a benefit such as DLA now or ESA before.',
  },
  'person.sharedRateException': {
    brief: 'shared-room exception',
    label: 'Excepted from the shared-room rate',
    help: 'Such as a care leaver under 25, or someone who lived in a hostel.',
  },
  'person.inClaim': {
    label: 'Partner is part of the claim',
    help: 'Leave on unless the award statement leaves the partner out, such as one whose visa allows no benefits.',
  },
};
