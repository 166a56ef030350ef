import { under, unreadable, type AnswerWords } from './entry.ts';

const percent = { needed: 'Enter a percentage.', wrong: 'Enter a percentage from 0 to 100.' };
const pounds = { needed: 'Enter an amount.', wrong: unreadable.money };
const choice = (label: string, help?: string): AnswerWords => ({ label, needed: 'Choose one.', ...(help !== undefined && { help }) });

const household: Record<string, AnswerWords> = {
  adults: { label: 'Adults in the claim' },
  childrenFrom: { label: 'Children, from', wrong: unreadable.whole },
  childrenTo: { label: 'Children, to', wrong: unreadable.whole },
};

const disregard: Record<string, AnswerWords> = {
  kind: choice('Taken off earnings first'),
  weekly: { label: 'A week', ...pounds },
  percent: { label: 'Per cent', ...percent },
  single: { label: 'Single', ...pounds },
  couple: { label: 'Couple', ...pounds },
  loneParent: { label: 'Lone parent', ...pounds },
  coupleWithChildren: { label: 'Couple with children, if different', ...pounds },
  disabledOrCarer: { label: 'Disabled, or a carer', ...pounds },
  workingHours: { label: 'More for 30 hours (or 16)', ...pounds },
};

const income: Record<string, AnswerWords> = {
  kind: choice('Income that counts', 'The leaflet says whether Universal Credit itself counts as income.'),
  elementsLeftOut: { label: 'Parts of Universal Credit that are left out' },
  atLeastStandardAndChild: { label: 'At least the standard allowance and the child elements' },
  withoutMinimumIncomeFloor: { label: 'A business counts with what it really earns' },
  otherIncome: { label: 'Other income' },
  incomesLeftOut: { label: 'Incomes left out' },
  disabilityDisregard: { label: 'Taken off for disability' },
  'disabilityDisregard.for': choice('For whom'),
  'disabilityDisregard.weekly': { label: 'Taken off for disability, a week', ...pounds },
  'disabilityDisregard.perDisabledChild': { label: 'A week for each disabled child', ...pounds },
  withoutHousing: { label: 'Universal Credit counts without its housing element' },
  incomeFromSavings: { label: 'Income from savings' },
  amounts: { label: 'Needs of the scheme, where they differ' },
  'amounts.singleUnder25': { label: 'Single and under 25', ...pounds },
  'amounts.single': { label: 'Single', ...pounds },
  'amounts.loneParent': { label: 'Lone parent', ...pounds },
  'amounts.couple': { label: 'Couple', ...pounds },
  'amounts.child': { label: 'Each child', ...pounds },
  'amounts.family': { label: 'Family premium', ...pounds },
  ...under('earningsDisregard', disregard),
};

const step: Record<string, AnswerWords> = {
  upTo: { label: 'Up to', ...pounds },
  below: { label: 'Below', ...pounds },
  percent: { label: 'Reduction', ...percent },
  weekly: { label: 'To pay a week', ...pounds },
};

const reduction: Record<string, AnswerWords> = {
  family: choice('The scheme works by', 'Choose the one that the leaflet describes. Only what it needs is then asked.'),
  share: { label: 'Most of the bill that is paid', ...percent },
  step: { label: 'Steps by band', needed: 'Enter the step of each band.' },
  taper: { label: 'Taken off the excess', ...percent },
  of: choice('By'),
  per: { label: 'The limits are' },
  ofShare: { label: 'The percentages are of this much of the bill', ...percent },
  rows: { label: 'Kinds of household', needed: 'Add at least one kind of household.' },
  steps: { label: 'Steps', needed: 'Add at least one step.' },
  percents: {
    label: 'Percentages, from the first step down',
    help: 'With commas, such as 100, 75, 50, 25.',
    needed: 'Enter the percentages.',
    wrong: 'Enter percentages with commas, such as 100, 75, 50.',
  },
  limitsRiseByChild: { label: 'More for each child' },
  'limitsRiseByChild.weekly': { label: 'The limits rise for each child by', ...pounds },
  'limitsRiseByChild.children': { label: 'For at most so many children', wrong: unreadable.whole },
  ...Object.fromEntries(
    ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].map((band) => [`step.${band}`, { label: `Step in band ${band}`, ...pounds }]),
  ),
  ...under('income', income),
  ...under('steps[]', step),
  ...under('rows[]', household),
  ...under('rows[].steps[]', step),
  'rows[].steps': { label: 'Steps', needed: 'Add at least one step.' },
  'rows[].startsAt': { label: 'The first step begins at', ...pounds },
  'rows[].disabilityBenefit': { label: 'Gets a disability benefit' },
  'rows[].children': { label: 'Has children' },
  'rows[].inRemunerativeWork': { label: 'Works 16 hours a week or more' },
  'rows[].netEarningsUpTo': { label: 'Net earnings a week up to', ...pounds },
  'rows[].percent': { label: 'Reduction', ...percent },
};

