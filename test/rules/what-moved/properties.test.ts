import { afterEach, beforeEach, expect, test } from 'vitest';
import { calculate, CaseError, whatMoved } from '#rules';
import { parseCase } from '#shared/case/problem';
import type { Case } from '#shared/case/schema';
import type { Result } from '#shared/calculation/result';
import { movedSchema, type Cause, type Moved } from '#shared/calculation/moved';
import { broken } from '#test/households/broken';
import { generateCase } from '#test/households/generate';
import { byEditionWith } from './earlier-edition.ts';
import { notAddingUp } from './sums.ts';

/** What holds for every pair of results. Failing seeds are named, so that one can be looked at alone. */

let compared = 0;
beforeEach(() => (compared = 0));
afterEach(() => expect(compared).toBeGreaterThanOrEqual(45));

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
      const later = onDay(entered, days[seed % 4] ?? entered.asAt);
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
        const causes = causesIn(moved);
        if (causes.some(({ kind, changed }) => kind !== 'input' || changed.length !== 1)) return 'there is another cause';
        if (moved.situations.some((situation) => situation.causes.length > 1)) return 'there are several causes';
        return causes.length + moved.withoutEffect.length === 0 && hasFigures(moved) ? 'the answer is not told' : undefined;
      });
    }),
  ).toEqual([]);
});

test('a correction, answers and dates at once: the causes add up exactly, and no correction is without a name', () => {
  expect(
    broken(100, (entered, seed) => {
      const result = byEditionWith(wrong, entered);
      const [answers, later] = [withOneAnswer(entered, seed), days[seed % 4] ?? entered.asAt];
      return (
        problemFrom(entered, result, entered, onlyNamed) ??
        problemFrom(entered, result, { ...onDay(answers, later), nation: entered.nation })
      );
    }),
  ).toEqual([]);
});

test('the same case again: nothing moved', () => {
  expect(
    broken(50, (entered) => problemBetween(entered, entered, (moved) => (kindsIn(moved).length > 0 ? 'there is a cause' : undefined))),
  ).toEqual([]);
});

const days = ['2024-06-15', '2025-06-15', '2026-06-15', '2026-11-23'] as const;

/** What an earlier edition had wrong. */
const wrong = {
  'uc.standard-allowance-single-from-25': '391.11',
  'uc.taper-rate': '0.57',
  'uc.child-amount': '280.05',
  'child-benefit.eldest': '25.15',
  'income-tax.personal-allowance-figure': '12000',
};

/** Each figure that was wrong is named by itself, and nothing is left over. */
const onlyNamed = (moved: Moved): string | undefined =>
  causesIn(moved).find(({ kind, changed }) => kind !== 'correction' || changed.length !== 1 || !((changed[0]?.question ?? '') in wrong))
    ?.title;

type More = (moved: Moved) => string | undefined;

function problemBetween(before: Case, after: Case, more?: More): string | undefined {
  const was = resultOf(before);
  return was && problemFrom(before, was, after, more);
}

function problemFrom(before: Case, was: Result, after: Case, more: More = () => undefined): string | undefined {
  if (!parseCase(after).ok) return undefined;
  const is = resultOf(after);
  if (is === undefined) return undefined;
  compared += 1;
  const moved = whatMoved({ case: before, result: was }, { case: after });
  return notAddingUp(movedSchema.parse(moved), was, is) ?? unnamed(moved) ?? more(moved);
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

/** The way ends at the answer of today by its own steps, and never by the last one that would bring whatever is missing. */
const unnamed = (moved: Moved): string | undefined =>
  causesIn(moved).some(({ title }) => title.includes('what else follows from the date'))
    ? 'something moved that no step brings'
    : undefined;

const causesIn = ({ situations, comparisons }: Moved): Cause[] => [...situations, ...comparisons].flatMap(({ causes }) => causes);

const kindsIn = (moved: Moved): string[] => causesIn(moved).flatMap(({ changed }) => changed.map(({ kind }) => kind));

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
