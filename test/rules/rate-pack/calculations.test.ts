import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { calculate, caseAt, CaseError, councils, explain, openPack, payslips, sweep, type PackInUse } from '#rules';
import { dayAfter, dayBefore, figuresByDatesOf, figuresOfTheEdition } from '#rules/engine/index';
import { calendarOf, circumstancesOf } from '#rules/facts/index';
import { workOut } from '#rules/situation/index';
import { parseCase } from '#shared/case/problem';
import type { Case } from '#shared/case/schema';
import { ratePack, type RatePack } from '#shared/rate-pack/pack';
import type { SweepRequest } from '#shared/calculation/sweep';
import { resultSchema } from '#shared/calculation/result';
import { madeUpAllowances, madeUpApril } from '../../rate-packs/made-up-april.ts';
import { endAfter, inNextYear, lastKnown, nextYear } from '../../rate-packs/next-year.ts';

/** Calculations with a pack, against hand calculations; and the same dates without one. */

const key = '0123456789abcdef0123456789abcdef';

function opened(pack: RatePack): PackInUse {
  const found = openPack(pack, key);
  if (!found.ok) throw new Error(found.problems.map(({ message }) => message).join('\n'));
  return found.pack;
}

function household(name: string, changes: Record<string, unknown> = {}): Case {
  const entered: unknown = JSON.parse(readFileSync(new URL(`../../households/${name}.json`, import.meta.url), 'utf8'));
  const parsed = parseCase({ ...(entered as object), ...changes });
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.case;
}

const nextApril = inNextYear('06-15');
const single = household('single', { asAt: nextApril });

/** The day after the present, and one hourly job in which tax is due. */
const inWork = household('single', {
  asAt: nextApril,
  scenarios: [{ id: 'work', jobs: [{ id: 'job', who: 'client', kind: 'employee', pay: { hourly: '15.00', hoursPerWeek: '20' } }] }],
});

