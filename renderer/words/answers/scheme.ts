import { under, unreadable, type AnswerWords } from './entry.ts';

const percent = { needed: 'Enter a percentage.', wrong: 'Enter a percentage from 0 to 100.' };
const pounds = { needed: 'Enter an amount.', wrong: unreadable.money };
const choice = (label: string, help = 'As the leaflet says it.'): AnswerWords => ({ label, needed: 'Choose one.', help });

const household: Record<string, AnswerWords> = {
  adults: { label: 'Adults in the claim', help: 'For which households this row holds, from the table in the leaflet.' },
  childrenFrom: { label: 'Children, from', help: 'The fewest children in this row of the table.', wrong: unreadable.whole },
  childrenTo: {
    label: 'Children, to',
    help: 'The most children in this row of the table; empty means any number.',
    wrong: unreadable.whole,
  },
};

const disregard: Record<string, AnswerWords> = {
  kind: choice('Taken off earnings first'),
  weekly: { label: 'A week', help: 'The amount a week, from the leaflet.', ...pounds },
  percent: { label: 'Per cent', help: 'The percentage, from the leaflet.', ...percent },
  single: { label: 'Single', help: 'The amount a week, from the leaflet.', ...pounds },
  couple: { label: 'Couple', help: 'The amount a week, from the leaflet.', ...pounds },
  loneParent: { label: 'Lone parent', help: 'The amount a week, from the leaflet.', ...pounds },
  coupleWithChildren: {
    label: 'Couple with children, if different',
    help: 'The amount a week, from the leaflet; empty means that of a couple.',
    ...pounds,
  },
  disabledOrCarer: { label: 'Disabled, or a carer', help: 'The amount a week, from the leaflet.', ...pounds },
  workingHours: { label: 'More for 30 hours (or 16)', help: 'The amount a week for longer hours of work, from the leaflet.', ...pounds },
};

const income: Record<string, AnswerWords> = {
  kind: choice('Income that counts', 'The leaflet says whether Universal Credit itself counts as income.'),
  elementsLeftOut: {
    label: 'Parts of Universal Credit that are left out',
    help: 'Parts of the award that the leaflet says are not income.',
  },
  atLeastStandardAndChild: {
    label: 'At least the standard allowance and the child elements',
    help: 'Only if the leaflet puts a floor under what needs are counted.',
  },
  withoutMinimumIncomeFloor: {
    label: 'A business counts with what it really earns',
    help: 'Only if the leaflet says that real profit counts.',
  },
  otherIncome: { label: 'Other income', help: 'What the leaflet says of income besides pay and Universal Credit.' },
  incomesLeftOut: { label: 'Incomes left out', help: 'Incomes that the leaflet says do not count.' },
  disabilityDisregard: { label: 'Taken off for disability', help: 'Only if the leaflet takes an amount off income for disability.' },
  'disabilityDisregard.for': choice('For whom'),
  'disabilityDisregard.weekly': { label: 'Taken off for disability, a week', help: 'The amount a week, from the leaflet.', ...pounds },
  'disabilityDisregard.perDisabledChild': {
    label: 'A week for each disabled child',
    help: 'The amount a week, from the leaflet.',
    ...pounds,
  },
  withoutHousing: {
    label: 'Universal Credit counts without its housing element',
    help: 'Only if the leaflet leaves the housing part of the award out of income.',
  },
  incomeFromSavings: { label: 'Income from savings', help: 'How the leaflet turns savings into income.' },
  amounts: {
    label: 'Needs of the scheme, where they differ',
    help: 'The applicable amounts of the scheme, where they are not the usual ones.',
  },
  'amounts.singleUnder25': { label: 'Single and under 25', help: 'The applicable amount a week, from the leaflet.', ...pounds },
  'amounts.single': { label: 'Single', help: 'The applicable amount a week, from the leaflet.', ...pounds },
  'amounts.loneParent': { label: 'Lone parent', help: 'The applicable amount a week, from the leaflet.', ...pounds },
  'amounts.couple': { label: 'Couple', help: 'The applicable amount a week, from the leaflet.', ...pounds },
  'amounts.child': { label: 'Each child', help: 'The applicable amount a week, from the leaflet.', ...pounds },
  'amounts.family': { label: 'Family premium', help: 'The family premium a week, where the scheme still has one.', ...pounds },
  ...under('earningsDisregard', disregard),
};

