import { describe, expect, test } from 'vitest';
import { ahead, days, entries, job, marks, nowWith, period, startsWith } from './ahead.ts';

/** What arrives and goes out on which day, and the balance, worked out by hand: each test names its source and the working. */

describe('days on which Universal Credit is paid (UC etc. Claims and Payments Regs 2013 reg 47)', () => {
  test('seven days after the period, on the working day before a weekend or a bank holiday', () => {
    // 7 November 2026 is a Saturday; a period to 18 December 2026 would be paid at Christmas.
    expect(period(ahead({}), '2026-10-01').paidOn).toBe('2026-11-06');
    expect(period(ahead({ claims: { assessmentPeriodStarts: 19 } }, 8), '2026-11-19').paidOn).toBe('2026-12-24');
  });

  test('a new award is paid for the first time about five weeks on', () => {
    // 10 July to 9 August, and seven days: 16 August 2026, a Sunday.
    const timeline = ahead({ months: { universalCreditSince: '2026-07-10' } });
    expect(days(timeline, 'universal-credit')[0]).toBe('2026-08-14 728.84');
    expect(marks(timeline, 'uc-first-payment')).toEqual(['2026-08-14']);
  });

  test('twice a month: two halves, the second fifteen days on', () => {
    const timeline = ahead({ months: { twiceMonthly: true } });
    expect(days(timeline, 'universal-credit').slice(1, 3)).toEqual(['2026-06-22 364.42', '2026-07-07 364.42']);
  });

  test('an advance is repaid in parts, within 15% of the standard allowance (Claims and Payments Regs 2013 Sch 6)', () => {
    // 15% × £424.90 = £63.74 (63.735, half a penny up), so of £100 a month only that comes off.
    const timeline = ahead({ months: { advances: [{ amount: '300.00', paidOn: '2026-06-03', repaidOver: 3 }] } }, 8);
    expect(days(timeline, 'advance')).toEqual(['2026-06-03 300.00']);
    expect(entries(timeline, 'uc-deductions').map(({ amount }) => amount)).toEqual(['63.74', '63.74', '63.74', '63.74', '45.04']);
  });

  test('a bank holiday of Scotland alone moves a payment there (Banking and Financial Dealings Act 1971 Sch 1)', () => {
    // A period to 27 July 2026 is due on Monday 3 August, the first Monday of August.
    const starts = '2026-06-28';
    expect(period(ahead({ children: [], claims: { assessmentPeriodStarts: 28 } }), starts).paidOn).toBe('2026-08-03');
    expect(period(ahead({ nation: 'scotland', children: [], claims: { assessmentPeriodStarts: 28 } }), starts).paidOn).toBe('2026-07-31');
  });
});

