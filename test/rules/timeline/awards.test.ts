import { describe, expect, test } from 'vitest';
import type { Timeline } from '#shared/calculation/months';
import { ahead, days, entries, job, marks, nowWith, period, startsWith } from './ahead.ts';
import { inNextYear, lastKnown } from '../../rate-packs/next-year.ts';

/** Tax, people and figures through the months, and what becomes of an award, worked out by hand: each test names its source and the working. */

describe('tax through the months (PAYE Regs 2003; HMRC specification for PAYE tax table routines)', () => {
  test('a new tax year starts again: April 2026', () => {
    // £2,000 less £1,048.26 is £951 to tax in month 1: £190.20; two months £1,903: £380.60 − £190.20 = £190.40.
    const timeline = ahead({ asAt: '2026-02-02', ...nowWith({ pay: { amount: '2000.00', per: 'month' }, paid: 'monthly', payDay: 24 }) });
    const tax = timeline.assessmentPeriods.flatMap(({ receipts }) => receipts.map(({ payDay, tax: taken }) => `${payDay} ${taken}`));
    expect(tax).toContain('2026-04-24 190.20');
    expect(tax).toContain('2026-05-22 190.40');
  });

  test('tax that is paid back is earnings of its period (UC Regs 2013 reg 55(4A))', () => {
    // Month 7: £10,500 less 7 × £1,048.26 = £3,162 to tax, £632.40; £1,000 was taken before, so £367.60 comes back.
    const timeline = ahead({
      asAt: '2026-10-01',
      ...startsWith({
        startsOn: '2026-10-01',
        thisTaxYear: { pay: '10000.00', tax: '1000.00' },
        pay: { amount: '500.00', per: 'month' },
        paid: 'monthly',
        payDay: 30,
      }),
    });
    expect(period(timeline, '2026-10-01').receipts).toMatchObject([{ tax: '-367.60', counted: '867.60', net: '867.60' }]);
    expect(marks(timeline, 'tax-refund')).toContain('2026-10-30');
  });

  test('National Insurance goes by each pay period', () => {
    // 8% of £300 − £242 is £4.64 a week, whatever the month holds.
    const timeline = ahead(nowWith({ pay: { amount: '300.00', per: 'week' }, paid: 'weekly', firstPayDay: '2026-06-05' }));
    expect(new Set(period(timeline, '2026-07-01').receipts.map(({ nationalInsurance }) => nationalInsurance))).toEqual(new Set(['4.64']));
  });

  test('pay and tax of the job before go on by P45 (PAYE Regs 2003 regs 36 and 42)', () => {
    // Three months of £2,000: £6,000 less 3 × £1,048.26 is £2,855, tax £571.00. Month 4: £3,806 × 20% = £761.20 − £571.00.
    const timeline = ahead({
      children: [],
      now: { id: 'now', jobs: [job({ id: 'old', pay: { amount: '2000.00', per: 'month' }, paid: 'monthly', payDay: 24 })] },
      scenarios: [
        {
          id: 'new',
          startsOn: '2026-07-01',
          jobs: [job({ id: 'new', pay: { amount: '2000.00', per: 'month' }, paid: 'monthly', payDay: 31 })],
        },
      ],
    });
    expect(period(timeline, '2026-07-01').receipts).toMatchObject([{ job: 'new', tax: '190.20' }]);
    expect(timeline.assumptions.map(({ code }) => code)).toContain('months.p45');
  });
});

