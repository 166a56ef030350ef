import { expect, test } from 'vitest';
import { months } from '#rules';
import { householdAmountsOf, incomeOfPerson, isOfToday } from '#shared/calculation/amounts';
import { generateCase } from '#test/households/generate';
import { parseCase } from '#shared/case/problem';

/** Lines that are money left in a typical month and have no day on which they arrive or go out. */
const withoutADay = new Set<string>(['passported-help']);

test('every line of money left has its days in the months ahead of some household', { timeout: 120_000 }, () => {
  const wanted = [...householdAmountsOf('income'), ...householdAmountsOf('taken-back'), ...householdAmountsOf('outgoing')]
    .filter(isOfToday)
    .filter((line) => !withoutADay.has(line));
  const missing = new Set<string>([...wanted, ...incomeOfPerson]);
  for (let seed = 0; seed < 600 && missing.size > 0; seed += 1) {
    const parsed = parseCase(generateCase(seed));
    if (!parsed.ok) continue;
    for (const line of linesOf(parsed.case)) missing.delete(line);
  }
  // A new line needs its movements in rules/timeline, or the reason above why it has no day.
  expect([...missing]).toEqual([]);
});

/** What arrives or goes out in the months of every situation. A date without law for the months ahead has none. */
function linesOf(entered: Parameters<typeof months>[0]): string[] {
  return ['now', ...entered.scenarios.map(({ id }) => id)].flatMap((situation) => {
    try {
      return months(entered, situation, { months: 6 }).months.flatMap(({ arrives, goesOut }) =>
        [...arrives, ...goesOut].map(({ line }) => line),
      );
    } catch {
      return [];
    }
  });
}
