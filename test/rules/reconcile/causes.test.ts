import { expect, test } from 'vitest';
import { addDays, Money, Refused } from '#rules/engine/index';
import { figuresOf } from '#rules/rate-pack/index';
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

/** The causes that are tried for a generated household against a statement that has every line otherwise. */
function codesTriedIn(seed: number): string[] {
  const parsed = parseCase(generateCase(seed));
  if (!parsed.ok || !parsed.case.claims.universalCredit) return [];
  const entered = parsed.case;
  const workings = new Workings(entered, { starts: entered.asAt, ends: addDays(entered.asAt, 29) }, figuresOf({}));
  try {
    const present = workings.present().evaluation;
    const lines = linesOf(present);
    const other = new Map(statementLines.map((line) => [line, lines[line].plus(Money.of('13.90', 'month'))]));
    const statement = { lines: other, takeHomePay: Money.of('321.09', 'month'), notes: [] };
    return hypothesesFor({ entered, period: workings.period, present, lines, statement }, workings.pay).map(({ code }) => code);
  } catch (error) {
    if (error instanceof Refused) return [];
    throw error;
  }
}