describe('benefits by the week', () => {
  test('a four-weekly payment over an April has two rates: Child Benefit (SI 2026/148)', () => {
    // Weeks from 23 and 30 March at £26.05, from 6 and 13 April at £27.05.
    const timeline = ahead({
      asAt: '2026-04-01',
      claims: { childBenefit: true },
      months: { benefitPayDays: [{ benefit: 'child-benefit', on: '2026-04-20', every: 'four-weeks' }] },
    });
    expect(days(timeline, 'child-benefit')[0]).toBe('2026-04-20 106.20');
  });

  test('a Monday that is a bank holiday is paid on the Friday before', () => {
    const timeline = ahead({
      asAt: '2026-08-01',
      claims: { childBenefit: true },
      months: { benefitPayDays: [{ benefit: 'child-benefit', on: '2026-08-31', every: 'four-weeks' }] },
    });
    expect(days(timeline, 'child-benefit')).toContain('2026-08-28 108.20');
  });

  test("earnings count for Carer's Allowance from the week of the first wage (SI 1996/2745 regs 6 and 7), and UC counts its days (UC Regs 2013 reg 73(2A))", () => {
    // The wage of 31 July falls into the week from 27 July. 26 days of July × (£374.62 × 12 ÷ 365) = £320.22.
    const timeline = ahead({
      children: [],
      client: { born: '1990-01-15', caring: { hoursPerWeek: '35', carersAllowance: true } },
      ...startsWith({ startsOn: '2026-07-01', pay: { amount: '1500.00', per: 'month' }, paid: 'monthly', payDay: 31 }),
      months: { benefitPayDays: [{ benefit: 'carers-allowance', on: '2026-06-29', every: 'week' }] },
    });
    expect(days(timeline, 'carers-allowance').at(-1)).toBe('2026-07-27 86.45');
    expect(period(timeline, '2026-06-01').amounts['uc.unearned-income']).toBe('374.62');
    expect(period(timeline, '2026-07-01').amounts['uc.unearned-income']).toBe('320.22');
    expect(period(timeline, '2026-08-01').amounts['uc.unearned-income']).toBe('0.00');
  });

  test('Housing Benefit in supported housing: four benefit weeks in full beside Universal Credit (SI 2006/213 Sch 5 para 4)', () => {
    const timeline = ahead({
      children: [],
      home: { tenure: 'supported', rent: { amount: '210.00', per: 'week' } },
      months: { benefitPayDays: [{ benefit: 'housing-benefit', on: '2026-06-29', every: 'four-weeks' }] },
    });
    expect(days(timeline, 'housing-benefit').slice(0, 3)).toEqual(['2026-06-01 840.00', '2026-06-29 840.00', '2026-07-27 840.00']);
  });

  test('the Scottish Child Payment is not paid for weeks of a period without an award (SSI 2020/351 reg 18)', () => {
    // Two four-weekly wages of £1,700 in October end the award; weeks from 5 to 26 October bring nothing.
    const timeline = ahead({
      nation: 'scotland',
      ...nowWith({ pay: { amount: '1700.00', per: 'four-weeks' }, paid: 'four-weekly', firstPayDay: '2026-06-12' }),
      months: { benefitPayDays: [{ benefit: 'scottish-child-payment', on: '2026-10-05', every: 'four-weeks' }] },
    });
    expect(period(timeline, '2026-10-01').award).toBe('0.00');
    expect(days(timeline, 'scottish-child-payment').slice(-1)).toEqual(['2026-10-05 112.80']);
  });

  test('PIP every four weeks and New Style ESA every fortnight, for the weeks before (SI 2026/148)', () => {
    // £76.70 × 4; (£95.55 + £50.35) × 2.
    const timeline = ahead({
      children: [],
      client: {
        born: '1990-01-15',
        pip: { dailyLiving: 'standard' },
        newStyleEsa: 'support',
        esaSince: '2026-01-05',
        capability: 'lcwra',
        lcwraRate: 'new',
      },
      months: {
        benefitPayDays: [
          { benefit: 'disability-benefits', on: '2026-06-10', every: 'four-weeks' },
          { benefit: 'new-style-esa', on: '2026-06-12', every: 'fortnight' },
        ],
      },
    });
    expect(days(timeline, 'disability-benefits').slice(0, 2)).toEqual(['2026-06-10 306.80', '2026-07-08 306.80']);
    expect(days(timeline, 'new-style-esa').slice(0, 2)).toEqual(['2026-06-12 291.80', '2026-06-26 291.80']);
  });
});