describe('a made-up pack for the next April', () => {
  test('answers a date that is an error without it', () => {
    expect(() => calculate(single)).toThrow(CaseError);
    expect(() => calculate(single)).toThrow(/known until/);
    const pack = opened(madeUpApril({ 'uc.standard-allowance-single-from-25': '430.00' }));
    const result = calculate(single, { pack });
    expect(result.situations[0]?.amounts['uc.standard-allowance']).toBe('430.00');
    // Nothing else is paid.
    expect(result.situations[0]?.amounts['universal-credit']).toBe('430.00');
    expect(resultSchema.safeParse(result).error?.issues).toBeUndefined();
  });

  test('is named by the result, and by the explanation at each figure that it brought', () => {
    const pack = opened(madeUpApril({ 'uc.standard-allowance-single-from-25': '430.00' }));
    expect(calculate(single, { pack }).pack).toEqual({ name: 'next-april', serial: 1, issued: '2027-02-20', key });
    expect(calculate({ ...single, asAt: '2026-06-15' })).not.toHaveProperty('pack');
    const trace = explain(single, 'now', { pack });
    const allowance = trace.find(({ question }) => question === 'uc.standard-allowance-single-from-25');
    expect(allowance).toMatchObject({ pack: 'next-april', from: nextYear.benefits, value: { text: '430' } });
    expect(allowance?.law).toMatch(/; a made-up order$/);
    const limit = trace.find(({ question }) => question === 'uc.capital-limit');
    expect(limit).toBeDefined();
    expect(limit).not.toHaveProperty('pack');
  });

  test('moves exactly the amounts that rest on the figure that moved', () => {
    const same = calculate(inWork, { pack: opened(madeUpApril()) });
    const more = calculate(inWork, { pack: opened(madeUpApril({ 'uc.standard-allowance-single-from-25': '430.00' })) });
    const moved = (index: number): string[] => {
      const [before, after] = [same.situations[index]?.amounts ?? {}, more.situations[index]?.amounts ?? {}];
      return Object.entries(after).flatMap(([name, amount]) => (before[name as keyof typeof before] === amount ? [] : [name]));
    };
    const expected = ['universal-credit', 'uc.standard-allowance', 'uc.maximum-amount', 'total-income', 'money-left'];
    expect(moved(0)).toEqual(expected);
    // 20 hours at £15.00 are £1,300.00 a month: the award falls by 55% of net pay, with and without the pack alike.
    expect(more.situations.map(({ people }) => people)).toEqual(same.situations.map(({ people }) => people));
    const gain = ({ comparisons }: typeof same): string | undefined => comparisons[0]?.gain?.month;
    expect(Number(same.situations[1]?.amounts['universal-credit'])).toBe(0);
    expect(moved(1)).toEqual(['uc.standard-allowance', 'uc.maximum-amount']);
    expect(gain(same)).toBeDefined();
  });

  test('leaves answers of earlier dates as they are', () => {
    const before = { ...inWork, asAt: '2026-06-15' };
    const pack = opened(madeUpApril({ 'uc.standard-allowance-single-from-25': '430.00' }));
    const { pack: named, ...result } = calculate(before, { pack });
    expect(named?.name).toBe('next-april');
    expect(result).toEqual(calculate(before));
  });

  test('begins on its day: the day before it is the old amount', () => {
    const pack = opened(madeUpApril({ 'uc.standard-allowance-single-from-25': '430.00' }));
    const allowanceOn = (asAt: string) => calculate({ ...single, asAt }, { pack }).situations[0]?.amounts['uc.standard-allowance'];
    // The assessment period is taken to start on the day asked about.
    expect(allowanceOn(dayBefore(nextYear.benefits))).toBe(lastKnown('uc.standard-allowance-single-from-25'));
    expect(allowanceOn(nextYear.benefits)).toBe('430.00');
    expect(allowanceOn(endAfter(dayBefore(nextYear.april)))).toBe('430.00');
  });

  test('ends on its last day, with an error that names the figure', () => {
    const pack = opened(madeUpApril());
    expect(() => calculate({ ...single, asAt: dayAfter(endAfter(dayBefore(nextYear.benefits))) }, { pack })).toThrow(/known until/);
  });

  test('reaches the minimum wage however a law dates it', () => {
    const pack = opened(madeUpApril({ 'national-living-wage': '13.00' }));
    const jobs = [{ id: 'job', who: 'client', kind: 'employee', pay: { hourly: 'minimum-wage', hoursPerWeek: '10' } }];
    const entered = household('single', { asAt: nextApril, scenarios: [{ id: 'work', jobs }] });
    const { situations } = calculate(entered, { pack });
    // 10 hours at £13.00 is £130.00 a week: £6,760 a year, £563.33 a month.
    expect(situations[1]?.people.client['gross-pay']).toBe('563.33');
  });

  test('brings local housing allowances: £600.00 a month is paid of £800.00 of rent', () => {
    const renter = household('single-private-renter');
    const changes = { asAt: nextApril, home: { ...renter.home, rent: { amount: '800.00', per: 'month' } } };
    const entered = household('single-private-renter', changes);
    const table = madeUpAllowances(['300.00', '600.00', '700.00', '800.00', '900.00']);
    const pack = opened(madeUpApril({}, { localHousingAllowances: [table] }));
    expect(() => calculate(entered, { pack: opened(madeUpApril()) })).toThrow(/local housing allowance/);
    const result = calculate(entered, { pack });
    expect(result.situations[0]?.amounts['uc.housing-element']).toBe('600.00');
  });
});

describe('what else goes by a pack', () => {
  const request: SweepRequest = { situation: 'work', job: 'job', vary: 'hours', from: '0', to: '20', step: '5' };
  const pack = opened(madeUpApril({ 'uc.standard-allowance-single-from-25': '430.00' }));

  test('a sweep: each point is the full calculation with the same pack', () => {
    expect(() => sweep(inWork, request)).toThrow(CaseError);
    for (const { at, amounts } of sweep(inWork, request, { pack }).points)
      expect(amounts).toEqual(calculate(caseAt(inWork, request, at), { pack }).situations[1]?.amounts);
  });

  test('pay days', () => {
    const [scenario] = inWork.scenarios;
    const starting = {
      ...inWork,
      scenarios: [{ ...scenario, id: 'work', jobs: scenario?.jobs.map((job) => ({ ...job, startsOn: inNextYear('07-01') })) ?? [] }],
    } as Case;
    expect(() => payslips(starting, 'work')).toThrow(CaseError);
    expect(payslips(starting, 'work', { pack }).jobs[0]?.slips.length).toBeGreaterThan(5);
    expect(calculate(starting, { pack }).notCounted.some(({ code }) => code === 'tax-through-the-year')).toBe(true);
  });
});

