import { describe, expect, test } from 'vitest';
import { calculate, whatMoved } from '#rules';
import { figuresWith } from '#rules/engine/index';
import { parseCase } from '#shared/case/problem';
import type { Case } from '#shared/case/schema';
import type { Cause } from '#shared/calculation/moved';
import { mergePatch } from '../law-case.ts';
import ex001 from '../../../examples/single-lcwra-pip-sixteen-hours.json' with { type: 'json' };
import { dayBefore } from '#rules/engine/index';
import { inNextYear, nextYear } from '../../rate-packs/next-year.ts';

const single = {
  format: 'taper-case',
  version: 1,
  reference: 'MOVED-4',
  asAt: '2026-06-15',
  nation: 'england',
  client: { born: '1990-03-14' },
  home: { tenure: 'living-with-others' },
  savings: '0.00',
  claims: { universalCredit: true },
  now: { id: 'now' },
};

function caseOf(...patches: unknown[]): Case {
  const parsed = parseCase(patches.reduce(mergePatch));
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.case;
}

const between = (before: Case, after: Case) => whatMoved({ case: before, result: calculate(before) }, { case: after });
const told = (causes: readonly Cause[] | undefined) =>
  causes?.map(({ kind, change, changed }) => [kind, change, changed.map(({ question, path }) => question ?? path).join()]);

describe('figures: the up-rating of April 2026', () => {
  const moved = between(caseOf(ex001, { asAt: '2025-06-15' }), caseOf(ex001, { asAt: '2026-06-15' }));
  const everywhere = [
    // SI 2026/148: 73.90 × 52 ÷ 12 = 320.23 and 76.70 × 52 ÷ 12 = 332.37.
    ['figure', '12.14', 'pip.daily-living-standard'],
    // 400.14 to 424.90.
    ['figure', '24.76', 'uc.standard-allowance-single-from-25'],
    // 423.27 to 429.80, the protected rate.
    ['figure', '6.53', 'uc.lcwra-amount'],
  ];
  // 411 to 427, of which 55% is kept: 16 × 0.55.
  const workAllowance = ['figure', '8.80', 'uc.work-allowance-lower'];

  test('each rate with its pounds, worked by hand; rates that stay are no cause', () => {
    expect(moved.situations.map(({ causes }) => told(causes))).toEqual([
      everywhere,
      [...everywhere, workAllowance],
      [...everywhere, workAllowance],
      [...everywhere, workAllowance],
    ]);
  });

  test('of what everybody gains only the work allowance makes work pay more', () => {
    expect(moved.comparisons.map(({ change, causes }) => [change, told(causes)])).toEqual([
      ['8.80', [workAllowance]],
      ['8.80', [workAllowance]],
      ['8.80', [workAllowance]],
    ]);
  });

  test('a cause names what it was and is, since when, and its authority', () => {
    expect(moved.situations[0]?.causes[1]?.changed).toEqual([
      {
        kind: 'figure',
        title: 'standard allowance, single and 25 or over',
        question: 'uc.standard-allowance-single-from-25',
        law: 'UC Regs 2013 (SI 2013/376) reg 36(3); SI 2026/148',
        before: { kind: 'money', text: '400.14', per: 'month' },
        after: { kind: 'money', text: '424.9', per: 'month' },
        since: '2026-04-06',
      },
    ]);
  });

  test('backwards it is the same with other signs', () => {
    const back = between(caseOf(ex001, { asAt: '2026-06-15' }), caseOf(ex001, { asAt: '2025-06-15' }));
    expect(back.situations[1]?.causes.map(({ change }) => change).toSorted()).toEqual(['-12.14', '-24.76', '-6.53', '-8.80']);
  });
});

describe('time by itself', () => {
  test('a birthday is a cause of its own, under the law and the rates that were', () => {
    // 25 on 1 September 2026: 338.58 to 424.90 a month (SI 2026/148).
    const young = { client: { born: '2001-09-01' } };
    const moved = between(caseOf(single, young, { asAt: '2026-06-15' }), caseOf(single, young, { asAt: '2026-10-15' }));
    expect(moved.situations[0]?.causes).toMatchObject([
      { kind: 'time', change: '86.32', changed: [{ title: 'age', path: 'client.born', before: { text: '24' }, after: { text: '25' } }] },
    ]);
  });

  test('a term that has run out', () => {
    const grace = {
      claims: { benefitCapGraceUntil: '2026-07-31' },
      home: { tenure: 'social-rent', rent: { amount: '1700.00', per: 'month' }, bedrooms: 1 },
    };
    const moved = between(caseOf(single, grace, { asAt: '2026-06-15' }), caseOf(single, grace, { asAt: '2026-10-15' }));
    // 424.90 + 1,700.00 against the cap of a single person outside London, 14,753 ÷ 12 = 1,229.42 (UC Regs reg 80A).
    expect(told(moved.situations[0]?.causes)).toEqual([['time', '-895.48', 'asAt']]);
  });
});

