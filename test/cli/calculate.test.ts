import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { movedSchema } from '#shared/calculation/moved';
import { reconciliationSchema } from '#shared/calculation/reconcile';
import { resultSchema, type Result } from '#shared/calculation/result';
import { caseProblem } from '#shared/case/problem';
import { single, singleAs } from './cases.ts';
import { calculate, started } from './run.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'taper-calculate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const errorIn = (out: string) => caseProblem.parse((JSON.parse(out) as { error?: unknown }).error);
const resultIn = (out: string): Result => resultSchema.parse(JSON.parse(out));
const answers = (out: string): { reference?: string; error?: unknown }[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { reference?: string; error?: unknown });

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

describe('what is not known', () => {
  test('is answered with a range in words', () => {
    const { status, out } = calculate([file('case.json', single), '--not-known', 'client.pip', '--not-known', 'savings=0..7000'], {
      COLUMNS: '160',
    });
    expect(status).toBe(0);
    expect(out).toContain('What it can be, as not everything is known');
    expect(out).toMatch(/16 hours in a café: .*a month better off, whatever is not known/);
    expect(out).toContain('Not known: savings (0 to 7000)');
    expect(out).toContain('Not known: savings. The single figures take');
  });

  test('is in the result of the public shape, whether the case or the command says so', () => {
    const inCase = resultIn(calculate([file('case.json', { ...single, notKnown: [{ path: 'client.blind' }] }), '--json']).out);
    const inCommand = resultIn(calculate([file('case.json', single), '--json', '--not-known', 'client.blind']).out);
    expect(inCase.range).toEqual(inCommand.range);
    expect(inCase.range?.facts).toEqual([
      { path: 'client.blind', title: 'certified as severely sight impaired (client)', values: ['no', 'yes'], asked: true },
    ]);
  });

  test.for([
    ['client.pips', 'is no answer of a case', 'notKnown[0].path'],
    ['savings', 'say which values are possible', 'notKnown[0].possible'],
    ['savings=9..3', 'more than the least', 'notKnown[0].to'],
    ['children[0].disability', 'The case has nothing at', 'notKnown[0].path'],
  ] as const)('%s is refused in words', ([answer, words, path]) => {
    const { status, out } = calculate([file('case.json', single), '--json', '--not-known', answer]);
    expect(status).toBe(2);
    expect(errorIn(out).message).toContain(words);
    expect(errorIn(out).path).toBe(path);
  });

  test('has to be named', () => {
    expect(calculate([file('case.json', single), '--not-known']).status).toBe(2);
  });
});

