import { expect, test } from 'vitest';
import { calculate, CaseError, whatMoved } from '#rules';
import { parseCase } from '#shared/case/problem';
import type { Case } from '#shared/case/schema';
import type { Result } from '#shared/calculation/result';
import { movedSchema, type Moved } from '#shared/calculation/moved';
import { broken } from '#test/households/broken';
import { generateCase } from '#test/households/generate';
import { notAddingUp } from './sums.ts';

/** What holds for every pair of results. Failing seeds are named, so that one can be looked at alone. */

test('two households that have nothing to do with each other: the causes add up exactly, however many answers differ', () => {
  expect(
    broken(150, (entered, seed) => {
      const other = household(seed + 7_001);
      return other && problemBetween(entered, other);
    }),
  ).toEqual([]);
});

test('another date alone: no answer is a cause, and the causes add up exactly', () => {
  expect(
    broken(150, (entered, seed) => {
      const later = onDay(entered, ['2024-06-15', '2025-06-15', '2026-06-15', '2026-11-23'][seed % 4] ?? entered.asAt);
      return problemBetween(entered, later, (moved) =>
        kindsIn(moved).some((kind) => kind === 'input' || kind === 'correction') ? 'an answer or a correction is a cause' : undefined,
      );
    }),
  ).toEqual([]);
});

test('one answer alone: it is the only cause, or without effect', () => {
  expect(
    broken(150, (entered, seed) => {
      const other = withOneAnswer(entered, seed);
      if (JSON.stringify(other) === JSON.stringify(entered)) return undefined;
      return problemBetween(entered, other, (moved) => {
        const causes = [...moved.situations, ...moved.comparisons].flatMap((each) => each.causes);
        if (causes.some(({ kind, changed }) => kind !== 'input' || changed.length !== 1)) return 'there is another cause';
        if (moved.situations.some((situation) => situation.causes.length > 1)) return 'there are several causes';
        return causes.length + moved.withoutEffect.length === 0 && hasFigures(moved) ? 'the answer is not told' : undefined;
      });
    }),
  ).toEqual([]);
});

test('the same case again: nothing moved', () => {
  expect(
    broken(50, (entered) => problemBetween(entered, entered, (moved) => (kindsIn(moved).length > 0 ? 'there is a cause' : undefined))),
  ).toEqual([]);
});

function problemBetween(before: Case, after: Case, more: (moved: Moved) => string | undefined = () => undefined): string | undefined {
  if (!parseCase(after).ok) return undefined;
  const [was, is] = [resultOf(before), resultOf(after)];
  if (was === undefined || is === undefined) return undefined;
  const moved = whatMoved({ case: before, result: was }, { case: after });
  return notAddingUp(movedSchema.parse(moved), was, is) ?? more(moved);
}

function resultOf(entered: Case): Result | undefined {
  try {
    return calculate(entered);
  } catch (error) {
    if (error instanceof CaseError) return undefined;
    throw error;
  }
}

function household(seed: number): Case | undefined {
  const parsed = parseCase(generateCase(seed));
  return parsed.ok ? parsed.case : undefined;
}

const onDay = (entered: Case, asAt: string): Case => ({ ...entered, asAt });

const kindsIn = ({ situations, comparisons }: Moved): string[] =>
  [...situations, ...comparisons].flatMap(({ causes }) => causes.flatMap(({ changed }) => changed.map(({ kind }) => kind)));

const hasFigures = ({ situations }: Moved): boolean => situations.every(({ change }) => change !== undefined);

function withOneAnswer(entered: Case, seed: number): Case {
  const [scenario, ...others] = entered.scenarios;
  const [job, ...jobs] = scenario?.jobs ?? [];
  switch (seed % 5) {
    case 0:
      return { ...entered, savings: '7251.00' };
    case 1:
      return { ...entered, claims: { ...entered.claims, childBenefit: entered.claims.childBenefit !== true } };
    case 2:
      return { ...entered, client: { ...entered.client, pip: { ...entered.client.pip, dailyLiving: 'enhanced' } } };
    case 3:
      return scenario === undefined || job?.pay === undefined
        ? { ...entered, savings: '16000.01' }
        : { ...entered, scenarios: [{ ...scenario, jobs: [{ ...job, pay: { ...job.pay, hoursPerWeek: '23.25' } }, ...jobs] }, ...others] };
    default:
      return {
        ...entered,
        now: { ...entered.now, workCosts: [...entered.now.workCosts, { kind: 'a tram', amount: '13.00', per: 'week' }] },
      };
  }
}