describe('the text of the law', () => {
  test('the end of the two-child limit, at the rates of before, and then the rates', () => {
    const children = ['2018-05-01', '2020-05-01', '2022-05-01'].map((born, index) => ({ id: `child-${index + 1}`, born }));
    const moved = between(caseOf(single, { children }, { asAt: '2026-03-20' }), caseOf(single, { children }, { asAt: '2026-04-20' }));
    expect(told(moved.situations[0]?.causes)).toEqual([
      // One more child at the rate of 2025-26.
      ['law', '292.81', 'uc.children-with-an-amount'],
      ['figure', '24.76', 'uc.standard-allowance-single-from-25'],
      // Three children, 303.94 - 292.81 = 11.13 each.
      ['figure', '33.39', 'uc.child-amount'],
    ]);
    expect(moved.situations[0]?.causes[0]?.changed[0]).toMatchObject({ since: '2026-04-06', law: expect.any(String) as string });
  });

  test('a rate that begins with a new text comes with it', () => {
    // LCWRA since 2026 in an award that is no protected one: 423.27 before 6 April 2026, 217.26 after (SI 2026/148; UC Act 2025).
    const ill = { client: { capability: 'lcwra', lcwraRate: 'new' } };
    const moved = between(caseOf(single, ill, { asAt: '2026-03-20' }), caseOf(single, ill, { asAt: '2026-04-20' }));
    expect(told(moved.situations[0]?.causes)).toEqual([
      ['law', '-206.01', 'uc.lcwra-element'],
      ['figure', '24.76', 'uc.standard-allowance-single-from-25'],
    ]);
  });
});

describe('a rate pack', () => {
  const pack = {
    reference: { name: 'test-1', serial: 1, issued: '2026-06-01', key: '0'.repeat(32) },
    figures: figuresWith(
      new Map([
        [
          'uc.standard-allowance-single-from-25',
          {
            rows: [{ from: '2026-06-01', text: '430.00', authority: 'a test', unverified: undefined, pack: 'test-1' }],
            knownUntil: undefined,
          },
        ],
      ]),
    ),
  };

  test('brings figures, on the same date, and is named', () => {
    const subject = caseOf(single);
    const moved = whatMoved({ case: subject, result: calculate(subject) }, { case: subject, pack });
    expect(moved.situations[0]?.causes).toMatchObject([
      { kind: 'figure', change: '5.10', changed: [{ pack: 'test-1', after: { text: '430' } }] },
    ]);
    expect(moved.to.pack).toEqual(pack.reference);
    expect(moved.from.pack).toBeUndefined();
  });

  test('that was in use then and is not there now is said, and its figures are told as figures', () => {
    const subject = caseOf(single);
    const moved = whatMoved({ case: subject, result: calculate(subject, { pack, trace: true }) }, { case: subject });
    expect(moved.situations[0]?.causes).toMatchObject([
      { kind: 'figure', change: '-5.10', changed: [{ question: 'uc.standard-allowance-single-from-25', pack: 'test-1' }] },
    ]);
    expect(moved.notes.join(' ')).toContain('rate pack test-1');
  });
});

test('a date beyond the known figures, carried forward, moves nothing by itself', () => {
  const moved = between(
    caseOf(single, { asAt: dayBefore(nextYear.april) }),
    caseOf(single, { asAt: inNextYear('06-15'), projection: true }),
  );
  expect(moved.situations[0]).toMatchObject({ change: '0.00', causes: [] });
});

test('a situation on another date than the case moves by its own date', () => {
  const later = (asAt: string) => ({ scenarios: [{ id: 'later', asAt }] });
  const moved = between(
    caseOf(single, { asAt: '2025-06-15' }, later('2025-09-15')),
    caseOf(single, { asAt: '2025-06-15' }, later('2026-09-15')),
  );
  expect(moved.situations.map(({ causes }) => told(causes))).toEqual([[], [['figure', '24.76', 'uc.standard-allowance-single-from-25']]]);
});