const step: Record<string, AnswerWords> = {
  upTo: { label: 'Up to', help: 'The most income of this step, from the table in the leaflet.', ...pounds },
  below: { label: 'Below', help: 'Income below this is in the step, from the table in the leaflet.', ...pounds },
  percent: { label: 'Reduction', help: 'The percentage, from the leaflet.', ...percent },
  weekly: { label: 'To pay a week', help: 'The amount a week, from the leaflet.', ...pounds },
};

const reduction: Record<string, AnswerWords> = {
  family: choice('The scheme works by', 'Choose the one that the leaflet describes. Only what it needs is then asked.'),
  share: { label: 'Most of the bill that is paid', help: 'The most that the scheme pays of the bill, such as 80%.', ...percent },
  step: { label: 'Steps by band', help: 'What each council tax band pays, from the leaflet.', needed: 'Enter the step of each band.' },
  taper: { label: 'Taken off the excess', help: 'How much of each pound above the needs comes off, usually 20%.', ...percent },
  of: choice('By'),
  per: { label: 'The limits are', help: 'Whether the table is by the week or by the month.' },
  ofShare: {
    label: 'The percentages are of this much of the bill',
    help: 'Only if the percentages are of less than the whole bill.',
    ...percent,
  },
  rows: {
    label: 'Kinds of household',
    help: 'One for each row of the table in the leaflet.',
    needed: 'Add at least one kind of household.',
  },
  steps: { label: 'Steps', help: 'One for each line of the table in the leaflet.', needed: 'Add at least one step.' },
  percents: {
    label: 'Percentages, from the first step down',
    help: 'With commas, such as 100, 75, 50, 25.',
    needed: 'Enter the percentages.',
    wrong: 'Enter percentages with commas, such as 100, 75, 50.',
  },
  limitsRiseByChild: { label: 'More for each child', help: 'Only if the limits of income rise with the number of children.' },
  'limitsRiseByChild.weekly': {
    label: 'The limits rise for each child by',
    help: 'The amount a week for each child, from the leaflet.',
    ...pounds,
  },
  'limitsRiseByChild.children': {
    label: 'For at most so many children',
    help: 'Only if the leaflet stops at a number of children.',
    wrong: unreadable.whole,
  },
  ...Object.fromEntries(
    ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].map((band) => [
      `step.${band}`,
      { label: `Step in band ${band}`, help: 'The step for this band, from the table in the leaflet.', ...pounds },
    ]),
  ),
  ...under('income', income),
  ...under('steps[]', step),
  ...under('rows[]', household),
  ...under('rows[].steps[]', step),
  'rows[].steps': { label: 'Steps', help: 'One for each line of the table in the leaflet.', needed: 'Add at least one step.' },
  'rows[].startsAt': { label: 'The first step begins at', help: 'Income at which the first step begins, from the leaflet.', ...pounds },
  'rows[].disabilityBenefit': { label: 'Gets a disability benefit', help: 'Ticked if this group is for people with such a benefit.' },
  'rows[].children': { label: 'Has children', help: 'Ticked if this group is for households with children.' },
  'rows[].inRemunerativeWork': { label: 'Works 16 hours a week or more', help: 'Ticked if this group is for people in such work.' },
  'rows[].netEarningsUpTo': { label: 'Net earnings a week up to', help: 'The most take-home pay a week of this group.', ...pounds },
  'rows[].percent': { label: 'Reduction', help: 'How much of the bill this group is spared.', ...percent },
};

const otherAdults: Record<string, AnswerWords> = {
  kind: choice('Taken off for other adults in the home'),
  amount: { label: 'For each adult', help: 'The amount a week for each adult, from the leaflet.', ...pounds },
  exemptions: {
    label: 'Who is excepted',
    help: 'The usual ones: adults marked as excepted, and all of them where you or a partner get PIP daily living or are blind.',
  },
  notInWork: { label: 'Not in work, a week', help: 'The amount a week for an adult without work, from the leaflet.', ...pounds },
  inWork: { label: 'In work', help: 'One step for each line of the table in the leaflet.', needed: 'Add at least one step.' },
  'inWork[].below': { label: 'Gross income below', help: 'The gross income a week below which the step holds.', ...pounds },
  'inWork[].weekly': { label: 'Taken off a week', help: 'The amount a week, from the leaflet.', ...pounds },
};

const liability: Record<string, AnswerWords> = {
  upToBand: { label: 'No more than the charge of', help: 'Where the scheme stops at a council tax band.' },
  lessPercent: { label: 'Comes off the bill first', help: 'Only if a part of the bill is to be paid in any case.', ...percent },
  ownersNotInBands: { label: 'Owners have no reduction in', help: 'Only if the leaflet leaves out owners in some bands.' },
};

