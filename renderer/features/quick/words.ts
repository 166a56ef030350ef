import type { QuestionId } from './questions.ts';

/** What the quick way asks, in the words in which it can be read out to the person it is about. */
export const questionWords: Record<QuestionId, { ask: string; short: string; help?: string }> = {
  age: { ask: 'How old are you?', short: 'Age' },
  partner: { ask: 'Do you live with a partner?', short: 'Partner', help: 'Somebody you live with as a couple, married or not.' },
  children: {
    ask: 'Which children live with you?',
    short: 'Children',
    help: 'Children under 16, and under 20 while at school or college.',
  },
  home: { ask: 'What kind of home do you live in?', short: 'Home and rent' },
  place: { ask: 'Where is your home?', short: 'Place' },
  'council-tax': {
    ask: 'How much is the council tax?',
    short: 'Council tax',
    help: 'From the bill: after a single-person discount, before any council tax reduction. Leave it empty if somebody else pays it.',
  },
  savings: { ask: 'How much do you have in savings?', short: 'Savings' },
  health: {
    ask: 'What did Universal Credit decide about your health and work?',
    short: 'Health decision',
    help: 'The decision after a work capability assessment. It stands in the journal and on the award statement.',
  },
  pip: {
    ask: 'Do you get PIP?',
    short: 'PIP',
    help: 'Personal Independence Payment, or Adult Disability Payment in Scotland. The award letter has both parts.',
  },
  work: { ask: 'Are you in paid work now?', short: 'Work now' },
  'partner-work': { ask: 'Is your partner in paid work?', short: 'Partner’s work' },
  job: {
    ask: 'Which job are you thinking of?',
    short: 'The job',
    help: 'Hours a week and pay before tax. Leave pay empty for the minimum wage.',
  },
};

export const homes = [
  { id: 'social-rent', label: 'I rent from a council or housing association' },
  { id: 'private-rent', label: 'I rent from a private landlord' },
  { id: 'supported', label: 'Supported housing' },
  { id: 'temporary', label: 'Temporary accommodation' },
  { id: 'living-with-others', label: 'Somebody else’s home, such as my parents’' },
  { id: 'mortgage', label: 'I own it with a mortgage' },
  { id: 'owned', label: 'I own it outright' },
];

export const nations = [
  { id: 'england', label: 'England' },
  { id: 'scotland', label: 'Scotland' },
  { id: 'wales', label: 'Wales' },
  { id: 'northern-ireland', label: 'Northern Ireland' },
];

export const yesOrNo = [
  { id: 'no', label: 'No' },
  { id: 'yes', label: 'Yes' },
];

/** The decisions about health, with the rate of LCWRA where there are two. */
export const decisions = [
  { id: 'none', label: 'No decision, or fit for work' },
  { id: 'lcw', label: 'Limited capability for work (LCW)' },
  { id: 'protected', label: 'Limited capability for work and work-related activity (LCWRA) since before 6 April 2026: the higher rate' },
  { id: 'new', label: 'LCWRA from 6 April 2026 or later: the lower rate' },
  { id: 'lcwra', label: 'LCWRA, not sure since when' },
];

export const decisionsWithOneRate = [
  { id: 'none', label: 'No decision, or fit for work' },
  { id: 'lcw', label: 'Limited capability for work (LCW)' },
  { id: 'lcwra', label: 'Limited capability for work and work-related activity (LCWRA)' },
];

export const pipRates = [
  { id: 'none', label: 'None' },
  { id: 'standard', label: 'Standard' },
  { id: 'enhanced', label: 'Enhanced' },
];
