import type { Bounds, Range } from '#shared/calculation/range';
import type { Result } from '#shared/calculation/result';

const pence = (amount: string): number => Math.round(Number(amount) * 100);

const isWithin = (amount: string | undefined, bounds: Bounds | undefined): boolean =>
  amount === undefined || (bounds !== undefined && pence(bounds.least) <= pence(amount) && pence(amount) <= pence(bounds.most));

/** The first amount, gain or line of an answer that lies outside a range; undefined where all of it is within. */
export function outside({ situations, comparisons }: Result, range: Range): string | undefined {
  for (const [index, { amounts, people }] of situations.entries()) {
    const ranged = range.situations[index];
    for (const [group, bounds] of [
      [amounts, ranged?.amounts],
      [people.client, ranged?.people.client],
      [people.partner ?? {}, ranged?.people.partner],
    ] as const) {
      const odd = Object.entries(group).find(([name, amount]) => !isWithin(amount, bounds?.[name]));
      if (odd !== undefined) return `${odd[0]} is ${odd[1]}, outside ${JSON.stringify(bounds?.[odd[0]])}`;
    }
  }
  for (const [index, { gain, lines }] of comparisons.entries()) {
    const ranged = range.comparisons[index];
    if (!isWithin(gain?.month, ranged?.gain?.month)) return `a gain of ${gain?.month}, outside ${JSON.stringify(ranged?.gain?.month)}`;
    if (!isWithin(gain?.week, ranged?.gain?.week) || !isWithin(gain?.year, ranged?.gain?.year)) return 'the gain of a week or a year';
    for (const line of lines) {
      const bounds = ranged?.lines.find(({ id }) => id === line.id);
      if (!isWithin(line.change, bounds?.change) || !isWithin(line.before, bounds?.before) || !isWithin(line.after, bounds?.after))
        return `the line ${line.id}, ${JSON.stringify(line)} outside ${JSON.stringify(bounds)}`;
    }
  }
  return undefined;
}
