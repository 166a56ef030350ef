import { describe, expect, test } from 'vitest';
import { ahead, days, marks, nowWith, period } from './ahead.ts';

/** Pay days and the assessment periods that count them, worked out by hand: each test names its source and the working. */

describe('pay days in assessment periods (UC Regs 2013 regs 54 and 61)', () => {
  test('weekly pay: five Fridays in July 2026, four in June', () => {
    // £200 a week is below the primary threshold (£242) and free pay (£241.92). 55% × (£1,000 − £710) = £159.50; of £800 £49.50.
    const timeline = ahead(nowWith({ pay: { amount: '200.00', per: 'week' }, paid: 'weekly', firstPayDay: '2026-06-05' }));
    expect(period(timeline, '2026-06-01')).toMatchObject({ award: '679.34', paidOn: '2026-07-07' });
    expect(period(timeline, '2026-07-01')).toMatchObject({ award: '569.34', paidOn: '2026-08-07' });
    expect(period(timeline, '2026-07-01').receipts.map(({ payDay }) => payDay.slice(8))).toEqual(['03', '10', '17', '24', '31']);
    expect(marks(timeline, 'five-pay-days')).toEqual(['2026-07-31', '2026-10-30']);
  });

  test('four-weekly pay: thirteen pay days in twelve periods, two of them in October 2026', () => {
    // £800 is below the four-weekly threshold (£967) and free pay. 55% × £90 = £49.50; 55% × (£1,600 − £710) = £489.50.
    const timeline = ahead(nowWith({ pay: { amount: '200.00', per: 'week' }, paid: 'four-weekly', firstPayDay: '2026-06-12' }), 13);
    const year = timeline.assessmentPeriods.filter(({ starts }) => starts >= '2026-06-01' && starts < '2027-06-01');
    expect(year.map(({ receipts }) => receipts.length)).toEqual([1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1]);
    expect(period(timeline, '2026-09-01').award).toBe('679.34');
    expect(period(timeline, '2026-10-01').award).toBe('239.34');
    expect(marks(timeline, 'two-pay-days')).toEqual(['2026-10-30']);
  });

  test('fortnightly pay: three pay days in a period', () => {
    // Fridays 3, 17 and 31 July 2026.
    const timeline = ahead(nowWith({ pay: { amount: '200.00', per: 'week' }, paid: 'fortnightly', firstPayDay: '2026-06-05' }));
    expect(period(timeline, '2026-07-01').receipts.map(({ payDay }) => payDay)).toEqual(['2026-07-03', '2026-07-17', '2026-07-31']);
    expect(marks(timeline, 'three-pay-days')).toEqual(['2026-07-31']);
  });

  test('monthly pay on the last working day with periods from the 30th: SSWP v Johnson [2020] EWCA Civ 778; reg 61(6)', () => {
    // 31 August 2026 is a bank holiday, so August is paid on the 28th: with 31 July two wages between 30 July and 29 August, and
    // none until 29 September. One each: 55% × (£1,000 − £710) = £159.50. As received 55% × (£2,000 − £710) = £709.50, then nothing.
    const timeline = ahead({
      ...nowWith({ pay: { amount: '1000.00', per: 'month' }, paid: 'monthly', payDay: 'last-working-day' }),
      claims: { assessmentPeriodStarts: 30 },
    });
    expect(period(timeline, '2026-07-30')).toMatchObject({ award: '569.34', ifNotMoved: { earned: '2000.00', award: '19.34' } });
    expect(period(timeline, '2026-08-30')).toMatchObject({ award: '569.34', ifNotMoved: { earned: '0.00', award: '728.84' } });
    expect(period(timeline, '2026-08-30').receipts).toMatchObject([{ payDay: '2026-08-28', receivedIn: '2026-07-30' }]);
    expect(marks(timeline, 'ask-to-move-pay')).toEqual(['2026-08-28']);
  });

  test('the period of the last statement says when assessment periods start, where that is not answered (reg 21(1))', () => {
    // By the statement periods begin on the 12th: Fridays 12, 19, 26 June, 3 and 10 July fall into the first. £1,000: award £569.34.
    const weekly = nowWith({ pay: { amount: '200.00', per: 'week' }, paid: 'weekly', firstPayDay: '2026-06-05' });
    const statement = { from: '2026-04-12', to: '2026-05-11', payment: '700.00' };
    const timeline = ahead({ ...weekly, statement, claims: { assessmentPeriodStarts: undefined } });
    expect(period(timeline, '2026-06-12')).toMatchObject({ ends: '2026-07-11', award: '569.34', paidOn: '2026-07-17' });
    expect(timeline.assumptions.map(({ code }) => code)).not.toContain('months.assessment-period');
    const answered = ahead({ ...weekly, statement, claims: { assessmentPeriodStarts: 1 } });
    expect(period(answered, '2026-06-01')).toMatchObject({ award: '679.34' });
  });

  test('monthly pay on the 1st, moved before a weekend, falls into the period before', () => {
    // 1 August 2026 is a Saturday: paid on Friday 31 July, beside 1 July, and moved on to the period from 1 August (reg 61(6)).
    const timeline = ahead(nowWith({ pay: { amount: '1000.00', per: 'month' }, paid: 'monthly', payDay: 1 }));
    expect(days(timeline, 'net-pay').slice(0, 4)).toEqual([
      '2026-06-01 1000.00',
      '2026-07-01 1000.00',
      '2026-07-31 1000.00',
      '2026-09-01 1000.00',
    ]);
    expect(period(timeline, '2026-08-01')).toMatchObject({ award: '569.34', receipts: [{ payDay: '2026-07-31' }] });
    expect(marks(timeline, 'pay-moved')[0]).toBe('2026-07-31');
  });

  test('weekly pay is never moved: reg 61(6) is for pay by the calendar month', () => {
    const timeline = ahead(nowWith({ pay: { amount: '200.00', per: 'week' }, paid: 'four-weekly', firstPayDay: '2026-06-12' }), 13);
    expect(timeline.assessmentPeriods.some(({ ifNotMoved }) => ifNotMoved !== undefined)).toBe(false);
  });

  test.for([
    // 2024-25: £393.45 + £287.92, allowance £673; 2025-26: £400.14 + £292.81, allowance £684; five Fridays in August of either year.
    ['2024-07-01', '2024-07-05', '2024-08-01', '501.52'],
    ['2025-07-01', '2025-07-04', '2025-08-01', '519.15'],
  ] as const)('five weekly pay days by the rates of the year: %s', ([asAt, firstPayDay, starts, award]) => {
    const timeline = ahead({ asAt, ...nowWith({ pay: { amount: '200.00', per: 'week' }, paid: 'weekly', firstPayDay }) });
    expect(period(timeline, starts)).toMatchObject({ award, receipts: [{}, {}, {}, {}, {}] });
  });
});
