import { describe, expect, it } from 'vitest';
import { months } from '#rules';
import type { Timeline } from '#shared/calculation/months';
import { readDraft } from '../../renderer/draft/problems.ts';
import { withAnswer } from '../../renderer/draft/path.ts';
import { entryWords } from '../../renderer/features/months/month-days.tsx';
import { monthsOf, readingOf, summaryOf, usualOf } from '../../renderer/features/months/series.ts';
import { answered } from './answered.ts';

const month = (
  name: string,
  left: string,
  codes: Timeline['months'][number]['marks'][number]['code'][] = [],
): Timeline['months'][number] => ({
  month: name,
  arrives: [],
  goesOut: [],
  arrived: '1000.00',
  gone: '0.00',
  left,
  balanceAtEnd: left,
  lowest: { date: `${name}-14`, balance: left },
  marks: codes.map((code) => ({ code, text: code })),
});

const timeline: Timeline = {
  situation: 'what-if-1',
  from: '2026-11-23',
  until: '2027-03-31',
  openingBalance: '0.00',
  assessmentPeriods: [],
  months: [
    month('2026-11', '10.00'),
    month('2026-12', '300.00', ['uc-nil']),
    month('2027-01', '200.00', ['uc-nil', 'two-pay-days']),
    month('2027-02', '100.00'),
    month('2027-03', '299.99', ['projection']),
  ],
  assumptions: [],
  refusals: [],
};

describe('the months ahead on screen', () => {
  it('sets whole months a tenth of what arrives apart from the middle one', () => {
    expect(usualOf(timeline)).toEqual({ left: 200_00, apart: 100_00 });
    expect(monthsOf(timeline).map(({ kind }) => kind)).toEqual(['part', 'more', 'usual', 'less', 'usual']);
  });

  it('tells what goes on from the month before only once', () => {
    expect(monthsOf(timeline).map(({ notes }) => notes)).toEqual([[], ['Universal Credit nil'], ['Two pay days'], [], ['Projection']]);
  });

  it('says the months in sentences', () => {
    expect(summaryOf(timeline, monthsOf(timeline))).toEqual([
      'In the middle month £200.00 is left. The least is left in February 2027 (£100.00), the most in December 2026 (£300.00).',
      'The balance is lowest on 14 November 2026: £10.00, counted from nothing in hand on 23 November 2026.',
    ]);
    expect(monthsOf(timeline).map(readingOf)[3]).toBe(
      'February 2027: £100.00 left, less than usual. Lowest balance £100.00 on 14 February.',
    );
  });

  it('says what moves, whose it is and whether it is a projection', () => {
    const entry = { date: '2026-12-01', line: 'net-pay', amount: '25.23', text: 'wage' } as const;
    expect(entryWords(entry)).toBe('Wage');
    expect(entryWords({ ...entry, who: 'partner', projection: true })).toBe('Wage (partner), a projection');
  });

  it('takes the days of payment from the form as the case says them', () => {
    const typed: [string, Parameters<typeof withAnswer>[2]][] = [
      ['months.openingBalance', '£1,120'],
      ['months.councilTaxInstalments', { number: '12', dueOn: '5' }],
      ['months.advances', [{ amount: '300', paidOn: '2026-6-1', repaidOver: '12' }]],
      ['months.benefitPayDays', [{ benefit: 'disability-benefits', on: '2026-6-9', every: 'four-weeks' }]],
      ['home.councilTax.annual', '1350'],
      ['scenarios[0].startsOn', '2026-7-1'],
      ['scenarios[0].jobs[0].payDay', '25'],
      ['scenarios[0].jobs[0].firstPayDay', '2026-7-24'],
    ];
    const read = readDraft(typed.reduce((draft, [path, answer]) => withAnswer(draft, path, answer), answered()));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.case.months).toEqual({
      openingBalance: '1120',
      councilTaxInstalments: { number: 12, dueOn: 5 },
      advances: [{ amount: '300', paidOn: '2026-06-01', repaidOver: 12 }],
      benefitPayDays: [{ benefit: 'disability-benefits', on: '2026-06-09', every: 'four-weeks' }],
    });
    const [scenario] = read.case.scenarios;
    const ahead = months(read.case, scenario?.id ?? '', { months: 3 });
    expect(ahead.changesOn).toBe('2026-07-01');
    expect(ahead.months.flatMap(({ arrives }) => arrives).find(({ line }) => line === 'net-pay')?.date).toBe('2026-07-24');
  });
});