describe('one case', () => {
  test('as a table, which names the date of the law and the edition', () => {
    const { status, out, err } = calculate([file('case.json', single)]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/^EX-001\. .*Law of 2026-06-15, rules edition \d{4}\.\d+\s\([0-9a-f]{16}\)\.$/m);
    expect(out).toMatch(/As I am now +16 hours in a café/);
    for (const heading of ['Pay and deductions', 'Benefits and other income', 'Housing and other outgoings', 'Money left', 'Not counted']) {
      expect(out).toContain(heading);
    }
    expect(out).toMatch(/a month +\+£\d/);
    expect(out).not.toContain('How it was worked out');
  });

  test('as JSON, of the public shape and nothing beside it', () => {
    const { status, out, err } = calculate([file('case.json', single), '--json']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const result = resultIn(out);
    expect(result.situations.map(({ id, trace }) => [id, trace])).toEqual([
      ['now', undefined],
      ['sixteen-hours', undefined],
    ]);
  });

  test('from standard input', () => {
    const { status, out } = calculate(['-', '--json'], { input: JSON.stringify(single) });
    expect([status, resultIn(out).reference]).toEqual([0, 'EX-001']);
  });

  test('with a byte order mark before it', () => {
    const { status, out } = calculate([file('bom.json', `\uFEFF${JSON.stringify(single)}`), '--json']);
    expect([status, resultIn(out).reference]).toEqual([0, 'EX-001']);
  });

  test('with how each amount was worked out, in JSON', () => {
    const { status, out } = calculate([file('case.json', single), '--json', '--trace']);
    expect(status).toBe(0);
    for (const { trace } of resultIn(out).situations) expect(trace?.length).toBeGreaterThan(10);
  });

  test('with how each amount was worked out, in words', () => {
    const { status, out } = calculate([file('case.json', single), '--trace']);
    expect(status).toBe(0);
    expect(out).toContain('How it was worked out: 16 hours in a café');
    expect(out).toMatch(/^ += .*×/m);
    expect(out).toMatch(/UC Regs 2013|Universal Credit Regulations 2013/);
  });

  test.for(['60', '80', '100', '160'])('within %s columns', (COLUMNS) => {
    const { out } = calculate([file('case.json', single), '--trace'], { COLUMNS });
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(Number(COLUMNS));
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

describe('a case that is not valid', () => {
  const wrong = { ...single, client: { born: '1990-03-14', capability: 'LCWRA' } };

  test('is an error of the public shape with --json', () => {
    const { status, out, err } = calculate([file('wrong.json', wrong), '--json']);
    expect({ status, err }).toEqual({ status: 2, err: '' });
    expect(errorIn(out)).toMatchObject({ path: 'client.capability', found: 'LCWRA', allowed: ['none', 'lcw', 'lcwra'] });
  });

  test('is said in words otherwise, and standard output stays empty', () => {
    const { status, out, err } = calculate([file('wrong.json', wrong)]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('"client.capability" is LCWRA');
  });

  test('has every problem named in words', () => {
    const { err } = calculate([file('wrong.json', { ...wrong, nation: 'Scotland', colour: 'red' })]);
    for (const path of ['client.capability', 'nation', 'colour']) expect(err).toContain(`"${path}"`);
  });

  test.for([
    ['an unknown key', { ...single, colour: 'red' }, 'colour'],
    ['a date without law', { ...single, asAt: '2019-01-01' }, 'asAt'],
    ['a list', [single], ''],
    ['nothing', null, ''],
  ] as const)('%s', ([, content, path]) => {
    const { status, out } = calculate([file('wrong.json', content), '--json']);
    expect([status, errorIn(out).path]).toEqual([2, path]);
  });

  test.for([
    ['text that is not JSON', '{ "format": '],
    ['an empty file', ''],
  ] as const)('%s', ([, content]) => {
    const path = file('broken.json', content);
    const asJson = calculate([path, '--json']);
    expect([asJson.status, errorIn(asJson.out).path]).toEqual([2, '']);
    const inWords = calculate([path]);
    expect([inWords.status, inWords.out]).toEqual([2, '']);
    expect(inWords.err).toContain('This is not JSON');
  });

  test.for(['missing.json', '.'])('a file that cannot be read: %s', (name) => {
    const path = join(folder, name);
    const asJson = calculate([path, '--json']);
    expect([asJson.status, errorIn(asJson.out).path, errorIn(asJson.out).found]).toEqual([2, '', path]);
    const inWords = calculate([path]);
    expect([inWords.status, inWords.out]).toEqual([2, '']);
    expect(inWords.err).toContain('cannot be read');
  });
});

describe('a command that is not valid', () => {
  test.for([
    ['an unknown option', ['case.json', '--colour']],
    ['no file', []],
    ['two files', ['a.json', 'b.json']],
    ['a file with --lines', ['--lines', 'a.jsonl']],
  ] as const)('%s', ([, given]) => {
    const { status, out, err } = calculate(given);
    expect(status).toBe(2);
    expect(err).toContain('npm run --silent calculate');
    if (!given.some((argument) => argument === '--lines')) expect(out).toBe('');
  });

  test('is an error of the public shape too where JSON was asked for', () => {
    const { status, out } = calculate(['case.json', '--json', '--colour']);
    expect([status, errorIn(out).found]).toEqual([2, '--colour']);
  });

  test('--help says how', () => {
    const { status, out } = calculate(['--help']);
    expect([status, out.includes('--lines')]).toEqual([0, true]);
  });
});

describe('many cases, one a line', () => {
  test('are answered one a line and in order', () => {
    const references = Array.from({ length: 25 }, (_, index) => `EX-${index}`);
    const { status, out, err } = calculate(['--lines'], {
      input: references.map((name) => `${JSON.stringify(singleAs(name))}\n`).join(''),
    });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(answers(out).map(({ reference }) => reference)).toEqual(references);
    for (const line of out.trimEnd().split('\n')) resultIn(line);
  });

  test('go on after one that is not valid, and then end with 2', () => {
    const lines = [JSON.stringify(singleAs('A')), '{ not json', JSON.stringify({ ...single, savings: 5 }), JSON.stringify(singleAs('B'))];
    const { status, out } = calculate(['--lines'], { input: lines.join('\n') });
    expect(status).toBe(2);
    const [first, second, third, fourth] = answers(out);
    expect([first?.reference, fourth?.reference]).toEqual(['A', 'B']);
    expect(caseProblem.parse(second?.error).path).toBe('');
    expect(caseProblem.parse(third?.error).path).toBe('savings');
  });

  test('ignore blank lines, carriage returns and a missing last line end', () => {
    const { status, out } = calculate(['--lines'], {
      input: `\n${JSON.stringify(singleAs('A'))}\r\n  \n\n${JSON.stringify(singleAs('B'))}`,
    });
    expect([status, answers(out).map(({ reference }) => reference)]).toEqual([0, ['A', 'B']]);
  });

  test('none at all is an answer of none', () => {
    expect(calculate(['--lines'], { input: '' })).toEqual({ status: 0, out: '', err: '' });
  });

  test('carry their working with --trace', () => {
    const { out } = calculate(['--lines', '--trace'], { input: `${JSON.stringify(single)}\n` });
    expect(resultIn(out.trimEnd()).situations[0]?.trace?.length).toBeGreaterThan(10);
  });

  test('are refused where one line is too long to be a case, and the next is answered', () => {
    const { status, out } = calculate(['--lines'], { input: `${'x'.repeat(5_000_000)}\n${JSON.stringify(singleAs('B'))}\n` });
    const [first, second] = answers(out);
    expect([status, caseProblem.parse(first?.error).path, second?.reference]).toEqual([2, '', 'B']);
  });

  test('are answered as they come: the first before the second is sent', async () => {
    const program = started(['--lines']);
    const replies = createInterface({ input: program.stdout })[Symbol.asyncIterator]();
    for (const name of ['A', 'B']) {
      program.stdin.write(`${JSON.stringify(singleAs(name))}\n`);
      const reply = await replies.next();
      expect(resultIn(String(reply.value)).reference).toBe(name);
    }
    program.stdin.end();
    expect(await once(program, 'exit')).toEqual([0, null]);
  });

  test('end quietly when the reader has gone', async () => {
    const program = started(['--lines']);
    let said = '';
    program.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    program.stdin.on('error', () => {});
    program.stdin.write(`${JSON.stringify(single)}\n`);
    await once(program.stdout, 'data');
    program.stdout.destroy();
    const feeding = setInterval(() => program.stdin.write(`${JSON.stringify(single)}\n`.repeat(50)), 5);
    const [code] = (await once(program, 'exit')) as [number | null];
    clearInterval(feeding);
    expect([code, said]).toEqual([0, '']);
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
