import { describe, expect, test } from 'vitest';
import { months } from '#rules';
import { parseCase } from '#shared/case/problem';
import type { CaseInput } from '#shared/case/schema';
import type { Entry, MonthLine, Timeline } from '#shared/calculation/months';

/** The months ahead, worked out by hand: each test names its source and the working. */

type Changes = Partial<Omit<CaseInput, 'claims'>> & { claims?: Partial<CaseInput['claims']> };

/** A lone parent of one child in England without rent: £424.90 + £303.94 = £728.84 and an allowance of £710 in 2026-27. */
function ahead({ claims, ...changes }: Changes, count = 6): Timeline {
  const parsed = parseCase({
    format: 'taper-case',
    version: 1,
    reference: 'MONTHS',
    asAt: '2026-06-01',
    nation: 'england',
    client: { born: '1990-01-15' },
    children: [{ id: 'child', born: '2020-03-03' }],
    home: { tenure: 'living-with-others' },
    savings: '0.00',
    claims: { universalCredit: true, assessmentPeriodStarts: 1, ...claims },
    now: { id: 'now' },
    ...changes,
  });
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return months(parsed.case, parsed.case.scenarios[0]?.id ?? 'now', { months: count });
}

type Job = NonNullable<CaseInput['now']['jobs']>[number];
const job = (answers: Partial<Job>): Job => ({ id: 'job', who: 'client', kind: 'employee', pension: { kind: 'none' }, ...answers });
const nowWith = (answers: Partial<Job>): Changes => ({ now: { id: 'now', jobs: [job(answers)] } });
const startsWith = (answers: Partial<Job>): Changes => ({ scenarios: [{ id: 'work', jobs: [job(answers)] }] });

const period = ({ assessmentPeriods }: Timeline, starts: string) => {
  const found = assessmentPeriods.find((one) => one.starts === starts);
  if (found === undefined) throw new Error(`No assessment period starts on ${starts}.`);
  return found;
};
const entries = ({ months: all }: Timeline, line: MonthLine): Entry[] =>
  all.flatMap(({ arrives, goesOut }) => [...arrives, ...goesOut]).filter((entry) => entry.line === line);
const days = (timeline: Timeline, line: MonthLine): string[] => entries(timeline, line).map(({ date, amount }) => `${date} ${amount}`);
const marks = ({ months: all }: Timeline, code: string): (string | undefined)[] =>
  all.flatMap(({ marks: told }) => told.filter((mark) => mark.code === code).map(({ date }) => date));

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
});

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
});

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
    const timeline = ahead({ asAt: '2027-02-01', children: [] }, 6);
    expect(period(timeline, '2027-04-01').projection).toBe(false);
    expect(period(timeline, '2027-05-01')).toMatchObject({ projection: true, award: '424.90' });
    expect(timeline.months.filter(({ marks: told }) => told.some(({ code }) => code === 'projection')).map(({ month }) => month)).toEqual([
      '2027-06',
      '2027-07',
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

describe('more of the same law', () => {
  test.for([
    // 2024-25: £393.45 + £287.92, allowance £673; 2025-26: £400.14 + £292.81, allowance £684; five Fridays in August of either year.
    ['2024-07-01', '2024-07-05', '2024-08-01', '501.52'],
    ['2025-07-01', '2025-07-04', '2025-08-01', '519.15'],
  ] as const)('five weekly pay days by the rates of the year: %s', ([asAt, firstPayDay, starts, award]) => {
    const timeline = ahead({ asAt, ...nowWith({ pay: { amount: '200.00', per: 'week' }, paid: 'weekly', firstPayDay }) });
    expect(period(timeline, starts)).toMatchObject({ award, receipts: [{}, {}, {}, {}, {}] });
  });

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

  test('a bank holiday of Scotland alone moves a payment there (Banking and Financial Dealings Act 1971 Sch 1)', () => {
    // A period to 27 July 2026 is due on Monday 3 August, the first Monday of August.
    const starts = '2026-06-28';
    expect(period(ahead({ children: [], claims: { assessmentPeriodStarts: 28 } }), starts).paidOn).toBe('2026-08-03');
    expect(period(ahead({ nation: 'scotland', children: [], claims: { assessmentPeriodStarts: 28 } }), starts).paidOn).toBe('2026-07-31');
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

  test('a month with two wages and one with none are told', () => {
    const timeline = ahead(nowWith({ pay: { amount: '1000.00', per: 'month' }, paid: 'monthly', payDay: 1 }));
    expect(marks(timeline, 'extra-pay-day')[0]).toBe('2026-07-31');
    expect(timeline.months.find(({ marks: told }) => told.some(({ code }) => code === 'no-pay-day'))?.month).toBe('2026-08');
  });

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

describe('answers that exclude one another are refused with words', () => {
  const problemsOf = (changes: object): string[] => {
    const parsed = parseCase({
      format: 'taper-case',
      version: 1,
      reference: 'MONTHS',
      asAt: '2026-06-01',
      nation: 'england',
      client: { age: 30 },
      home: { tenure: 'living-with-others' },
      savings: '0.00',
      claims: { universalCredit: true },
      now: { id: 'now' },
      ...changes,
    });
    return parsed.ok ? [] : parsed.problems.map(({ path }) => path);
  };
  const pay = { amount: '200.00', per: 'week' } as const;

  test.for([
    ['a first pay day before the job', nowWith({ pay, startsOn: '2026-06-10', firstPayDay: '2026-06-05' }), 'now.jobs[0].firstPayDay'],
    ['a weekday for monthly pay', nowWith({ pay, payDay: 'friday' }), 'now.jobs[0].payDay'],
    ['a day of the month for weekly pay', nowWith({ pay, paid: 'weekly', payDay: 25 }), 'now.jobs[0].payDay'],
    ['a change before the date of the case', { scenarios: [{ id: 'work', startsOn: '2026-05-31' }] }, 'scenarios[0].startsOn'],
    [
      'a holiday that ends before it begins',
      { months: { schoolHolidays: [{ from: '2026-08-01', to: '2026-07-01' }] } },
      'months.schoolHolidays[0].to',
    ],
    [
      'a benefit of a partner who is not there',
      { months: { benefitPayDays: [{ benefit: 'carers-allowance', who: 'partner', on: '2026-06-01', every: 'week' }] } },
      'months.benefitPayDays[0].who',
    ],
  ] as const)('%s', ([, changes, path]) => {
    expect(problemsOf(changes)).toEqual([path]);
  });
});

test('what nobody entered is said', () => {
  const { assumptions } = ahead(nowWith({ pay: { amount: '800.00', per: 'month' }, paid: 'monthly' }));
  expect(assumptions.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['months.opening-balance', 'months.pay-day', 'months.tax-year']),
  );
});

test('a household outside the rules has no months, and says why', () => {
  const timeline = ahead({ client: { born: '1950-01-01' } });
  expect(timeline).toMatchObject({ months: [], refusals: [{ code: 'pension-age' }] });
});
