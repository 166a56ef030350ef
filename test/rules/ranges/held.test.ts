import { describe, expect, test } from 'vitest';
import { calculate, CaseError, figuresOf } from '#rules';
import { possibleFor } from '#shared/case/not-known';
import { parseCase } from '#shared/case/problem';
import { caseShape, type Case } from '#shared/case/schema';
import type { Range } from '#shared/calculation/range';
import type { Result } from '#shared/calculation/result';
import { assigned } from '#test/households/assigned';
import { broken } from '#test/households/broken';
import { hiding, hidingAmounts } from '#test/households/hidden';
import { outside } from '#test/households/outside-range';
import { Chance } from '#test/independent/chance';
import { rangeOf } from '#rules/ranges/index';

/** So few workings that most of these households have too much that is not known. */
const few = 40;

describe('a range that holds some of what is not known', () => {
  test('has in it every answer that agrees with what it holds', () => {
    const seen = { ranges: 0, held: 0, samples: 0 };
    expect(
      broken(120, (entered, seed) => {
        const the = new Chance(seed + 400);
        const hidden = seed % 3 === 0 ? hidingAmounts(entered, 2, the) : hiding(entered, 8, the);
        const asked = withUsual(hidden?.asked, the);
        const range = rangedWith(asked, few);
        if (asked === undefined || range === undefined) return undefined;
        seen.ranges += 1;
        if (range.held !== undefined) seen.held += 1;
        for (let turn = 0; turn < 6; turn += 1) {
          const truth = answered(assigned(asked, range.held, the));
          if (truth === undefined) continue;
          seen.samples += 1;
          const odd = outside(truth, range);
          if (odd !== undefined) return odd;
        }
        return undefined;
      }),
    ).toEqual([]);
    expect(seen.ranges).toBeGreaterThan(60);
    expect(seen.held).toBeGreaterThan(15);
    expect(seen.samples).toBeGreaterThan(250);
  });

  test('is sure of no sign, names what it holds, and what would take it farther does', () => {
    let farther = 0;
    expect(
      broken(100, (entered, seed) => {
        const the = new Chance(seed + 900);
        const asked = withUsual(hiding(entered, 8, the)?.asked, the);
        const range = rangedWith(asked, few);
        if (asked === undefined || range?.held === undefined) return undefined;
        for (const { sign, text, outside: beyond, gain } of range.comparisons) {
          if (sign !== 'unanswered') return `the sign is ${sign}`;
          if (gain === undefined) continue;
          const unnamed = range.held.find(({ path }) => !text.includes(range.facts.find((fact) => fact.path === path)?.title ?? '?'));
          if (unnamed !== undefined) return `${unnamed.path} is not named`;
          if (beyond?.length !== range.held.length) return 'not everything that is held is told of';
          farther += beyond.filter(({ lower, higher }) => lower || higher).length;
        }
        return undefined;
      }),
    ).toEqual([]);
    expect(farther).toBeGreaterThan(5);
  });

  test('is never made where nothing may be held', () => {
    expect(
      broken(40, (entered, seed) => {
        const asked = hiding(entered, 8, new Chance(seed))?.asked;
        return rangedWith(asked, few)?.held === undefined ? undefined : 'holds an answer without a usual value';
      }),
    ).toEqual([]);
  });
});

/** The case, each answer that is not known with a usual value. */
function withUsual(asked: Case | undefined, the: Chance): Case | undefined {
  if (asked === undefined) return undefined;
  const notKnown = (asked.notKnown ?? []).map((entry) => {
    const possible = possibleFor(caseShape, asked, entry);
    if (possible.kind === 'not-possible') return entry;
    const usual = possible.kind === 'between' ? possible.from : the.pick(possible.values.map((value) => ({ value }))).value;
    return { ...entry, usual: usual ?? null };
  });
  const found = parseCase({ ...asked, notKnown });
  return found.ok ? found.case : undefined;
}

function rangedWith(asked: Case | undefined, most: number): Range | undefined {
  if (asked === undefined) return undefined;
  try {
    const ranged = rangeOf(asked, figuresOf({}), most);
    return ranged.kind === 'range' ? ranged.range : undefined;
  } catch (error) {
    if (error instanceof CaseError) return undefined;
    throw error;
  }
}

function answered(entered: Case | undefined): Result | undefined {
  if (entered === undefined) return undefined;
  try {
    return calculate(entered);
  } catch (error) {
    if (error instanceof CaseError) return undefined;
    throw error;
  }
}