test('a situation can go by the figures of another date, under the rules of its own', () => {
  const before = household('single', { asAt: '2025-06-15' });
  const after = household('single', { asAt: '2026-06-15' });
  const ofLastYear = calendarOf(circumstancesOf(before, 'now', figuresOfTheEdition));
  const { result } = workOut(circumstancesOf(after, 'now', figuresByDatesOf(ofLastYear, figuresOfTheEdition)));
  expect(result.asAt).toBe('2026-06-15');
  expect(result.amounts['uc.standard-allowance']).toBe('400.14');
});

describe('council tax reduction schemes of a pack', () => {
  /** £1,300.00 a year, of which a discount of 80% is £1,040.00, £86.67 a month. */
  const discount = (over: object) => ({
    scheme: {
      council: 'Rother',
      code: 'E07000064',
      year: nextYear.name,
      source: 'a made-up scheme',
      reduction: { family: 'discount' as const, rows: [{ percent: '80' }] },
      nonDependants: { kind: 'none' as const },
      ...over,
    },
  });
  const withScheme = (...schemes: readonly object[]) => ratePack.parse({ ...madeUpApril(), councilTaxSchemes: schemes });
  const tenant = (council: string, asAt = nextApril) =>
    household('single', { asAt, place: { council }, home: { tenure: 'living-with-others', councilTax: { annual: '1300.00', band: 'B' } } });

  test('answer for a council that the edition has none of, by its code and by its name', () => {
    const pack = opened(withScheme(discount({})));
    for (const council of ['E07000064', 'Rother']) {
      const { situations } = calculate(tenant(council), { pack });
      expect(situations[0]?.amounts['council-tax-reduction'], council).toBe('86.67');
    }
    expect(councils(pack.councilTaxSchemes).find(({ code }) => code === 'E07000064')?.state).toBe('computable');
  });

  test('answer for their own year only', () => {
    const pack = opened(withScheme(discount({})));
    expect(calculate(tenant('Rother', '2026-06-15'), { pack }).situations[0]?.amounts['council-tax-reduction']).toBe('0.00');
    expect(calculate(tenant('Rother'), { pack: opened(madeUpApril()) }).situations[0]?.amounts['council-tax-reduction']).toBe('0.00');
  });

  test.each([
    [discount({ code: undefined }), /needs the code of the council/],
    [discount({ code: 'E07000062' }), /the code E07000062 is that of Hastings/],
    [discount({ council: 'Hastings', code: 'E07000062', year: '2026-27' }), /changes what this edition knows already/],
  ])('%# are refused where they could be another council’s or change a year that is held', (scheme, words) => {
    const found = openPack(withScheme(scheme), key);
    expect(found.ok ? '' : found.problems[0]?.message).toMatch(words);
  });
});

test('transitional protection is tested by the threshold of the first day of the award, also where a pack brought it', () => {
  const entered = household('single', {
    asAt: nextApril,
    claims: {
      universalCredit: true,
      transitionalElement: '100.00',
      transitional: { earnedAtThresholdFirst: true, awardBegan: inNextYear('05-01') },
    },
    scenarios: [{ id: 'work', jobs: [{ id: 'job', who: 'client', kind: 'employee', pay: { amount: '800.00', per: 'month' } }] }],
  });
  const threshold = (amount: string) => {
    const pack = opened(madeUpApril({ 'uc.administrative-threshold-single-by-first-day': amount, 'national-living-wage': '13.00' }));
    return explain(entered, 'work', { pack }).find(({ question }) => question === 'uc.administrative-threshold-of-the-award')?.value.text;
  };
  expect(threshold('1014')).toBe('1014');
  expect(threshold('900')).toBe('900');
});
