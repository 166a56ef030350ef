import { describe, expect, test } from 'vitest';
import { ahead, days, job, marks, nowWith, period, startsWith } from './ahead.ts';

/** First and last wages, and those of part of a month, worked out by hand: each test names its source and the working. */

describe('wages of part of a pay period (Apportionment Act 1870 s 2)', () => {
  test('a wage after the period in which work starts leaves that period in full', () => {
    // Work from 6 July, paid on 31 July; periods from the 25th. 26 of the 31 days of July: £838.71. 55% × £128.71 = £70.79.
    const timeline = ahead({
      ...startsWith({ startsOn: '2026-07-06', pay: { amount: '1000.00', per: 'month' }, paid: 'monthly', payDay: 'last-working-day' }),
      claims: { assessmentPeriodStarts: 25 },
    });
    expect(timeline.changesOn).toBe('2026-07-06');
    expect(period(timeline, '2026-06-25')).toMatchObject({ award: '728.84', paidOn: '2026-07-31' });
    expect(period(timeline, '2026-07-25')).toMatchObject({ award: '658.05', amounts: { 'uc.earned-income': '838.71' } });
    expect(marks(timeline, 'first-wage')).toEqual(['2026-07-31']);
  });

  test('a first wage that is known stands in place of the share', () => {
    const timeline = ahead(
      startsWith({ startsOn: '2026-07-06', firstPay: '500.00', pay: { amount: '1000.00', per: 'month' }, paid: 'monthly', payDay: 31 }),
    );
    expect(days(timeline, 'net-pay').slice(0, 2)).toEqual(['2026-07-31 500.00', '2026-08-28 1000.00']);
  });

  test('more pay in the same job from the middle of a month', () => {
    // 15 days of July at £1,000 and 16 at £1,500 of 31: £483.87 + £774.19 = £1,258.06; 8% of £210.06 is £16.80.
    const monthly = { paid: 'monthly', payDay: 'last-working-day' } as const;
    const timeline = ahead({
      now: { id: 'now', jobs: [job({ pay: { amount: '1000.00', per: 'month' }, ...monthly })] },
      scenarios: [{ id: 'more', startsOn: '2026-07-16', jobs: [job({ pay: { amount: '1500.00', per: 'month' }, ...monthly })] }],
    });
    expect(period(timeline, '2026-07-01').receipts).toMatchObject([{ gross: '1258.06', nationalInsurance: '16.80' }]);
  });

  test('pay that is due by the 15th is for the month before', () => {
    // Work from 6 July: nothing on 10 July, and 26 of 31 days on 10 August.
    const timeline = ahead(startsWith({ startsOn: '2026-07-06', pay: { amount: '1000.00', per: 'month' }, paid: 'monthly', payDay: 10 }));
    expect(days(timeline, 'net-pay').slice(0, 2)).toEqual(['2026-08-10 838.71', '2026-09-10 1000.00']);
  });

  test('a first pay day a month late brings the work of both months', () => {
    // 12 of 31 days of July and all of August: £387.10 + £1,000.
    const timeline = ahead(
      startsWith({
        startsOn: '2026-07-20',
        firstPayDay: '2026-08-28',
        pay: { amount: '1000.00', per: 'month' },
        paid: 'monthly',
        payDay: 28,
      }),
    );
    expect(period(timeline, '2026-08-01').receipts).toMatchObject([{ payDay: '2026-08-28', gross: '1387.10' }]);
  });

  test('a week in hand: a first pay day after the first week pays one week', () => {
    const timeline = ahead(
      startsWith({ startsOn: '2026-07-06', firstPayDay: '2026-07-17', pay: { amount: '200.00', per: 'week' }, paid: 'weekly' }),
    );
    expect(days(timeline, 'net-pay').slice(0, 2)).toEqual(['2026-07-17 200.00', '2026-07-24 200.00']);
  });

  test('a job that ends in the middle of a week is paid for its days (Apportionment Act 1870 s 2)', () => {
    // Until Tuesday 7 July: four of the seven days of the week from Saturday 4 to Friday 10 July.
    const timeline = ahead({
      ...nowWith({ pay: { amount: '200.00', per: 'week' }, paid: 'weekly', firstPayDay: '2026-06-05' }),
      scenarios: [{ id: 'none', startsOn: '2026-07-08' }],
    });
    expect(days(timeline, 'net-pay').slice(-2)).toEqual(['2026-07-03 200.00', '2026-07-10 114.29']);
    expect(marks(timeline, 'last-wage')).toEqual(['2026-07-10']);
  });

  test('a month with two wages and one with none are told', () => {
    const timeline = ahead(nowWith({ pay: { amount: '1000.00', per: 'month' }, paid: 'monthly', payDay: 1 }));
    expect(marks(timeline, 'extra-pay-day')[0]).toBe('2026-07-31');
    expect(timeline.months.find(({ marks: told }) => told.some(({ code }) => code === 'no-pay-day'))?.month).toBe('2026-08');
  });
});
