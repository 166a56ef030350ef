import type { Kind } from './kind-answer.tsx';

/** The kinds of scheme, of income and of deduction that a council's leaflet can describe, in the words of such leaflets. */

const noDisregard = { earningsDisregard: { kind: 'none' } };
const awardAndEarnings = { kind: 'award-and-earnings', ...noDisregard };
const oneStep = { steps: [{ upTo: '', percent: '' }] };

export const families: readonly Kind[] = [
  {
    id: 'bands',
    label: 'Bands: a percentage of the bill for each band of income',
    begins: { income: awardAndEarnings, per: 'week', rows: [oneStep] },
  },
  {
    id: 'taper',
    label: 'A taper: so many per cent of the income above an allowance comes off',
    begins: { share: '100', taper: '20', income: { kind: 'universal-credit', ...noDisregard } },
  },
  {
    id: 'excess-bands',
    label: 'Bands of the income above an allowance',
    begins: { income: { kind: 'universal-credit', ...noDisregard }, ...oneStep },
  },
  {
    id: 'contribution',
    label: 'A fixed amount to pay each week, by earnings',
    begins: { of: 'monthly-earnings', steps: [{ upTo: '', weekly: '' }] },
  },
  { id: 'discount', label: 'A fixed percentage by circumstances', begins: { rows: [{ percent: '' }] } },
  {
    id: 'steps-by-council-tax-band',
    label: 'A percentage that falls in steps, by council tax band',
    begins: { income: awardAndEarnings, step: {}, rows: [{ startsAt: '' }] },
  },
];

export const weeklyIncomes: readonly Kind[] = [
  { id: 'award-and-earnings', label: 'Universal Credit and net earnings', begins: noDisregard },
  { id: 'earnings', label: 'Net earnings only', begins: noDisregard },
  { id: 'income-used-by-universal-credit', label: 'The income that Universal Credit used' },
  { id: 'assessed', label: 'As the council assesses it' },
];

export const excessIncomes: readonly Kind[] = [
  { id: 'universal-credit', label: 'Needs and income from the Universal Credit award', begins: noDisregard },
  { id: 'assessed', label: 'Needs from Universal Credit, income as the council assesses it' },
  { id: 'assessed-excess', label: 'The excess as the council assesses it' },
];

export const earningsDisregards: readonly Kind[] = [
  { id: 'none', label: 'Nothing' },
  { id: 'flat', label: 'The same for everybody' },
  { id: 'percent', label: 'A percentage of earnings' },
  { id: 'by-household', label: 'By household, as in Housing Benefit', begins: { single: '5', couple: '10', loneParent: '25' } },
];

export const otherAdults: readonly Kind[] = [
  { id: 'none', label: 'Nothing' },
  { id: 'flat', label: 'The same for each adult', begins: { amount: '', per: 'week' } },
  { id: 'scale', label: 'By their work and income', begins: { notInWork: '', inWork: [{ weekly: '' }] } },
  { id: 'not-known', label: 'Something that the leaflet does not say' },
];

export const elementsOfAward = [
  { id: 'housing', label: 'Housing' },
  { id: 'housing-in-proportion', label: 'Housing, in proportion to the award' },
  { id: 'child', label: 'Children' },
  { id: 'disabled-child', label: 'Disabled children' },
  { id: 'childcare', label: 'Childcare' },
  { id: 'carer', label: 'Carer' },
  { id: 'lcw', label: 'LCW' },
  { id: 'lcwra', label: 'LCWRA' },
  { id: 'transitional', label: 'Transitional protection' },
];

export const incomesLeftOut = [
  { id: 'carers-allowance', label: 'Carer’s Allowance' },
  { id: 'esa-support-component', label: 'Support component of ESA' },
  { id: 'savings', label: 'Income assumed from savings' },
];

export const disabilityDisregards = [
  { id: 'pip-or-dla', label: 'With PIP or DLA' },
  { id: 'disability-premium', label: 'With a disability premium' },
];

export const exemptions = [
  { id: 'standard', label: 'The usual ones' },
  { id: 'none', label: 'Nobody' },
  { id: 'not-known', label: 'Not known' },
];

export const otherIncomes = [
  { id: 'counted', label: 'Counted' },
  { id: 'ignored', label: 'Left out' },
];

export const adultsInRow = [
  { id: 'any', label: 'Any' },
  { id: 'one', label: 'One' },
  { id: 'two', label: 'Two' },
];

export const limitKinds = [
  { id: 'upTo', label: 'up to' },
  { id: 'below', label: 'below' },
];

export const perWeekOrMonth = [
  { id: 'week', label: 'A week' },
  { id: 'month', label: 'A month' },
];

export const contributionsOf = [
  { id: 'monthly-earnings', label: 'Net earnings a month' },
  { id: 'weekly-excess', label: 'Excess income a week' },
];

export const atTheLimit = [
  { id: 'paid', label: 'Still paid' },
  { id: 'not-paid', label: 'Not paid' },
];

export const withoutUniversalCredit = [
  { id: 'same-rules', label: 'The same rules' },
  { id: 'not-known', label: 'Other rules, or not known' },
];
