import { describe, expect, test } from 'vitest';
import { calculate, CaseError } from '#rules';
import type { NotKnown } from '#shared/case/not-known';
import { parseCase } from '#shared/case/problem';
import type { CaseInput } from '#shared/case/schema';
import type { Range } from '#shared/calculation/range';
import type { Result } from '#shared/calculation/result';

/** Ranges that can be seen without working much out. */

const household: CaseInput = {
  format: 'taper-case',
  version: 1,
  reference: 'RANGE',
  asAt: '2026-06-15',
  nation: 'england',
  client: { born: '1990-03-14' },
  children: [{ id: 'child-1', born: '2019-05-01' }],
  home: { tenure: 'owned' },
  savings: '0.00',
  claims: { universalCredit: true, childBenefit: true },
  now: { id: 'now' },
  scenarios: [{ id: 'job', jobs: [{ id: 'job-1', who: 'client', kind: 'employee', pay: { hourly: '13.50', hoursPerWeek: '16' } }] }],
};

function resultOf(notKnown: NotKnown[], changes: Partial<CaseInput> = {}): Result {
  const parsed = parseCase({ ...household, ...changes, notKnown });
  if (!parsed.ok) throw new Error(parsed.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return calculate(parsed.case);
}

function rangeOf(notKnown: NotKnown[], changes: Partial<CaseInput> = {}): Range {
  const { range } = resultOf(notKnown, changes);
  if (range === undefined) throw new Error('There is no range.');
  return range;
}

describe('how many ways are worked out', () => {
  test.for<[string, NotKnown[], number]>([
    ['one for an answer that nothing asks for', [{ path: 'children[0].sex' }], 1],
    ['two for yes or no', [{ path: 'claims.childBenefit' }], 2],
    ['each with each, where both are asked for', [{ path: 'claims.childBenefit' }, { path: 'client.blind' }], 4],
    ['nine for PIP', [{ path: 'client.pip' }], 9],
    [
      'twenty for PIP and DLA, which are not paid together: twelve of DLA without PIP and eight of PIP without DLA',
      [{ path: 'client.pip' }, { path: 'client.dla' }],
      20,
    ],
  ])('%s', ([, notKnown, workings]) => {
    expect(rangeOf(notKnown).workings).toBe(workings);
  });

  test('an answer is asked for only on the ways that need it: the old amount only with limited capability', () => {
    const both = rangeOf([{ path: 'client.capability', possible: ['none', 'lcw'] }, { path: 'client.lcwElement' }]);
    expect(both.workings).toBe(3);
  });

  test('an answer that is not asked for is said not to be', () => {
    expect(rangeOf([{ path: 'children[0].sex' }]).facts).toMatchObject([{ path: 'children[0].sex', asked: false }]);
  });
});

describe('what an amount can be', () => {
  test('tariff income between £6,000.00 and £6,500.00: nothing to two steps of £4.35', () => {
    const { situations } = rangeOf([{ path: 'savings', from: '6000', to: '6500' }]);
    expect(situations[0]?.amounts['uc.tariff-income']).toEqual({ least: '0.00', most: '8.70' });
  });

  test('a penny more is a third step, and £16,000.01 ends the award', () => {
    expect(rangeOf([{ path: 'savings', from: '6000', to: '6500.01' }]).situations[0]?.amounts['uc.tariff-income']?.most).toBe('13.05');
    expect(rangeOf([{ path: 'savings', from: '15999', to: '16000' }]).situations[0]?.amounts['universal-credit']?.least).not.toBe('0.00');
    expect(rangeOf([{ path: 'savings', from: '15999', to: '16000.01' }]).situations[0]?.amounts['universal-credit']?.least).toBe('0.00');
  });

  test('a cliff between two ends that are alike is not overlooked: an exception that one value in the middle brings', () => {
    const { situations } = rangeOf([{ path: 'client.caring.hoursPerWeek', from: '34', to: '36' }], {
      client: { born: '1990-03-14', caring: { hoursPerWeek: '0' } },
    });
    const carer = situations[0]?.amounts['uc.carer-elements'];
    expect(carer?.least).toBe('0.00');
    expect(Number(carer?.most)).toBeGreaterThan(100);
  });

  test('what is entered beside it is not used', () => {
    const one = rangeOf([{ path: 'savings', from: '0', to: '100' }], { savings: '50000.00' });
    expect(one).toEqual(rangeOf([{ path: 'savings', from: '0', to: '100' }]));
  });
});

describe('what is said of a gain', () => {
  test('a payment that is there with work and without moves nothing', () => {
    const [comparison] = rangeOf([{ path: 'claims.childBenefit' }]).comparisons;
    expect(comparison).toMatchObject({
      sign: 'better-off-whatever',
      effects: [{ path: 'claims.childBenefit', upTo: '0.00', decidesSign: false }],
    });
    expect(comparison?.mattersMost).toBeUndefined();
    expect(comparison?.text).toMatch(/^£[\d,.]+ a month better off, whatever is not known\.$/);
  });

  test('costs of working that can take all of the gain decide', () => {
    const costs = { who: 'client' as const, kind: 'travel', amount: '0.00', per: 'month' as const };
    const scenarios = (household.scenarios ?? []).map((scenario) => ({ ...scenario, workCosts: [costs] }));
    const [comparison] = rangeOf([{ path: 'scenarios[0].workCosts[0].amount', from: '0', to: '2000' }, { path: 'client.blind' }], {
      scenarios,
    }).comparisons;
    expect(comparison).toMatchObject({ sign: 'depends', mattersMost: 'scenarios[0].workCosts[0].amount' });
    expect(comparison?.effects[0]).toMatchObject({ decidesSign: true });
    // Bounds, so roundings of a penny on the way are in it.
    expect(Number(comparison?.effects[0]?.upTo)).toBeCloseTo(2000, 1);
    expect(comparison?.text).toContain('What matters most is costs of working (job)');
  });

  test('where one way lacks an answer, nothing is said whatever', () => {
    const { comparisons, unanswered } = rangeOf([{ path: 'client.capability' }]);
    expect(comparisons[0]?.sign).toBe('unanswered');
    expect(unanswered).toMatchObject([{ path: 'client.lcwraRate', values: [{ path: 'client.capability', value: 'lcwra' }] }]);
  });
});

describe('what cannot be answered', () => {
  test('too many ways are refused without a figure, with what to settle first', () => {
    const notKnown = [
      'client.pip',
      'client.newStyleEsa',
      'client.student',
      'children[0].disability',
      'client.blind',
      'claims.childBenefit',
      'client.caring',
      'client.newStyleJsa',
      'client.terminallyIll',
      'nation',
    ];
    const { range, refusals, situations, comparisons } = resultOf(notKnown.map((path) => ({ path })));
    expect(range).toBeUndefined();
    expect(refusals).toMatchObject([{ code: 'too-much-not-known', text: expect.stringContaining('Settle first: PIP (client)') as string }]);
    expect([situations[0]?.amounts, comparisons[0]?.gain]).toEqual([{}, undefined]);
  });

  test('where amounts are too wide together, each is named with what it was said to be', () => {
    const { range, refusals } = resultOf(
      [
        { path: 'scenarios[0].jobs[0].pay.hourly', from: '4.00', to: '60.00' },
        { path: 'scenarios[0].jobs[0].pay.hoursPerWeek', from: '5', to: '60' },
      ],
      { claims: { universalCredit: true, childBenefit: true } },
    );
    expect(range).toBeUndefined();
    expect(refusals[0]?.text).toMatch(/Settle one of these first, or narrow its amounts: .*\(now from 4\.00 to 60\.00\)/);
    expect(refusals[0]?.text).toMatch(/\(now from 5 to 60\)/);
  });

  test('values that the rest of the case excludes are a problem of the case', () => {
    const dla = { born: '1990-03-14', pip: { dailyLiving: 'standard' as const }, dla: { care: 'none' as const } };
    expect(() => resultOf([{ path: 'client.dla.care', possible: ['lowest', 'middle'] }], { client: dla })).toThrow(CaseError);
  });

  test.for<[NotKnown, string]>([
    [{ path: 'client.pip.dailyliving' }, 'notKnown[0].path'],
    [{ path: 'reference' }, 'notKnown[0].path'],
    [{ path: 'children[4].disability' }, 'notKnown[0].path'],
    [{ path: 'savings' }, 'notKnown[0].possible'],
    [{ path: 'savings', possible: ['1.00', 'a lot'] }, 'notKnown[0].possible'],
    [{ path: 'savings', possible: ['1.00', '1.00'] }, 'notKnown[0].possible'],
    [{ path: 'savings', from: '5' }, 'notKnown[0].to'],
    [{ path: 'savings', from: '5', to: '5' }, 'notKnown[0].to'],
    [{ path: 'client.born', from: '1950-01-01', to: '2000-01-01' }, 'notKnown[0].to'],
    [{ path: 'nation', from: 'england', to: 'wales' }, 'notKnown[0].possible'],
  ])('%o is refused', ([entry, path]) => {
    const parsed = parseCase({ ...household, notKnown: [entry] });
    expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.path)).toEqual([path]);
  });

  test('the same answer twice, or one within another, is refused', () => {
    const parsed = parseCase({ ...household, notKnown: [{ path: 'client.pip' }, { path: 'client.pip.mobility' }] });
    expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path)).toEqual(['notKnown[1].path']);
  });
});

test('what is left out of a case is taken as its first possible value, so that the case is whole', () => {
  const { savings: _, ...without } = household;
  const parsed = parseCase({ ...without, notKnown: [{ path: 'savings', from: '200', to: '300' }] });
  expect(parsed.ok && parsed.case.savings).toBe('200');
});

test('every day between two dates is tried', () => {
  const { range } = resultOf([{ path: 'children[0].born', from: '2006-08-25', to: '2006-09-05' }], {
    children: [{ id: 'child-1', born: '2006-08-30', inEducation: true }],
  });
  expect(range?.facts[0]?.values).toHaveLength(12);
});
