import { birth, unreadable, type AnswerWords } from './entry.ts';

const child = birth('Rates differ for the eldest child and by date of birth.');
const adult = birth('Under 21 nothing is taken off.');

/** The words for where and when, the children and the others in the home. */
export const householdAnswers: Record<string, AnswerWords> = {
  reference: { label: 'Reference', help: 'Your own reference. Never a name.', needed: 'Enter a reference.' },
  asAt: {
    label: 'Date of the rates',
    help: 'The law and the rates in force on this date are used.',
    needed: 'Enter the date whose rates apply.',
    wrong: unreadable.date,
  },
  projection: {
    label: 'Carry the last known rates forward',
    help: 'Where the rates of this date are not known yet. Each figure that is carried forward is marked unchecked.',
  },
  children: { label: 'Children', help: 'Children and young people who normally live here; Child Benefit letters name them.' },
  nonDependants: {
    label: 'Others in the home',
    help: 'Adults who live in the home and are not part of the claim, such as a grown-up son.',
  },
  scenarios: { label: 'What if' },
  nation: { label: 'Nation', help: 'Where the home is.' },
  'place.greaterLondon': { label: 'The home is in Greater London', help: 'The benefit cap is higher there.' },
  married: { label: 'Married or civil partners', help: 'Married or in a civil partnership, which decides about the Marriage Allowance.' },

  'children[].born': child.born,
  'children[].age': child.age,
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

  'nonDependants[].born': adult.born,
  'nonDependants[].age': adult.age,
  'nonDependants[].grossWeekly': {
    label: 'Gross income a week',
    help: 'Pay before tax, and other income. Used for Housing Benefit and council tax reduction.',
    wrong: unreadable.money,
  },
  'nonDependants[].hoursPerWeek': {
    label: 'Hours of work a week',
    help: 'Below 16 hours the lowest amount is taken off.',
    wrong: unreadable.hours,
  },
  'nonDependants[].exempt': {
    label: 'Nothing is taken off for this person',
    help: 'Such as someone on PIP daily living or Pension Credit.',
  },
  notKnown: { label: 'Answers that are not known' },
  'notKnown[].path': { label: 'Which answer is not known' },
  'notKnown[].possible': { label: 'What it may be' },
  'notKnown[].from': { label: 'At least' },
  'notKnown[].to': { label: 'At most' },
  'notKnown[].also': { label: 'Where else the same answer stands' },
  'notKnown[].usual': { label: 'What it is held at' },
};
