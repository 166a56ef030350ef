import { describe, expect, test } from 'vitest';
import { calculate, CaseError, whatMoved } from '#rules';
import { parseCase } from '#shared/case/problem';
import type { Case } from '#shared/case/schema';
import type { Cause, Moved } from '#shared/calculation/moved';
import type { TraceValue } from '#shared/calculation/trace';
import { mergePatch } from '../law-case.ts';

/** A single person of 36 who lives with others, without savings and on Universal Credit. */
const single = {
  format: 'taper-case',
  version: 1,
  reference: 'MOVED-1',
  asAt: '2026-06-15',
  nation: 'england',
  client: { born: '1990-03-14' },
  home: { tenure: 'living-with-others' },
  savings: '0.00',
  claims: { universalCredit: true },
  now: { id: 'now' },
  scenarios: [
    {
      id: 'café',
      jobs: [{ id: 'job-1', who: 'client', kind: 'employee', pay: { hourly: '12.71', hoursPerWeek: '10' }, pension: { kind: 'none' } }],
    },
  ],
};

function caseWith(patch: unknown): Case {
  const parsed = parseCase(mergePatch(single, patch));
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.case;
}

const job = (pay: Record<string, string>, more: Record<string, unknown> = {}) => ({
  id: 'job-1',
  who: 'client',
  kind: 'employee',
  pay,
  pension: { kind: 'none' },
  ...more,
});
const café = (...jobs: unknown[]) => ({ scenarios: [{ id: 'café', jobs }] });

const movedWith = (patch: unknown, earlier: unknown = {}): Moved => {
  const before = caseWith(earlier);
  return whatMoved({ case: before, result: calculate(before) }, { case: caseWith(patch) });
};
const shown = (value: TraceValue | undefined) =>
  value === undefined ? 'nothing' : value.per === undefined ? value.text : `${value.text} a ${value.per}`;
const told = (causes: readonly Cause[] | undefined) =>
  causes?.map(({ change, lines, changed }) => ({
    change,
    lines,
    of: changed.map(({ path, before, after }) => `${path}: ${shown(before)} to ${shown(after)}`),
  }));