const otherAdults: Record<string, AnswerWords> = {
  kind: choice('Taken off for other adults in the home'),
  amount: { label: 'For each adult', ...pounds },
  exemptions: {
    label: 'Who is excepted',
    help: 'The usual ones: adults marked as excepted, and all of them where you or a partner get PIP daily living or are blind.',
  },
  notInWork: { label: 'Not in work, a week', ...pounds },
  inWork: { label: 'In work', needed: 'Add at least one step.' },
  'inWork[].below': { label: 'Gross income below', ...pounds },
  'inWork[].weekly': { label: 'Taken off a week', ...pounds },
};

const liability: Record<string, AnswerWords> = {
  upToBand: { label: 'No more than the charge of', help: 'Where the scheme stops at a council tax band.' },
  lessPercent: { label: 'Comes off the bill first', ...percent },
  ownersNotInBands: { label: 'Owners have no reduction in' },
};

const scheme: Record<string, AnswerWords> = {
  council: { label: 'Council', needed: 'Enter the council.' },
  code: { label: 'Code of the council' },
  year: { label: 'Year', needed: 'Enter the year.', wrong: 'Enter a year such as 2026-27.' },
  source: { label: 'Source', help: 'The leaflet or page, and when you read it.', needed: 'Enter where this is from.' },
  url: { label: 'Address of the page' },
  readOn: { label: 'Read on', wrong: unreadable.date },
  unchecked: { label: 'What is not sure about it' },
  withoutUniversalCredit: { label: 'Without Universal Credit' },
  termsWithoutUniversalCredit: { label: 'What is different without Universal Credit' },
  'termsWithoutUniversalCredit.leastWeekly': { label: 'Least that is paid a week', ...pounds },
  'termsWithoutUniversalCredit.capital.limit': { label: 'No reduction above savings of', ...pounds },
  'termsWithoutUniversalCredit.capital.atTheLimit': choice('At exactly that much'),
  ...under('termsWithoutUniversalCredit.reduction', reduction),
  ...under('termsWithoutUniversalCredit.liability', liability),
  'capital.limit': { label: 'No reduction above savings of', ...pounds },
  'capital.atTheLimit': choice('At exactly that much'),
  finalCut: { label: 'Comes off the reduction at the end', ...percent },
  leastWeekly: { label: 'Least that is paid a week', ...pounds },
  protectedGroup: { label: 'Protected group' },
  'protectedGroup.who': { label: 'Who is protected', help: 'In the words of the leaflet.', needed: 'Say who is protected.' },
  'protectedGroup.childUnder': { label: 'Families with a child under', wrong: unreadable.whole },
  'protectedGroup.disability': { label: 'Disabled people: by PIP, DLA, blindness or LCW' },
  'protectedGroup.healthElement': { label: 'People with an element for limited capability for work' },
  'protectedGroup.notKnown': { label: 'What is different for them is not known' },
  'protectedGroup.raisedToPercent': { label: 'Their reduction is raised to', ...percent },
  ...under('reduction', reduction),
  ...under('nonDependants', otherAdults),
  ...under('liability', liability),
  'protectedGroup.reduction': { label: 'Their reduction is worked out in another way' },
  ...under('protectedGroup.reduction', reduction),
  ...under('protectedGroup.nonDependants', otherAdults),
  ...under('protectedGroup.liability', liability),
  'protectedGroup.reduction.family': choice('For them the scheme works by'),
  'protectedGroup.liability.lessPercent': { label: 'For them, comes off the bill first', ...percent },
  'protectedGroup.capital.limit': { label: 'For them, no reduction above savings of', ...pounds },
  'protectedGroup.capital.atTheLimit': choice('At exactly that much'),
  'protectedGroup.finalCut': { label: 'For them, comes off the reduction at the end', ...percent },
};

/** The words for a council's own scheme, typed in from its leaflet. */
export const schemeAnswers: Record<string, AnswerWords> = {
  'home.councilTax.scheme': { label: 'A scheme from its leaflet' },
  ...under('home.councilTax.scheme', scheme),
};
