import type { HandCalculation } from './hand-calculation.ts';

/** Weeks 53, 54 and 56. */
export const extraPayDays: HandCalculation[] = [
  {
    name: 'Fifty-three weekly pay days',
    asAt: '2026-04-06',
    code: '1257L',
    pay: '400.00',
    paid: 'weekly',
    startsOn: '2026-03-31',
    days: 53,
    first: [
      ['2026-04-06', '31.60'],
      ['2026-04-13', '31.60'],
      ['2026-04-20', '31.60'],
    ],
    last: ['2027-04-05', '31.60'],
    total: '1675.60',
  },
  {
    name: 'A 54th week, fortnightly',
    asAt: '2026-04-06',
    code: '1257L',
    pay: '800.00',
    paid: 'fortnightly',
    startsOn: '2026-03-24',
    days: 27,
    first: [
      ['2026-04-06', '63.20'],
      ['2026-04-20', '63.20'],
      ['2026-05-04', '63.20'],
    ],
    last: ['2027-04-05', '63.20'],
    total: '1707.20',
  },
  {
    name: 'A 56th week, four-weekly',
    asAt: '2026-04-06',
    code: '1257L',
    pay: '1600.00',
    paid: 'four-weekly',
    startsOn: '2026-03-10',
    days: 14,
    first: [
      ['2026-04-06', '126.40'],
      ['2026-05-04', '126.40'],
      ['2026-06-01', '126.40'],
    ],
    last: ['2027-04-05', '126.40'],
    total: '1770.40',
  },
];