describe('what goes out', () => {
  test('council tax in ten instalments, and reduction off each (Council Tax (Administration and Enforcement) Regs 1992 Sch 1)', () => {
    // £1,265 ÷ 10 = £126.50. £20 a week × 365 ÷ 84 = £86.90 a month, £1,042.80 a year, £104.28 an instalment.
    const timeline = ahead(
      {
        home: { tenure: 'living-with-others', councilTax: { annual: '1265.00' } },
        now: { id: 'now', councilTaxReduction: { amount: '20.00', per: 'week' } },
      },
      12,
    );
    expect(days(timeline, 'council-tax').slice(0, 2)).toEqual(['2026-06-01 126.50', '2026-07-01 126.50']);
    expect(days(timeline, 'council-tax')[7]).toBe('2027-01-01 126.50');
    expect(days(timeline, 'council-tax')[8]).toBe('2027-04-01 126.50');
    expect(days(timeline, 'council-tax-reduction').slice(0, 2)).toEqual(['2026-06-01 104.28', '2026-07-01 104.28']);
  });

  test('rent-free weeks before the first Monday of April are not due', () => {
    // The first Monday of April 2027 is the 5th: 22 and 29 March are free.
    const timeline = ahead(
      {
        asAt: '2027-03-01',
        home: { tenure: 'social-rent', rent: { amount: '100.00', per: 'week' }, rentFreeWeeks: 2 },
        months: { rentDueOn: '2027-03-01' },
      },
      2,
    );
    expect(days(timeline, 'rent').map((day) => day.slice(0, 10))).toEqual([
      '2027-03-01',
      '2027-03-08',
      '2027-03-15',
      '2027-04-05',
      '2027-04-12',
      '2027-04-19',
      '2027-04-26',
    ]);
  });

  test('childcare in advance counts in the period that it is for (UC Regs 2013 reg 34A(1)(c) and (2))', () => {
    // A month of August paid on 3 August at the latest: 31 July, as 1 August is a Saturday. All its days lie in the period from 1 August.
    const timeline = ahead({
      now: {
        id: 'now',
        jobs: [job({ pay: { amount: '800.00', per: 'month' }, paid: 'monthly', payDay: 20 })],
        childcare: [{ child: 'child', amount: '400.00', per: 'month', inAdvance: true }],
      },
    });
    expect(days(timeline, 'childcare-costs')).toContain('2026-07-31 400.00');
    expect(period(timeline, '2026-07-01').amounts['uc.childcare-element']).toBe('340.00');
    expect(period(timeline, '2026-08-01').amounts['uc.childcare-element']).toBe('340.00');
  });

  test('childcare costs more in the school holidays, by the days of a bill that lie in them', () => {
    // August 2026 lies in the holidays as a whole: £900; 85% is £765.
    const timeline = ahead({
      now: {
        id: 'now',
        jobs: [job({ pay: { amount: '800.00', per: 'month' }, paid: 'monthly', payDay: 20 })],
        childcare: [{ child: 'child', amount: '300.00', per: 'month', inHolidays: '900.00' }],
      },
      months: { schoolHolidays: [{ from: '2026-07-27', to: '2026-08-31' }] },
    });
    // July: 18 of 23 weekdays at £300 and 5 at £900: £234.78 + £195.65 = £430.43.
    expect(days(timeline, 'childcare-costs').slice(1, 3)).toEqual(['2026-07-31 430.43', '2026-08-28 900.00']);
    expect(period(timeline, '2026-08-01').amounts['uc.childcare-element']).toBe('765.00');
  });

  test('repayments come beside what Universal Credit takes', () => {
    const timeline = ahead({ months: { repayments: [{ kind: 'catalogue', amount: '15.00', per: 'month', until: '2026-08-15' }] } });
    expect(days(timeline, 'repayments')).toEqual(['2026-06-01 15.00', '2026-07-01 15.00', '2026-08-01 15.00']);
  });

  test('childcare for a month paid in advance is divided among periods by days (UC Regs 2013 reg 34A(2))', () => {
    // Periods from the 11th. July, paid on 1 July in the period from 11 June: 10 days in it (£310 × 10 ÷ 31 = £100), 21 in the next (£210), and of
    // June, paid on 1 June in the period before, 20 days (£310 × 20 ÷ 30 = £206.67): 85% of £306.67 is £260.67.
    const timeline = ahead({
      claims: { assessmentPeriodStarts: 11 },
      now: {
        id: 'now',
        jobs: [job({ pay: { amount: '800.00', per: 'month' }, paid: 'monthly', payDay: 20 })],
        childcare: [{ child: 'child', amount: '310.00', per: 'month', inAdvance: true }],
      },
    });
    expect(period(timeline, '2026-06-11').amounts['uc.childcare-element']).toBe('260.67');
  });

  test('a reduction that changes in the year is spread over the instalments that are left', () => {
    // £86.90 a month until August, none from September: £434.50 is due for April to August, £521.40 was taken off in five instalments of
    // £104.28; what was too much (£86.90) comes back over the five from September: £17.38 each.
    const timeline = ahead(
      {
        home: { tenure: 'living-with-others', councilTax: { annual: '1265.00' } },
        now: { id: 'now', councilTaxReduction: { amount: '20.00', per: 'week' } },
        scenarios: [{ id: 'later', startsOn: '2026-09-01', councilTaxReduction: { amount: '0.00', per: 'week' } }],
      },
      8,
    );
    expect(days(timeline, 'council-tax-reduction').slice(0, 8)).toEqual([
      '2026-06-01 104.28',
      '2026-07-01 104.28',
      '2026-08-01 104.28',
      '2026-09-01 17.38',
      '2026-10-01 17.38',
      '2026-11-01 17.38',
      '2026-12-01 17.38',
      '2027-01-01 17.38',
    ]);
    const takenBack = timeline.months[3]?.goesOut.find(({ line }) => line === 'council-tax-reduction');
    expect(takenBack?.text).toBe('Added to this instalment: council tax reduction of which earlier instalments had too much');
    expect(timeline.months[0]?.arrives.find(({ line }) => line === 'council-tax-reduction')?.text).toBe(
      'Taken off this instalment: council tax reduction, no money is paid out',
    );
  });
});

describe('the balance', () => {
  test('begins with what is in hand, and the lowest is that at the end of a day', () => {
    // £50 on 1 June, £60 of rent on the 5th, £100 of Child Benefit... the lowest is −£10.00 on the 5th until 8 June.
    const timeline = ahead(
      {
        claims: { universalCredit: false, childBenefit: true },
        home: { tenure: 'social-rent', rent: { amount: '60.00', per: 'month' } },
        months: {
          openingBalance: '50.00',
          rentDueOn: '2026-06-05',
          benefitPayDays: [{ benefit: 'child-benefit', on: '2026-06-08', every: 'four-weeks' }],
        },
      },
      1,
    );
    expect(timeline.months[0]).toMatchObject({
      arrived: '108.20',
      gone: '60.00',
      left: '48.20',
      balanceAtEnd: '98.20',
      lowest: { date: '2026-06-05', balance: '-10.00' },
    });
  });
});
