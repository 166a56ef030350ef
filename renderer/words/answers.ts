/** What each answer of the case is called, one sentence of help, and what to say when it is missing or cannot be read. */
export interface AnswerWords {
  label: string;
  help?: string;
  needed?: string;
  /** What it is called in the list of what is missing, where that is not its label. */
  missing?: string;
  wrong?: string;
}

const money = 'Enter pounds as a number, such as 950 or 950.50.';
const hours = 'Enter hours a week as a number up to 168, such as 16 or 37.5.';
const date = 'Enter a real date: day, month and year.';
const whole = 'Enter a whole number.';

const person = {
  born: {
    label: 'Date of birth',
    missing: 'Date of birth or age',
    help: 'Used for the wage band and the rates that go by age.',
    needed: 'Enter a date of birth or an age.',
    wrong: date,
  },
  age: {
    label: 'Age',
    missing: 'Date of birth or age',
    help: 'Used for the wage band and the rates that go by age.',
    needed: 'Enter an age or a date of birth.',
    wrong: 'Enter the age in whole years.',
  },
} satisfies Record<string, AnswerWords>;

const catalogue: Record<string, AnswerWords> = {
  reference: { label: 'Reference', help: 'Your own reference. Never a name.', needed: 'Enter a reference.' },
  asAt: {
    label: 'Date of the rates',
    help: 'The law and the rates in force on this date are used.',
    needed: 'Enter the date whose rates apply.',
    wrong: date,
  },
  nation: { label: 'Nation', help: 'Where the home is.' },
  'place.brma': {
    label: 'Rental market area',
    help: 'The broad rental market area sets the local housing allowance.',
    needed: 'Choose the rental market area.',
  },
  'place.council': {
    label: 'Council',
    help: 'The council’s name or its code, such as E06000043. Each council has a council tax reduction of its own.',
  },
  'place.greaterLondon': { label: 'The home is in Greater London', help: 'The benefit cap is higher there.' },
  married: { label: 'Married or civil partners' },

  'person.born': person.born,
  'person.age': person.age,
  'person.capability': { label: 'Work capability assessment', help: 'What it decided, if there was one.' },
  'person.lcwElement': { label: 'Gets the old LCW amount', help: 'Only for awards that began before 3 April 2017.' },
  'person.lcwraRate': {
    label: 'Which LCWRA rate',
    help: 'The award statement shows the protected, higher rate or the new, lower one.',
    needed: 'Choose which LCWRA rate is in payment.',
  },
  'person.pip': { label: 'PIP' },
  'person.pip.dailyLiving': { label: 'Daily living' },
  'person.pip.mobility': { label: 'Mobility' },
  'person.dla': { label: 'DLA' },
  'person.dla.care': { label: 'Care' },
  'person.dla.mobility': { label: 'Mobility' },
  'person.caring': { label: 'Cares for a disabled person' },
  'person.caring.hoursPerWeek': {
    label: 'Hours of care a week',
    help: 'Caring counts from 35 hours a week.',
    needed: 'Enter the hours of care a week.',
    wrong: hours,
  },
  'person.caring.carersAllowance': { label: 'Carer’s Allowance is claimed', help: 'Carer Support Payment in Scotland.' },
  'person.newStyleEsa': { label: 'New Style ESA', help: 'The kind that rests on National Insurance, not on savings.' },
  'person.newStyleJsa': { label: 'Gets New Style JSA' },
  'person.otherIncome': { label: 'Other income' },
  'person.otherIncome[]': { label: 'Other income' },
  'person.otherIncome[].kind': { label: 'Kind of income' },
  'person.otherIncome[].amount': { label: 'Amount', needed: 'Enter the amount of this income.', wrong: money },
  'person.studentLoans': { label: 'Student loans being repaid' },
  'person.taxCode': { label: 'Tax code', help: 'Only if it is not the usual one for this year.' },
  'person.sharedRateException': {
    label: 'Excepted from the shared-room rate',
    help: 'Such as a care leaver under 25, or someone who lived in a hostel.',
  },
  'person.inClaim': { label: 'Partner is part of the claim', help: 'Leave on unless the award statement leaves the partner out.' },

  'children[].born': { ...person.born, help: 'Rates differ for the eldest child and by date of birth.' },
  'children[].age': { ...person.age, help: 'Rates differ for the eldest child and by date of birth.' },
  'children[].disability': {
    label: 'Disabled child addition',
    help: 'Paid when DLA, PIP or Child Disability Payment is in payment for the child.',
  },
  'children[].inEducation': { label: 'In full-time education or training', help: 'From 16, a young person counts only while in it.' },
  'children[].sex': { label: 'Sex', help: 'Only where sharing a bedroom turns on it.' },
  'children[].limitException': {
    label: 'An exception to the two-child limit applies',
    help: 'The limit ended on 6 April 2026. The reason is never recorded.',
  },

  'nonDependants[].born': { ...person.born, help: 'Under 21 nothing is taken off.' },
  'nonDependants[].age': { ...person.age, help: 'Under 21 nothing is taken off.' },
  'nonDependants[].grossWeekly': {
    label: 'Gross income a week',
    help: 'Used for Housing Benefit and council tax reduction.',
    wrong: money,
  },
  'nonDependants[].hoursPerWeek': { label: 'Hours of work a week', wrong: hours },
  'nonDependants[].exempt': {
    label: 'Nothing is taken off for this person',
    help: 'Such as someone on PIP daily living or Pension Credit.',
  },

  'home.tenure': { label: 'The home is', needed: 'Choose what kind of home it is.' },
  'home.rent': {
    label: 'Rent',
    help: 'The full rent as it falls due, before any help.',
    needed: 'Enter the rent and how often it falls due.',
    wrong: money,
  },
  'home.rent.amount': { label: 'Rent', needed: 'Enter the rent.', wrong: money },
  'home.rentFreeWeeks': { label: 'Rent-free weeks a year', wrong: 'Enter whole weeks from 0 to 51.' },
  'home.serviceChargeNotCovered': { label: 'Service charges that no benefit covers', help: 'Such as heating or meals.', wrong: money },
  'home.serviceChargeNotCovered.amount': { label: 'Service charges that no benefit covers', wrong: money },
  'home.bedrooms': { label: 'Bedrooms', help: 'If left empty, Taper assumes no spare bedroom and says so.', wrong: whole },
  'home.localHousingAllowance': { label: 'Size of home allowed', help: 'Worked out from the household unless you choose one.' },
  'home.lhaMonthly': {
    label: 'Local housing allowance a month',
    help: 'Only to use a rate other than the one in the table.',
    wrong: money,
  },
  'home.councilTax': { label: 'Council tax' },
  'home.councilTax.annual': { label: 'Council tax for the year', help: 'From the bill, after any single-person discount.', wrong: money },
  'home.councilTax.band': { label: 'Band', help: 'Some schemes stop at a band.' },
  'home.councilTax.reduction': {
    label: 'Council tax reduction',
    help: 'This version does not work it out. Type it from the bill in “As I am now” and in each what-if.',
  },
  'home.councilTax.protectedGroup': { label: 'In a group that the council protects' },
  'home.councilTax.assessedWeeklyIncome': {
    label: 'Weekly income the council assessed',
    help: 'Only where the scheme goes by it.',
    wrong: money,
  },

  savings: {
    label: 'Savings',
    help: 'Everything in money, shares and property other than the home.',
    needed: 'Enter savings, or 0 for none.',
    wrong: money,
  },
  'claims.universalCredit': { label: 'Claims, or would claim, Universal Credit' },
  'claims.assessmentPeriodStarts': {
    label: 'Assessment period starts on day',
    help: 'A day of the month from 1 to 31, from the award statement.',
    wrong: 'Enter a day of the month from 1 to 31.',
  },
  'claims.transitionalElement': {
    label: 'Transitional element a month',
    help: 'From the award statement, after a move from older benefits.',
    wrong: money,
  },
  'claims.benefitCapGraceUntil': {
    label: 'Benefit cap grace period ends',
    help: 'Nine months after a year in work came to an end.',
    wrong: date,
  },
  'claims.childBenefit': { label: 'Claims Child Benefit' },
  'claims.taxFreeChildcare': { label: 'Uses Tax-Free Childcare', help: 'Not together with Universal Credit.' },
  'claims.deductions': { label: 'Debts taken from Universal Credit', help: 'As asked for; the law’s limit is applied.', wrong: money },
  'claims.deductions.amount': { label: 'Debts taken from Universal Credit', wrong: money },
  'claims.marriageAllowance': { label: 'Marriage Allowance is transferred', help: 'From the one with tax allowance to spare.' },

  'situation.name': { label: 'Name', help: 'Left empty, it is named after its hours and pay.' },
  'situation.asAt': { label: 'Use the rates of another date', wrong: date },
  'situation.jobs': { label: 'Jobs' },
  'situation.jobs[].who': { label: 'Whose job' },
  'situation.jobs[].kind': { label: 'Kind of work' },
  'situation.jobs[].pay': { label: 'Pay', needed: 'Enter the pay.', wrong: money },
  'situation.jobs[].pay.hourly': {
    label: 'Pounds an hour',
    needed: 'Enter the pay an hour.',
    wrong: 'Enter pounds an hour, such as 12.71.',
  },
  'situation.jobs[].pay.amount': {
    label: 'Gross pay',
    help: 'Before tax and before anything is taken off.',
    needed: 'Enter the pay.',
    wrong: money,
  },
  'situation.jobs[].pay.per': { label: 'How often', needed: 'Choose how often this is paid.' },
  'situation.jobs[].pay.hoursPerWeek': { label: 'Hours a week', needed: 'Enter the hours a week.', wrong: hours },
  'situation.jobs[].apprentice': { label: 'Apprentice', help: 'The apprentice minimum wage applies.' },
  'situation.jobs[].paid': { label: 'Paid' },
  'situation.jobs[].pension': {
    label: 'Workplace pension',
    help: 'If nothing is chosen, Taper takes automatic enrolment as the law has it and says so.',
  },
  'situation.jobs[].pension.kind': {
    label: 'Workplace pension',
    help: 'If nothing is chosen, Taper takes automatic enrolment as the law has it and says so.',
  },
  'situation.jobs[].pension.percent': { label: 'Per cent paid in', wrong: 'Enter a percentage from 0 to 100.' },
  'situation.jobs[].pension.of': { label: 'Of which pay', needed: 'Choose which pay it is a percentage of.' },
  'situation.jobs[].pension.amount': { label: 'Amount paid in', wrong: money },
  'situation.jobs[].profit': {
    label: 'Profit',
    help: 'After expenses, before tax and National Insurance.',
    needed: 'Enter the profit.',
    wrong: money,
  },
  'situation.jobs[].profit.amount': { label: 'Profit', needed: 'Enter the profit.', wrong: money },
  'situation.jobs[].selfEmployment.gainful': {
    label: 'Gainful self-employment',
    help: 'The jobcentre decided that the business is the main work.',
  },
  'situation.jobs[].selfEmployment.startUpUntil': { label: 'Start-up period ends', wrong: date },
  'situation.jobs[].selfEmployment.expectedHours': { label: 'Hours the jobcentre expects', help: 'Usually 35.', wrong: hours },
  'situation.jobs[].sick': { label: 'Off sick on statutory sick pay' },
  'situation.childcare': { label: 'Childcare' },
  'situation.childcare[].amount': { label: 'Childcare', needed: 'Enter what the childcare costs.', wrong: money },
  'situation.workCosts': { label: 'Costs of working' },
  'situation.workCosts[].kind': { label: 'Kind of cost', needed: 'Say what the cost is for.' },
  'situation.workCosts[].who': { label: 'Whose cost' },
  'situation.workCosts[].amount': { label: 'Amount', needed: 'Enter what it costs, or remove it.', wrong: money },
  'situation.councilTaxReduction': {
    label: 'Council tax reduction, if known',
    help: 'From the bill or the council’s own calculator, for this situation only.',
    wrong: money,
  },
  'situation.councilTaxReduction.amount': { label: 'Council tax reduction, if known', wrong: money },
  'situation.carersAllowance.client': { label: 'Carer’s Allowance in this situation' },
  'situation.carersAllowance.partner': { label: 'Partner’s Carer’s Allowance in this situation' },
};

/** The words for the answer at a path, whichever person, child or situation it belongs to. */
export function answerWords(path: string): AnswerWords | undefined {
  return catalogue[patternOf(path)];
}

/** The path with persons, situations and places in lists left open: "scenarios[1].jobs[0].pay" is "situation.jobs[].pay". */
export function patternOf(path: string): string {
  return path
    .replace(/^(now|scenarios\[\d+\])(?=$|\.)/, 'situation')
    .replace(/^(client|partner)(?=$|\.)/, 'person')
    .replaceAll(/\[\d+\]/g, '[]');
}
