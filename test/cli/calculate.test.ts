import { describe, expect, test } from 'vitest';
import { caseFiles, errorIn, resultIn } from './case-files.ts';
import { single } from './cases.ts';
import { calculate } from './run.ts';

const file = caseFiles();

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
    const path = file.path(name);
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