const scheme: Record<string, AnswerWords> = {
  council: { label: 'Council', help: 'The council whose leaflet it is.', needed: 'Enter the council.' },
  code: { label: 'Code of the council', help: 'The council’s code, from the list of councils.' },
  year: { label: 'Year', help: 'The year that the leaflet is for.', needed: 'Enter the year.', wrong: 'Enter a year such as 2026-27.' },
  source: { label: 'Source', help: 'The leaflet or page, and when you read it.', needed: 'Enter where this is from.' },
  url: { label: 'Address of the page', help: 'Where the leaflet or page is found.' },
  readOn: { label: 'Read on', help: 'The day on which it was read.', wrong: unreadable.date },
  unchecked: { label: 'What is not sure about it', help: 'What the leaflet leaves open, so that the result can say so.' },
  withoutUniversalCredit: { label: 'Without Universal Credit', help: 'What the leaflet says of households without Universal Credit.' },
  termsWithoutUniversalCredit: {
    label: 'What is different without Universal Credit',
    help: 'What the leaflet says of households without Universal Credit.',
  },
  'termsWithoutUniversalCredit.leastWeekly': {
    label: 'Least that is paid a week',
    help: 'The smallest reduction that is paid, from the leaflet.',
    ...pounds,
  },
  'termsWithoutUniversalCredit.capital.limit': {
    label: 'No reduction above savings of',
    help: 'Savings above which nothing is paid, from the leaflet.',
    ...pounds,
  },
  'termsWithoutUniversalCredit.capital.atTheLimit': choice('At exactly that much'),
  ...under('termsWithoutUniversalCredit.reduction', reduction),
  ...under('termsWithoutUniversalCredit.liability', liability),
  'capital.limit': { label: 'No reduction above savings of', help: 'Savings above which nothing is paid, from the leaflet.', ...pounds },
  'capital.atTheLimit': choice('At exactly that much'),
  finalCut: { label: 'Comes off the reduction at the end', help: 'Only if the leaflet lowers every reduction at the end.', ...percent },
  leastWeekly: { label: 'Least that is paid a week', help: 'The smallest reduction that is paid, from the leaflet.', ...pounds },
  protectedGroup: { label: 'Protected group', help: 'People whom the scheme treats better, where there are such.' },
  'protectedGroup.who': { label: 'Who is protected', help: 'In the words of the leaflet.', needed: 'Say who is protected.' },
  'protectedGroup.childUnder': {
    label: 'Families with a child under',
    help: 'The age below which a child protects the family.',
    wrong: unreadable.whole,
  },
  'protectedGroup.disability': { label: 'Disabled people: by PIP, DLA, blindness or LCW', help: 'Ticked if such people are protected.' },
  'protectedGroup.healthElement': {
    label: 'People with an element for limited capability for work',
    help: 'Ticked if such people are protected.',
  },
  'protectedGroup.notKnown': { label: 'What is different for them is not known', help: 'Ticked, the result says that they may get more.' },
  'protectedGroup.raisedToPercent': {
    label: 'Their reduction is raised to',
    help: 'The percentage of the bill that they get, from the leaflet.',
    ...percent,
  },
  ...under('reduction', reduction),
  ...under('nonDependants', otherAdults),
  ...under('liability', liability),
  'protectedGroup.reduction': {
    label: 'Their reduction is worked out in another way',
    help: 'Ticked if the leaflet has another table for them.',
  },
  ...under('protectedGroup.reduction', reduction),
  ...under('protectedGroup.nonDependants', otherAdults),
  ...under('protectedGroup.liability', liability),
  'protectedGroup.reduction.family': choice('For them the scheme works by'),
  'protectedGroup.liability.lessPercent': {
    label: 'For them, comes off the bill first',
    help: 'Only if a part of their bill is to be paid in any case.',
    ...percent,
  },
  'protectedGroup.capital.limit': {
    label: 'For them, no reduction above savings of',
    help: 'Savings above which they get nothing, from the leaflet.',
    ...pounds,
  },
  'protectedGroup.capital.atTheLimit': choice('At exactly that much'),
  'protectedGroup.finalCut': {
    label: 'For them, comes off the reduction at the end',
    help: 'Only if the leaflet lowers their reduction at the end.',
    ...percent,
  },
};

/** The words for a council's own scheme, typed in from its leaflet. */
export const schemeAnswers: Record<string, AnswerWords> = {
  'home.councilTax.scheme': { label: 'A scheme from its leaflet' },
  ...under('home.councilTax.scheme', scheme),
};
