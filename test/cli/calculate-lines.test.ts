import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, test } from 'vitest';
import { caseProblem } from '#shared/case/problem';
import { resultIn } from './case-files.ts';
import { single, singleAs } from './cases.ts';
import { calculate, started } from './run.ts';

const answers = (out: string): { reference?: string; error?: unknown }[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { reference?: string; error?: unknown });

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