describe('answers that were entered otherwise', () => {
  test('two answers, each with its pounds', () => {
    const moved = movedWith({ savings: '6500.00', ...café(job({ hourly: '12.71', hoursPerWeek: '12' })) });
    // Savings: two steps of 250 above 6,000 are 8.70 a month (UC Regs reg 72(1)).
    // Hours: 2 × 12.71 × 52 ÷ 12 = 110.15 more pay (550.77 to 660.92), no tax or National Insurance. Universal Credit:
    // 424.90 - 8.70 - 55% × 550.77 = 113.28, and 424.90 - 8.70 - 55% × 660.92 = 52.69 (reg 22(1)(b)): 60.59 less.
    expect(told(moved.situations[0]?.causes)).toEqual([
      { change: '-8.70', lines: [{ id: 'universal-credit', change: '-8.70' }], of: ['savings: 0.00 to 6500.00'] },
    ]);
    const [savings, hours, ...others] = told(moved.situations[1]?.causes) ?? [];
    expect(savings).toMatchObject({ change: '-8.70' });
    expect(hours).toMatchObject({
      lines: [
        { id: 'client.net-pay', change: '110.15' },
        { id: 'universal-credit', change: '-60.59' },
      ],
      change: '49.56',
      of: ['scenarios[0].jobs[0].pay.hoursPerWeek: 10 to 12'],
    });
    expect(others).toEqual([]);
    // What both situations lose is no change of the gain.
    expect(told(moved.comparisons[0]?.causes)).toMatchObject([{ change: '49.56' }]);
  });

  test('an amount and how often it is paid are one answer', () => {
    const moved = movedWith(
      { now: { id: 'now', workCosts: [{ kind: 'bus', amount: '10.00', per: 'week' }] } },
      {
        now: { id: 'now', workCosts: [{ kind: 'bus', amount: '20.00', per: 'month' }] },
      },
    );
    // 10.00 × 52 ÷ 12 = 43.33 a month.
    expect(told(moved.situations[0]?.causes)).toEqual([
      {
        change: '-23.33',
        lines: [{ id: 'work-costs', change: '-23.33' }],
        of: ['now.workCosts[0]: 20.00 a month to 10.00 a week'],
      },
    ]);
  });

  test('a job that was added, another that is gone, by their names and not by their places', () => {
    const second = job({ hourly: '12.71', hoursPerWeek: '2' }, { id: 'job-2' });
    const moved = movedWith(café(second), café(job({ hourly: '12.71', hoursPerWeek: '10' }), second));
    expect(moved.situations[1]?.causes.map(({ title }) => title)).toEqual(['job, no longer there']);
    expect(told(moved.situations[1]?.causes)?.[0]?.lines[0]).toEqual({ id: 'client.net-pay', change: '-550.77' });
  });

  test('answers that only make sense together stand together', () => {
    const renting = { home: { tenure: 'private-rent', rent: { amount: '700.00', per: 'month' } }, place: { brma: 'Ashford' } };
    const moved = movedWith(renting);
    // The area alone is an answer without effect; a private tenant without a rent is no case.
    expect(moved.withoutEffect.map(({ path }) => path)).toEqual(['place']);
    const [cause, ...others] = moved.situations[0]?.causes ?? [];
    expect(others).toEqual([]);
    expect(cause?.changed.map(({ path }) => path)).toEqual(['home.tenure', 'home.rent']);
  });

  test('an answer without effect is told as that', () => {
    const moved = movedWith({ savings: '5999.00' });
    expect(moved.situations.map(({ change, causes }) => ({ change, causes }))).toEqual([
      { change: '0.00', causes: [] },
      { change: '0.00', causes: [] },
    ]);
    expect(moved.withoutEffect).toEqual([
      {
        kind: 'input',
        title: 'savings',
        path: 'savings',
        before: { kind: 'money', text: '0.00' },
        after: { kind: 'money', text: '5999.00' },
      },
    ]);
  });

  test('an answer that was not known and is now: from the value that was shown', () => {
    const unknown = { savings: '0.00', notKnown: [{ path: 'savings', possible: ['0.00', '6500.00'] }] };
    const moved = movedWith({ savings: '7000.00' }, unknown);
    const was = calculate(caseWith(unknown)).situations[0]?.amounts['money-left'];
    expect(moved.situations[0]).toMatchObject({ before: was, causes: [{ kind: 'input', changed: [{ path: 'savings' }] }] });
    expect(moved.notes.join(' ')).toContain('not known');
  });

  test('what a situation is called, and the reference, are no answers', () => {
    const moved = movedWith({ reference: 'MOVED-2', now: { id: 'now', name: 'Today' } });
    expect(moved).toMatchObject({ reference: 'MOVED-2', withoutEffect: [] });
    expect(moved.situations[0]).toMatchObject({ name: 'Today', change: '0.00' });
  });
});

describe('where there is nothing to compare', () => {
  test('a situation of one side only is shown with its amount and without a cause', () => {
    const moved = movedWith({ scenarios: [{ id: 'library' }] });
    expect(moved.situations.map(({ id, before, after, change }) => [id, before !== undefined, after !== undefined, change])).toEqual([
      ['now', true, true, '0.00'],
      ['library', false, true, undefined],
      ['café', true, false, undefined],
    ]);
    expect(moved.situations.map(({ note }) => note)).toEqual([
      undefined,
      'This situation was not in the case before, so there is nothing to set its amounts against.',
      'This situation is no longer in the case, so there is nothing to set its amounts against.',
    ]);
    expect(moved.comparisons).toEqual([]);
  });

  test('a refusal on one side leaves no difference, in words', () => {
    const refused = { client: { born: '1950-03-14' } };
    const told = [movedWith(refused), movedWith({}, refused), movedWith(refused, refused)].map(({ situations: [now] }) => now);
    expect(told.map((now) => now?.causes)).toEqual([[], [], []]);
    expect(told.map((now) => now?.note)).toEqual([
      'There is no figure now: something is refused. So there is no difference.',
      'There was no figure before: something was refused then. So there is no difference.',
      'There was no figure before and there is none now, so nothing moved.',
    ]);
  });

  test('a later case that cannot be calculated is an error, as when it is calculated', () => {
    expect(() => movedWith({ asAt: '2031-01-01' })).toThrow(CaseError);
  });
});
