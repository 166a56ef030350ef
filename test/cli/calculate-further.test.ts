import { describe, expect, test } from 'vitest';
import { movedSchema } from '#shared/calculation/moved';
import { reconciliationSchema } from '#shared/calculation/reconcile';
import { caseFiles, errorIn, resultIn } from './case-files.ts';
import { single } from './cases.ts';
import { calculate } from './run.ts';

const file = caseFiles();

describe('the months ahead', () => {
  test('are a table with a line a month, and what they rest on', () => {
    const { status, out } = calculate([file('case.json', single), '--months', '12'], { COLUMNS: '160' });
    expect(status).toBe(0);
    expect(out).toContain('The months ahead: 16 hours in a café');
    expect(out.match(/^20\d\d-\d\d +/gm)?.length).toBe(24);
    expect(out).toContain('These months rest on');
    expect(out).toContain('First wage of a new job.');
  });

  test('are in the result of the public shape, for each situation, and only where they are asked for', () => {
    const asked = resultIn(calculate([file('case.json', single), '--json', '--months', '24']).out);
    expect(asked.timelines?.map(({ situation, months }) => [situation, months.length])).toEqual(asked.situations.map(({ id }) => [id, 24]));
    expect(resultIn(calculate([file('case.json', single), '--json']).out).timelines).toBeUndefined();
  });

  test.for(['0', '25', 'a year', '1.5'])('"%s" is refused in words', (count) => {
    const { status, err } = calculate([file('case.json', single), '--months', count]);
    expect(status).toBe(2);
    expect(err).toContain('Say how many months after --months, from 1 to 24.');
  });
});

describe('if it stops', () => {
  test('each scenario with a job says what follows, in words', () => {
    const { status, out, err } = calculate([file('case.json', single), '--stop', '2027-03-31']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('If it stops: 16 hours in a café, last day 2027-03-31');
    expect(out).toMatch(/^ +Days to know$/m);
    expect(out).toMatch(/^ +2027-03-31 +The last day of the job\.$/m);
  });

  test('and as JSON, where --stop stands anywhere', () => {
    const { status, out } = calculate(['--stop', '2027-03-31', file('case.json', single), '--json']);
    expect(status).toBe(0);
    expect(resultIn(out).stopping?.map(({ situation, kind, stopsOn }) => [situation, kind, stopsOn])).toEqual([
      ['sixteen-hours', 'job-ends', '2027-03-31'],
    ]);
  });

  test('of one case a line', () => {
    const { status, out } = calculate(['--lines', '--stop', '2027-03-31'], { input: JSON.stringify(single) });
    expect([status, resultIn(out).stopping?.length]).toEqual([0, 1]);
  });

  test('without the option nothing is said of it', () => {
    const { out } = calculate([file('case.json', single), '--json']);
    expect(resultIn(out).stopping).toBeUndefined();
  });

  test.for([['--stop'], ['--stop', '31.3.2027'], ['--stop', '2027-02-30']])('%s is a mistake of the command', (given) => {
    const { status, err } = calculate([file('case.json', single), ...given]);
    expect(status).toBe(2);
    expect(err).toContain('--stop needs the last day of the job');
  });

  test('a day before the job starts is a problem of the case', () => {
    const { status, out } = calculate([file('case.json', single), '--json', '--stop', '2026-06-14']);
    expect([status, errorIn(out).path]).toEqual([2, 'scenarios[0].stops.on']);
  });
});

describe('the statement beside the answer', () => {
  // 424.90 + 450.00, and the statement has LCWRA of a new award, 217.26.
  const statement = {
    from: '2026-06-15',
    to: '2026-07-14',
    entitlement: { standardAllowance: '424.90', housing: '450.00', health: '217.26' },
    totalBefore: '1092.16',
    payment: '1092.16',
  };

  test('is a table line by line, with what would explain a difference', () => {
    const { status, out } = calculate([file('statement.json', { ...single, statement }), '--reconcile'], { COLUMNS: '160' });
    expect(status).toBe(0);
    expect(out).toMatch(/Housing +£450\.00 +£450\.00 +agrees/);
    expect(out).toMatch(/LCWRA or LCW +£217\.26 +£0\.00 +\+£217\.26/);
    expect(out).toContain('This would explain the statement to the penny:');
    expect(out).toContain('In the case: client.capability "lcwra"');
  });

  test('is JSON of its public shape', () => {
    const { out } = calculate([file('statement.json', { ...single, statement }), '--reconcile', '--json']);
    const reconciliation = reconciliationSchema.parse(JSON.parse(out));
    expect(reconciliation.agrees).toBe(false);
    expect(reconciliation.explanations[0]?.causes[0]?.code).toBe('lcwra-new');
  });

  test('needs a statement, and goes with no other option', () => {
    const without = calculate([file('case.json', single), '--reconcile', '--json']);
    expect(without.status).toBe(2);
    expect(errorIn(without.out).path).toBe('statement');
    const withMonths = calculate([file('case.json', single), '--reconcile', '--months', '12']);
    expect(withMonths.status).toBe(2);
    expect(withMonths.err).toContain('With --reconcile only --json and --pack go, not --months.');
    expect(calculate(['--lines', '--reconcile']).status).toBe(2);
  });

  test('never changes a figure', () => {
    const [plain, beside] = [single, { ...single, statement }].map((content) =>
      resultIn(calculate([file('case.json', content), '--json']).out),
    );
    expect(beside).toEqual(plain);
  });
});

describe('what moved', () => {
  const earlier = { ...single, asAt: '2025-06-15', savings: '6500.00' };

  test('since an earlier case and its result, in words', () => {
    const kept = calculate([file('old.json', earlier), '--json', '--trace']).out;
    const { status, out, err } = calculate([
      file('case.json', single),
      '--compare',
      file('old.json', earlier),
      '--compare',
      file('kept.json', kept),
    ]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/^EX-001\. What moved, pounds a month, from the law of 2025-06-15 .* to\s+the law of 2026-06-15/m);
    expect(out).toMatch(/Answers\n +\+£8\.70 {2}savings: was £6,500\.00, is £0\.00 /);
  });

  test('since a kept result alone, as JSON', () => {
    const kept = calculate([file('old.json', { ...single, asAt: '2025-06-15' }), '--json']).out;
    const { status, out } = calculate([file('case.json', single), '--json', '--compare', file('kept.json', kept)]);
    expect(status).toBe(0);
    const moved = movedSchema.parse(JSON.parse(out));
    expect(moved.from.asAt).toBe('2025-06-15');
    expect(moved.situations.flatMap(({ causes }) => causes.map(({ kind }) => kind))).not.toContain('input');
  });

  test.each([
    ['a file that is neither', ['--compare', 'package.json']],
    ['no file', ['--compare']],
    ['many cases', ['--compare', 'package.json', '--lines']],
    ['a trace', ['--compare', 'package.json', '--trace']],
  ])('%s is a mistake in words', (_, given) => {
    const { status, out, err } = calculate([file('case.json', single), ...given]);
    expect({ status, out }).toEqual({ status: 2, out: given.includes('--lines') ? out : '' });
    expect(err).not.toBe('');
  });
});
