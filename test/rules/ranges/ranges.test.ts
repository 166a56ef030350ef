import { describe, expect, test } from 'vitest';
import { calculate, CaseError } from '#rules';
import type { Case } from '#shared/case/schema';
import type { Bounds, Range } from '#shared/calculation/range';
import { resultSchema, type Result } from '#shared/calculation/result';
import { everyTruth, hiding, hidingAmounts } from '#test/households/hidden';
import { broken } from '#test/households/broken';
import { outside } from '#test/households/outside-range';
import { Chance } from '#test/independent/chance';

/** What holds for every household in which some answers are not known. */

describe('the true answer', () => {
  test('lies within the range of every amount, line and gain, whatever was hidden', () => {
    let [seen, hidden] = [0, 0];
    expect(
      broken(900, (entered, seed) => {
        const household = hiding(entered, 8, new Chance(seed));
        const [truth, ranged] = [answered(household?.truth), answered(household?.asked)];
        if (truth === undefined || ranged?.range === undefined) return undefined;
        seen += 1;
        hidden += household?.paths.length ?? 0;
        return outside(truth, ranged.range) ?? signBroken(truth, ranged.range);
      }),
    ).toEqual([]);
    expect(seen).toBeGreaterThanOrEqual(500);
    expect(hidden).toBeGreaterThan(3 * seen);
  });

  test('lies within it where amounts were hidden between two others', () => {
    let seen = 0;
    let refused = 0;
    expect(
      broken(800, (entered, seed) => {
        const household = hidingAmounts(entered, 2, new Chance(seed));
        const [truth, ranged] = [answered(household?.truth), answered(household?.asked)];
        if (ranged !== undefined && ranged.range === undefined) refused += 1;
        if (truth === undefined || ranged?.range === undefined) return undefined;
        seen += 1;
        return outside(truth, ranged.range) ?? signBroken(truth, ranged.range);
      }),
    ).toEqual([]);
    expect(seen).toBeGreaterThanOrEqual(500);
    expect(refused).toBeLessThan(seen / 50);
  });
});

describe('the range', () => {
  test('is exactly what every possibility gives, one by one', () => {
    let seen = 0;
    expect(
      broken(250, (entered, seed) => {
        const household = hiding(entered, 3, new Chance(seed + 77));
        const ranged = answered(household?.asked);
        if (household === undefined || ranged?.range === undefined) return undefined;
        const truths = everyTruth(household).flatMap((one) => answered(one) ?? []);
        seen += 1;
        return notTheSame(truths, ranged.range);
      }),
    ).toEqual([]);
    expect(seen).toBeGreaterThan(100);
  });

  test('is of the public shape, and the single figures are those of the least gain', () => {
    expect(
      broken(150, (entered, seed) => {
        const result = answered(hiding(entered, 4, new Chance(seed))?.asked);
        if (result?.range === undefined) return undefined;
        if (!resultSchema.safeParse(result).success) return 'not of the public shape';
        const [gain, range] = [result.comparisons[0]?.gain?.month, result.range.comparisons[0]?.gain?.month];
        if (result.comparisons.length !== 1 || gain === undefined || range === undefined) return undefined;
        return gain === range.least ? undefined : `shows ${gain} where the least gain is ${range.least}`;
      }),
    ).toEqual([]);
  });
});

/** The result of a case; undefined where it is no valid one. */
function answered(entered: Case | undefined): Result | undefined {
  if (entered === undefined) return undefined;
  try {
    return calculate(entered);
  } catch (error) {
    if (error instanceof CaseError) return undefined;
    throw error;
  }
}

const pence = (amount: string): number => Math.round(Number(amount) * 100);

function signBroken({ comparisons }: Result, range: Range): string | undefined {
  for (const [index, { gain }] of comparisons.entries()) {
    const sign = range.comparisons[index]?.sign;
    if (gain === undefined) {
      if (sign !== 'unanswered') return `no gain, but the sign is said to be ${sign}`;
      continue;
    }
    const month = pence(gain.month);
    const holds =
      sign === 'better-off-whatever'
        ? month > 0
        : sign === 'worse-off-whatever'
          ? month < 0
          : sign === 'no-difference-whatever'
            ? month === 0
            : sign === 'never-worse-off'
              ? month >= 0
              : sign === 'never-better-off'
                ? month <= 0
                : true;
    if (!holds) return `${sign}, and the gain is ${gain.month}`;
  }
  return undefined;
}

function notTheSame(truths: readonly Result[], range: Range): string | undefined {
  for (const [index, ranged] of range.comparisons.entries()) {
    const gains = truths.flatMap(({ comparisons }) => comparisons[index]?.gain?.month ?? []);
    const wrong = differs(gains, ranged.gain?.month);
    if (wrong !== undefined) return `gain: ${wrong}`;
    for (const { id, change } of ranged.lines) {
      const changes = truths.flatMap(({ comparisons }) => comparisons[index]?.lines.find((line) => line.id === id)?.change ?? []);
      const odd = differs(changes, change);
      if (odd !== undefined) return `${id}: ${odd}`;
    }
  }
  for (const [index, { amounts }] of range.situations.entries()) {
    for (const [name, bounds] of Object.entries(amounts)) {
      const all = truths.flatMap(({ situations }) =>
        Object.entries(situations[index]?.amounts ?? {}).flatMap(([key, amount]) => (key === name ? [amount] : [])),
      );
      const odd = differs(all, bounds);
      if (odd !== undefined) return `${name}: ${odd}`;
    }
  }
  return undefined;
}

function differs(amounts: readonly string[], bounds: Bounds | undefined): string | undefined {
  if (amounts.length === 0) return bounds === undefined ? undefined : 'a range of nothing';
  const [least, most] = [Math.min(...amounts.map(pence)), Math.max(...amounts.map(pence))];
  if (bounds !== undefined && pence(bounds.least) === least && pence(bounds.most) === most) return undefined;
  return `${least} to ${most} pence, not ${JSON.stringify(bounds)}`;
}
