import { expect, test } from 'vitest';
import { calculate, digest, edition, whatMoved } from '#rules';
import { parseCase } from '#shared/case/problem';
import type { Result, SituationResult } from '#shared/calculation/result';

/** Results as an earlier edition might have made them: today's, with another figure behind the standard allowance. */

const parsed = parseCase({
  format: 'taper-case',
  version: 1,
  reference: 'MOVED-3',
  asAt: '2026-06-15',
  nation: 'england',
  client: { born: '1990-03-14' },
  home: { tenure: 'living-with-others' },
  savings: '0.00',
  claims: { universalCredit: true },
  now: { id: 'now' },
});
if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
const subject = parsed.case;

const lower: Readonly<Record<string, string>> = { '424.90': '414.90' };

function earlier(trace: boolean): Result {
  const today = calculate(subject, { trace });
  return { ...today, edition: '2025.9', digest: '0123456789abcdef', situations: today.situations.map(lowered) };
}

function lowered(situation: SituationResult): SituationResult {
  const amounts = Object.fromEntries(Object.entries(situation.amounts).map(([name, amount]) => [name, lower[amount] ?? amount]));
  const trace = situation.trace?.map((entry) => {
    const text = lower[Number(entry.value.text).toFixed(2)] ?? entry.value.text;
    return { ...entry, value: { ...entry.value, text } };
  });
  return { ...situation, amounts, ...(trace !== undefined && { trace }) };
}

test('a correction has its pounds, and the rule or figure in which it begins', () => {
  const moved = whatMoved({ case: subject, result: earlier(true) }, { case: subject });
  expect(moved.from).toEqual({ asAt: '2026-06-15', edition: '2025.9', digest: '0123456789abcdef' });
  expect(moved.to).toEqual({ asAt: '2026-06-15', edition, digest });
  expect(moved.situations).toMatchObject([
    {
      before: '414.90',
      after: '424.90',
      change: '10.00',
      causes: [
        {
          kind: 'correction',
          change: '10.00',
          lines: [{ id: 'universal-credit', change: '10.00' }],
          changed: [{ kind: 'correction', before: '414.90 a month', after: '424.9 a month' }],
        },
      ],
    },
  ]);
  expect(moved.situations[0]?.causes[0]?.changed[0]?.law).toContain('SI 2013/376');
});

test('without a trace the correction has its pounds, and it is said that no rule can be named', () => {
  const moved = whatMoved({ case: subject, result: earlier(false) }, { case: subject });
  expect(moved.situations[0]?.causes).toMatchObject([
    { kind: 'correction', change: '10.00', changed: [{ title: 'rules corrected since edition 2025.9' }] },
  ]);
  expect(moved.notes.join(' ')).toContain('not traced to a rule');
});

test('a result without a digest says that it is not certain which rules made it', () => {
  const { digest: _, ...undated } = earlier(true);
  const moved = whatMoved({ case: subject, result: undated }, { case: subject });
  expect(moved.from).toEqual({ asAt: '2026-06-15', edition: '2025.9' });
  expect(moved.notes.join(' ')).toContain('not certain which rules made it');
});

test('a result that the same rules do not give was altered: no correction of a rule is made up', () => {
  const moved = whatMoved({ case: subject, result: { ...earlier(true), digest } }, { case: subject });
  expect(moved.situations[0]?.causes).toMatchObject([
    {
      change: '10.00',
      changed: [{ title: 'the kept result is not what these rules give for the kept answers: one of the two was altered' }],
    },
  ]);
});

test('amounts that do not add up are said to be altered', () => {
  const result = earlier(true);
  const odd = { ...result, situations: result.situations.map((each) => ({ ...each, amounts: { ...each.amounts, 'money-left': '1.00' } })) };
  const moved = whatMoved({ case: subject, result: odd }, { case: subject });
  expect(moved.notes.join(' ')).toContain('do not add up');
});

test('without a kept result it begins with the rules of today, and says so', () => {
  const moved = whatMoved({ case: subject }, { case: { ...subject, savings: '6500.00' } });
  expect(moved.situations[0]?.causes).toMatchObject([{ kind: 'input', change: '-8.70' }]);
  expect(moved.notes.join(' ')).toContain('Corrections cannot be told');
});
