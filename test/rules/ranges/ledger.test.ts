import { expect, test } from 'vitest';
import { calculate, CaseError } from '#rules';
import type { Case } from '#shared/case/schema';
import type { Result, Status } from '#shared/calculation/result';
import { hiding } from '#test/households/hidden';
import { broken } from '#test/households/broken';
import { Chance } from '#test/independent/chance';

test('whatever the true answers are, the ledger of the case in which they are not known says the same of each thing, or that it is unknown', () => {
  let seen = 0;
  expect(
    broken(150, (entered, seed) => {
      const household = hiding(entered, 4, new Chance(seed + 5));
      const [truth, ranged] = [answered(household?.truth), answered(household?.asked)];
      if (truth === undefined || ranged?.range === undefined) return undefined;
      seen += 1;
      const told = new Map(ranged.status.map((entry) => [keyOf(entry), entry]));
      return truth.status.flatMap((entry) => {
        const found = told.get(keyOf(entry));
        if (found === undefined) return [`${keyOf(entry)} is not told of`];
        return found.state === entry.state || found.state === 'unknown'
          ? []
          : [`${keyOf(entry)} is ${found.state} and in truth ${entry.state}`];
      })[0];
    }),
  ).toEqual([]);
  expect(seen).toBeGreaterThan(50);
});

const keyOf = ({ situation, code, who }: Status): string => `${situation ?? ''} ${code} ${who ?? ''}`;

function answered(entered: Case | undefined): Result | undefined {
  if (entered === undefined) return undefined;
  try {
    return calculate(entered);
  } catch (error) {
    if (error instanceof CaseError) return undefined;
    throw error;
  }
}
