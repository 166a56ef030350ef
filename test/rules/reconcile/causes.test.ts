import { expect, test } from 'vitest';
import { addDays, Money, Refused } from '#rules/engine/index';
import { figuresOf } from '#rules/rate-pack/index';
import type { Hypothesis } from '#rules/reconcile/hypothesis';
import { hypothesesFor } from '#rules/reconcile/hypotheses/index';
import { linesOf } from '#rules/reconcile/lines';
import { Workings } from '#rules/reconcile/working';
import { parseCase } from '#shared/case/problem';
import { statementLines } from '#shared/calculation/reconcile';
import { generateCase } from '#test/households/generate';
import { readLawCases } from '../law-case.ts';

/** Every cause that is tried has a law case in which it is told, with its figures worked out by hand. */
test('each cause that is tried is told in a law case', () => {
  const told = new Set(
    [...readLawCases().values()]
      .flat()
      .flatMap(({ 'expect reconcile': expected }) => [
        expected?.first ?? '',
        ...(expected?.ties ?? []),
        ...Object.values(expected?.['by line'] ?? {}),
      ])
      .flatMap((codes) => codes.split(' + ')),
  );
  const tried = new Set(Array.from({ length: 600 }, (_, seed) => codesTriedIn(seed)).flat());
  expect(tried.size).toBeGreaterThan(70);
  expect([...tried].filter((code) => !told.has(code)).toSorted()).toEqual([]);
});

/** What no answer says: decisions of the Department, or law that the case cannot leave aside. */
const withoutAnswer = [
  'two-child-limit',
  'gross-pay-counted',
  'cap-applied',
  'debts-at-older-limit',
  'debts-above-limit',
  'sanction',
  'sanction-at-40-percent',
  'two-wages',
  'no-pay-received',
];

test('each cause has an answer to use or a field that decides it, but for what no answer says', () => {
  const tried = Array.from({ length: 600 }, (_, seed) => causesTriedIn(seed)).flat();
  const without = tried.filter(({ changes, field }) => changes === undefined && field === undefined).map(({ code }) => code);
  expect([...new Set(without)].filter((code) => !withoutAnswer.includes(code))).toEqual([]);
});

const codesTriedIn = (seed: number): string[] => causesTriedIn(seed).map(({ code }) => code);

/** The causes that are tried for a generated household against a statement that has every line otherwise. */
function causesTriedIn(seed: number): Hypothesis[] {
  const parsed = parseCase(generateCase(seed));
  if (!parsed.ok || !parsed.case.claims.universalCredit) return [];
  const entered = parsed.case;
  const workings = new Workings(entered, { starts: entered.asAt, ends: addDays(entered.asAt, 29) }, figuresOf({}));
  try {
    const present = workings.present().evaluation;
    const lines = linesOf(present);
    const other = new Map(statementLines.map((line) => [line, lines[line].plus(Money.of('13.90', 'month'))]));
    const statement = { lines: other, takeHomePay: Money.of('321.09', 'month'), notes: [] };
    return hypothesesFor({ entered, period: workings.period, present, lines, statement }, workings.pay);
  } catch (error) {
    if (error instanceof Refused) return [];
    throw error;
  }
}
