import { expect, test } from 'vitest';
import { calculate, digest, edition, whatMoved } from '#rules';
import { parseCase } from '#shared/case/problem';
import type { Result } from '#shared/calculation/result';
import { byEditionWith } from './earlier-edition.ts';

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
  now: {
    id: 'now',
    jobs: [{ id: 'job-1', who: 'client', kind: 'employee', pay: { amount: '500.00', per: 'month' }, pension: { kind: 'none' } }],
  },
});
if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
const subject = parsed.case;

const standardAllowance = 'uc.standard-allowance-single-from-25';
const earlier = byEditionWith({ [standardAllowance]: '414.90' }, subject);
const withoutTraces = (result: Result): Result => ({
  ...result,
  situations: result.situations.map(({ trace: _, ...situation }) => situation),
});

test('a correction has its pounds, and the rule or figure in which it begins', () => {
  const moved = whatMoved({ case: subject, result: earlier }, { case: subject });
  expect(moved.from).toEqual({ asAt: '2026-06-15', edition: '2025.9', digest: '0123456789abcdef' });
  expect(moved.to).toEqual({ asAt: '2026-06-15', edition, digest });
  // 424.90 - 414.90; the deduction for 500.00 of pay is the same in both.
  expect(moved.situations[0]?.causes).toMatchObject([
    {
      kind: 'correction',
      change: '10.00',
      lines: [{ id: 'universal-credit', change: '10.00' }],
      changed: [{ question: standardAllowance, before: { text: '414.9', per: 'month' }, after: { text: '424.9', per: 'month' } }],
    },
  ]);
  expect(moved.situations[0]?.causes[0]?.changed[0]?.law).toContain('SI 2013/376');
});

test('two corrections are told apart, each with its pounds', () => {
  const result = byEditionWith({ [standardAllowance]: '414.90', 'uc.taper-rate': '0.60' }, subject);
  const moved = whatMoved({ case: subject, result }, { case: subject });
  // 55% instead of 60% of 500.00 is 25.00 less taken off.
  expect(moved.situations[0]).toMatchObject({ change: '35.00' });
  expect(
    Object.fromEntries(moved.situations[0]?.causes.map(({ kind, change, changed }) => [changed[0]?.question, [kind, change]]) ?? []),
  ).toEqual({ [standardAllowance]: ['correction', '10.00'], 'uc.taper-rate': ['correction', '25.00'] });
});

test('a correction, an answer and a rate on three ways are kept apart', () => {
  const then = byEditionWith({ [standardAllowance]: '390.14' }, { ...subject, asAt: '2025-06-15' });
  const moved = whatMoved({ case: { ...subject, asAt: '2025-06-15' }, result: then }, { case: { ...subject, savings: '6500.00' } });
  expect(moved.situations[0]).toMatchObject({
    // 400.14 - 390.14; two steps of savings above 6,000; 424.90 - 400.14.
    change: '26.06',
    causes: [
      { kind: 'correction', change: '10.00' },
      { kind: 'input', change: '-8.70' },
      { kind: 'figure', change: '24.76' },
    ],
  });
});

test('without a trace the correction has its pounds, and it is said that no rule can be named', () => {
  const moved = whatMoved({ case: subject, result: withoutTraces(earlier) }, { case: subject });
  expect(moved.situations[0]?.causes).toMatchObject([
    { kind: 'correction', change: '10.00', changed: [{ title: 'rules corrected since edition 2025.9' }] },
  ]);
  expect(moved.notes.join(' ')).toContain('not traced to a rule');
});

test('a result without a digest says that it is not certain which rules made it', () => {
  const { digest: _, ...undated } = earlier;
  const moved = whatMoved({ case: subject, result: undated }, { case: subject });
  expect(moved.from).toEqual({ asAt: '2026-06-15', edition: '2025.9' });
  expect(moved.notes.join(' ')).toContain('not certain which rules made it');
});

test('a result that the same rules do not give was altered: no correction of a rule is made up', () => {
  const moved = whatMoved({ case: subject, result: { ...earlier, digest } }, { case: subject });
  expect(moved.situations[0]?.causes).toMatchObject([
    {
      change: '10.00',
      changed: [{ title: 'the kept result is not what these rules give for the kept answers: one of the two was altered' }],
    },
  ]);
});

test('a refusal that was lifted has no difference, and says so', () => {
  const today = calculate(subject, { trace: true });
  const refused = { ...today, digest: '0', situations: today.situations.map((each) => ({ ...each, amounts: {} })) };
  const moved = whatMoved({ case: subject, result: refused }, { case: subject });
  expect(moved.situations[0]).toMatchObject({ after: today.situations[0]?.amounts['money-left'], causes: [] });
  expect(moved.situations[0]?.note).toContain('no figure before');
});

test('amounts that do not add up are said to be altered', () => {
  const odd = {
    ...earlier,
    situations: earlier.situations.map((each) => ({ ...each, amounts: { ...each.amounts, 'money-left': '1.00' } })),
  };
  const moved = whatMoved({ case: subject, result: odd }, { case: subject });
  expect(moved.notes.join(' ')).toContain('do not add up');
});

test('without a kept result it begins with the rules of today, and says so', () => {
  const moved = whatMoved({ case: subject }, { case: { ...subject, savings: '6500.00' } });
  expect(moved.situations[0]?.causes).toMatchObject([{ kind: 'input', change: '-8.70' }]);
  expect(moved.notes.join(' ')).toContain('Corrections cannot be told');
});
