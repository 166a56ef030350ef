import { expect, test } from 'vitest';
import { calculate, openPack, type PackInUse } from '#rules';
import type { Case } from '#shared/case/schema';
import type { SituationResult } from '#shared/calculation/result';
import type { Trace } from '#shared/calculation/trace';
import { broken } from '#test/households/broken';
import { householdQuestions, personQuestions } from '#rules/net-income/index';
import { madeUpAllowances, madeUpApril } from '../../rate-packs/made-up-april.ts';
import { inNextYear } from '../../rate-packs/next-year.ts';

/** What holds for every household with a pack that changes one figure: only amounts that rest on that figure move. */

const localHousingAllowances = [madeUpAllowances(['300.00', '500.00', '600.00', '700.00', '800.00'])];
const packWith = (changed: Readonly<Record<string, string>>): PackInUse => {
  const opened = openPack(madeUpApril(changed, { localHousingAllowances }), '0'.repeat(32));
  if (!opened.ok) throw new Error(opened.problems[0]?.message);
  return opened.pack;
};

const before = packWith({});
const changed: Readonly<Record<string, string>> = {
  'uc.standard-allowance-single-from-25': '450.00',
  'uc.child-amount': '320.00',
  'uc.work-allowance-lower': '500',
  'national-living-wage': '13.50',
  'child-benefit.eldest': '28.00',
  'ni.main-rate': '0.09',
};
const packs = Object.entries(changed).map(([id, value]) => ({ id, pack: packWith({ [id]: value }) }));

test('an amount that moves rests on the figure that moved, and one that does not rest on it stays', () => {
  let moves = 0;
  expect(
    broken(200, (entered) => {
      const nextApril: Case = { ...entered, asAt: inNextYear('06-15') };
      const was = calculate(nextApril, { pack: before });
      for (const { id, pack } of packs) {
        const is = calculate(nextApril, { pack, trace: true });
        for (const [index, situation] of is.situations.entries()) {
          const resting = amountsRestingOn(id, situation.trace ?? []);
          for (const name of movedBetween(was.situations[index], situation)) {
            moves += 1;
            if (!resting.has(name)) return `${name} moved with ${id} and does not rest on it`;
          }
        }
      }
      return undefined;
    }),
  ).toEqual([]);
  expect(moves).toBeGreaterThan(500);
});

const named = ({ amounts, people }: SituationResult): [string, string][] => [
  ...Object.entries(amounts),
  ...Object.entries(people.client).map(([name, amount]): [string, string] => [`${name}/client`, amount]),
  ...Object.entries(people.partner ?? {}).map(([name, amount]): [string, string] => [`${name}/partner`, amount]),
];

function movedBetween(was: SituationResult | undefined, is: SituationResult): string[] {
  const earlier = new Map(was === undefined ? [] : named(was));
  return named(is).flatMap(([name, amount]) => (earlier.get(name) === amount ? [] : [name]));
}

/** The amounts of a situation whose working reaches a figure, or reaches the present, whose own working is not part of the trace. */
function amountsRestingOn(figure: string, trace: Trace): Set<string> {
  const entries = new Map(trace.map((entry) => [entry.key, entry]));
  const known = new Map<string, boolean>();
  const reaches = (key: string): boolean => {
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, false);
    const entry = entries.get(key);
    const is =
      entry !== undefined &&
      (entry.question.startsWith(figure) || entry.question.endsWith('/in-the-present') || entry.asked.some((asked) => reaches(asked)));
    known.set(key, is);
    return is;
  };
  const ids: [string, string][] = [
    ...Object.entries(householdQuestions).map(([name, { id }]): [string, string] => [name, id]),
    ...Object.entries(personQuestions).flatMap(([name, { id }]): [string, string][] =>
      ['client', 'partner'].map((who): [string, string] => [`${name}/${who}`, `${id}/${who}`]),
    ),
  ];
  return new Set(ids.flatMap(([name, key]) => (reaches(key) ? [name] : [])));
}
