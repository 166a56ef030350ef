import type { HoursBand } from '#shared/team/values';
import type { lossReasons } from '#shared/team/rows';
import { longDate } from '../../words/dates.ts';
import { laterMonth, monthSpan } from '../../words/months.ts';
import type { TeamState } from './team-shapes.ts';

export const bandWords: Record<HoursBand, string> = {
  'under-8': 'Under 8 hours',
  '8-to-15': '8 to 15 hours',
  '16-to-23': '16 to 23 hours',
  '24-to-29': '24 to 29 hours',
  '30-and-over': '30 hours and over',
};

export const reasonWords: Record<(typeof lossReasons)[number], string> = {
  'universal-credit': 'Less Universal Credit',
  'housing-benefit': 'Less Housing Benefit',
  'council-tax-reduction': 'Less council tax reduction',
  'scottish-child-payment': 'Less Scottish Child Payment',
  'child-benefit-charge': 'Child Benefit charge',
  'carers-allowance': 'Carer’s Allowance ends',
  'new-style-benefits': 'New Style ESA or JSA ends',
  'passported-help': 'Help that goes with a benefit ends',
  'tax-free-childcare': 'Less Tax-Free Childcare',
  'childcare-costs': 'Childcare costs',
  'work-costs': 'Travel and other work costs',
  'debt-deductions': 'Deductions for debts',
  other: 'Something else',
};

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** What the team's screens say. */
export const teamWords = {
  title: 'Team sheet',
  lead: 'Numbers for a team meeting, from the calculations and job starts that were counted. Nobody can be recognised from them.',
  nothingYet:
    'No sheet has been made yet. A sheet covers a quarter or a year of the service that is over, for every team at once. Calculations count when a saved one is marked as done with the client.',
  running: ({ period, calculations, starts }: NonNullable<TeamState['running']>) => {
    const span = monthSpan(period.first, period.last);
    const from = longDate(`${laterMonth(period.last, 1)}-01`);
    if (calculations + starts === 0)
      return `Nothing is counted on this machine in ${span} yet. The sheet will say how many calculations were made, how many were not worse off, the usual gain, by hours of work and by month, and how many jobs were started. It can be made from ${from}.`;
    const all = [
      ...(calculations > 0 ? [counted(calculations, 'calculation')] : []),
      ...(starts > 0 ? [counted(starts, 'job start')] : []),
    ];
    const isOne = calculations + starts === 1;
    return `${all.join(' and ')} ${isOne ? 'is' : 'are'} counted on this machine in ${span}; ${isOne ? 'its' : 'their'} sheet can be made from ${from}.`;
  },
  period: 'Period',
  team: 'Team',
  whole: 'The whole service',
  periodName: ({ kind, first, last }: { kind: 'quarter' | 'year'; first: string; last: string }) =>
    `${kind === 'year' ? 'Year' : 'Quarter'}: ${monthSpan(first, last)}`,
  make: 'Make the sheet',
  makeTitle: (period: string) => `Make the sheet for ${period}?`,
  makeWords: [
    'The numbers are counted now, for every team at once, and then stay as they are. That is what keeps small counts hidden: a second version could give them away.',
    'What is counted or corrected later is not added to this sheet. Merge what other machines have sent before you make it.',
  ],
  making: 'Counting, and checking that nothing small can be worked out. This may take a while.',
  notYet: 'Not yet',
  made: (month: string) => `Made in ${month}. The numbers have stayed the same since.`,
  print: 'Print or save as PDF',
  csv: 'Save as CSV',
  settings: 'Team settings',
  sampleOpen: 'Look at a sample service',
  sampleClose: 'Back to your own service',
  sampleMark: 'A made-up sample, to look around in. Your own records are not part of it and are not touched.',
  masked: (upTo: number) =>
    `“1 to ${upTo}” means a count so small that it could point at somebody. “Not shown” means a count that would give a small one away. Other counts are rounded.`,
  calculations: 'Calculations',
  people: 'People',
  signed: 'Signed by an adviser',
  beforeStart: 'Before starting work',
  hoursChange: 'After a change of hours',
  noShare: 'not said',
  gain: 'Better off by, a month',
  gainHelp: 'middle half from',
  weeks: 'From referral to calculation',
} as const;