describe('the household through the months (UC etc. Decisions and Appeals Regs 2013 Sch 1 para 20)', () => {
  test("another adult's 21st birthday counts for the whole period (UC Regs 2013 Sch 4 paras 13 and 16)", () => {
    // Rent £100 × 52 ÷ 12 = £433.33; less £96.55 from the period to 30 September 2026.
    const timeline = ahead({
      home: { tenure: 'social-rent', rent: { amount: '100.00', per: 'week' } },
      nonDependants: [{ id: 'other', born: '2005-09-10' }],
    });
    expect(period(timeline, '2026-08-01').amounts['uc.housing-element']).toBe('433.33');
    expect(period(timeline, '2026-09-01').amounts['uc.housing-element']).toBe('336.78');
    expect(marks(timeline, 'birthday')).toEqual(['2026-09-10']);
  });

  test('a child of sixteen who leaves school counts until 31 August (UC Regs 2013 reg 5; Child Benefit (General) Regs 2006 reg 4)', () => {
    const timeline = ahead({
      children: [{ id: 'child', born: '2010-06-20' }],
      claims: { childBenefit: true },
      months: { benefitPayDays: [{ benefit: 'child-benefit', on: '2026-09-07', every: 'four-weeks' }] },
    });
    expect(period(timeline, '2026-08-01').award).toBe('776.78');
    expect(period(timeline, '2026-09-01').award).toBe('424.90');
    // Weeks from 10, 17, 24 and 31 August: four at £27.05; none after.
    expect(days(timeline, 'child-benefit').at(-1)).toBe('2026-09-07 108.20');
  });

  test('a young person in education counts until the 1 September after the nineteenth birthday (UC Regs 2013 reg 5)', () => {
    const timeline = ahead({ children: [{ id: 'child', born: '2007-06-20', inEducation: true }] });
    expect(period(timeline, '2026-08-01').award).toBe('776.78');
    expect(period(timeline, '2026-09-01').award).toBe('424.90');
  });

  test('rates of April hold from the first period that begins on the Monday or after it (SI 2026/148)', () => {
    const single = (assessmentPeriodStarts: number): Timeline =>
      ahead({ asAt: '2026-02-10', children: [], claims: { assessmentPeriodStarts } });
    expect(period(single(3), '2026-04-03').award).toBe('400.14');
    expect(period(single(3), '2026-05-03').award).toBe('424.90');
    expect(period(single(6), '2026-04-06').award).toBe('424.90');
    expect(marks(single(3), 'uprating')).toEqual(['2026-06-09']);
  });

  test('months past the last April that is known carry figures forward and say so', () => {
    const timeline = ahead({ asAt: inNextYear('02-01'), children: [] }, 6);
    expect(period(timeline, inNextYear('04-01')).projection).toBe(false);
    const award = lastKnown('uc.standard-allowance-single-from-25');
    expect(period(timeline, inNextYear('05-01'))).toMatchObject({ projection: true, award });
    expect(timeline.months.filter(({ marks: told }) => told.some(({ code }) => code === 'projection')).map(({ month }) => month)).toEqual([
      inNextYear('06'),
      inNextYear('07'),
    ]);
  });

  test('prescriptions are free by the take-home pay of the last period (SI 2003/2382 reg 5)', () => {
    // £220 a week: £880 in four weeks is within £935, £1,100 in five is not.
    const timeline = ahead(nowWith({ pay: { amount: '220.00', per: 'week' }, paid: 'weekly', firstPayDay: '2026-06-05' }));
    expect(period(timeline, '2026-06-01').freePrescriptions).toBe(true);
    expect(period(timeline, '2026-07-01').freePrescriptions).toBe(false);
    expect(marks(timeline, 'prescriptions-not-free')).toEqual(['2026-07-31', '2026-10-31']);
  });

  test('earnings far above the level that ends the award count in the next period as well (UC Regs 2013 reg 54A)', () => {
    // Month 4: £6,000 less £361.20 tax and £287.50 = £5,351.30. £424.90 ÷ 55% + £2,500 = £3,272.55: £2,078.75 goes on.
    const timeline = ahead({
      children: [],
      ...startsWith({ startsOn: '2026-07-01', firstPay: '6000.00', pay: { amount: '1000.00', per: 'month' }, paid: 'monthly', payDay: 31 }),
    });
    expect(period(timeline, '2026-07-01').amounts['uc.earned-income']).toBe('5351.30');
    expect(period(timeline, '2026-08-01')).toMatchObject({ surplus: '2078.75', award: '0.00' });
    expect(period(timeline, '2026-09-01').surplus).toBeUndefined();
    expect(marks(timeline, 'uc-nil')).toContain('2026-08-07');
  });
});

describe('awards through the months', () => {
  test.for([
    [6, '2025-04-06', '393.45'],
    [7, '2025-04-07', '400.14'],
    [8, '2025-04-08', '400.14'],
  ] as const)(
    'rates of 2025-26 hold from Monday 7 April 2025: periods from day %s (SI 2025/295)',
    ([assessmentPeriodStarts, starts, award]) => {
      expect(period(ahead({ asAt: '2025-03-01', children: [], claims: { assessmentPeriodStarts } }), starts).award).toBe(award);
    },
  );

  test('six periods without an award close the claim (UC etc. Claims and Payments Regs 2013 reg 6; reg 32A)', () => {
    // £3,000 a month leaves nothing of £424.90: May to October are six periods.
    const timeline = ahead({ children: [], ...nowWith({ pay: { amount: '3000.00', per: 'month' }, paid: 'monthly', payDay: 20 }) }, 8);
    expect(marks(timeline, 'uc-claim-closes')[0]).toBe('2026-11-06');
  });

  test('savings above the limit: no award, and no word about income', () => {
    const timeline = ahead({ savings: '17000.00' });
    expect(entries(timeline, 'universal-credit')).toEqual([]);
    expect(marks(timeline, 'uc-nil')).toEqual([]);
  });

  test('transitional protection ends after three periods in a row below the threshold (SI 2014/1230 reg 56(2))', () => {
    // No pay from July: July, August and September are the three; it is gone from October.
    const timeline = ahead(
      {
        children: [],
        claims: { transitionalElement: '100.00', transitional: { earnedAtThresholdFirst: true } },
        ...nowWith({ pay: { amount: '1200.00', per: 'month' }, paid: 'monthly', payDay: 24 }),
        scenarios: [{ id: 'none', startsOn: '2026-07-01' }],
      },
      7,
    );
    expect(period(timeline, '2026-09-01').amounts['uc.transitional-element']).toBe('100.00');
    expect(period(timeline, '2026-10-01').amounts['uc.transitional-element']).toBe('0.00');
  });

  test('a transitional element falls by the rise of April, also without a change (SI 2014/1230 reg 55)', () => {
    // From £400.14 to £424.90: £24.76 comes off £100.
    const timeline = ahead({ asAt: '2026-02-01', children: [], claims: { transitionalElement: '100.00' } });
    expect(period(timeline, '2026-04-01').award).toBe('500.14');
    expect(period(timeline, '2026-05-01')).toMatchObject({ award: '500.14', amounts: { 'uc.transitional-element': '75.24' } });
  });
});
