import type { Mark } from '#shared/calculation/months';

/** What is worth a word about a month, in two or three words. The mark itself says it in a sentence. */
export const markWords: Record<Mark['code'], string> = {
  change: 'The change begins',
  'first-wage': 'First wage',
  'last-wage': 'Last wage',
  'no-pay-day': 'No pay day',
  'two-pay-days': 'Two pay days',
  'three-pay-days': 'Three pay days',
  'five-pay-days': 'Five pay days',
  'extra-pay-day': 'A second wage',
  'pay-moved': 'Pay comes early',
  'ask-to-move-pay': 'Ask to move a wage',
  'tax-refund': 'Tax paid back',
  'uc-first-payment': 'First Universal Credit',
  'uc-nil': 'Universal Credit nil',
  'uc-claim-closes': 'Universal Credit claim closes',
  'surplus-earnings': 'Surplus earnings',
  'prescriptions-not-free': 'Prescriptions not free',
  birthday: 'Birthday',
  uprating: 'New rates',
  projection: 'Projection',
};

/** What stands above the bar of a month with pay days out of the usual. */
export const payDayMarks: Partial<Record<Mark['code'], string>> = {
  'two-pay-days': '×2',
  'three-pay-days': '×3',
  'five-pay-days': '×5',
  'extra-pay-day': '×2',
  'no-pay-day': '×0',
};

/** What the months ahead say. */
export const monthsWords = {
  title: 'The months ahead',
  lead: 'What arrives and what goes out on which day. The comparison is a typical month; these are the months as they come.',
  choose: 'For',
  lengths: [
    { id: '12', label: '12 months' },
    { id: '24', label: '24 months' },
  ],
  views: [
    { id: 'chart', label: 'Chart' },
    { id: 'calendar', label: 'Calendar' },
    { id: 'table', label: 'Table' },
  ],
  dayKinds: {
    pay: 'Pay day',
    'universal-credit': 'Universal Credit',
    'other-money': 'Other money in',
    rent: 'Rent',
    'council-tax': 'Council tax',
  },
  weekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
  keyOfDays: 'Filled: money that arrives. Hollow: money that goes out.',
  keysOfDays: 'Use the arrow keys to read day by day.',
  kinds: { more: 'more than usual', less: 'less than usual', usual: '', part: 'part of a month' },
  signs: { more: '▲', less: '▼', usual: '', part: '' },
  left: 'Left in the month',
  keys: 'Use the arrow keys to read month by month.',
  savedLead: 'As they were said with this calculation. They are not worked out again.',
  notKept: 'The months were not kept with this calculation. Those of the case as it is now are with the case.',
  working: 'Working it out…',
  days: 'Day by day',
  restsOn: 'These months rest on',
  key: (apart: string) => `▲ solid: at least ${apart} more is left than in the middle month. ▼ striped: at least that much less.`,
  keyOfPayDays: '×2, ×0: so many pay days, where that is not the usual.',
  keyOfProjection: 'Broken outline: a projection, with rates that are not known carried forward.',
} as const;
