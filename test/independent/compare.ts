import { expect, test } from 'vitest';
import { calculate } from '#rules';
import { parseCase } from '#shared/case/problem';
import type { SituationResult } from '#shared/calculation/result';
import { evaluate } from './evaluate.ts';
import { household } from './households.ts';
import { notOurs } from './ours.ts';

/** TAPER_SEED compares other households than those of every day. */
const firstSeed = Number(process.env['TAPER_SEED'] ?? '0') * 1_000_003;

/** Some are not ours (ours.ts), so that more are made up than the 50,000 that are compared. */
const madeUpInHalf = 26_500;
const comparedInHalf = 25_000;

/** One half of the households of a run. Each half has a test file, so that two workers run beside each other. */
export function compareHalf(half: 'first' | 'second'): void {
  test(`the ${half} half of the households has the same amounts, to the penny, as by the rules`, () => {
    const first = firstSeed + (half === 'first' ? 0 : madeUpInHalf);
    const comparison: Comparison = { compared: 0, skipped: new Map(), disagreements: [] };
    for (let seed = first; seed < first + madeUpInHalf; seed++) compareOne(seed, comparison);
    console.info(`${comparison.compared} households compared; skipped:`, Object.fromEntries(comparison.skipped));
    expect(comparison.disagreements.slice(0, 20)).toEqual([]);
    expect(comparison.compared).toBeGreaterThan(comparedInHalf);
  });
}

interface Comparison {
  compared: number;
  readonly skipped: Map<string, number>;
  readonly disagreements: string[];
}

function compareOne(seed: number, comparison: Comparison): void {
  const parsed = parseCase(household(seed));
  if (!parsed.ok) throw new Error(`Household ${seed} is not valid: ${JSON.stringify(parsed.problems[0])}`);
  const reason = notOurs(parsed.case);
  if (reason !== undefined) {
    comparison.skipped.set(reason, (comparison.skipped.get(reason) ?? 0) + 1);
    return;
  }
  const theirs = amountsOf(calculate(parsed.case).situations[0]);
  const different = Object.entries(evaluate(parsed.case)).filter(([name, amount]) => theirs.get(name) !== amount);
  comparison.compared += 1;
  for (const [name, amount] of different) {
    comparison.disagreements.push(`household ${seed}: ${name} is ${theirs.get(name) ?? 'absent'} by the rules and ${amount} here`);
  }
}

/** Every amount by its public name; a person's after "client." or "partner.". */
function amountsOf(situation: SituationResult | undefined): Map<string, string> {
  if (situation === undefined) throw new Error('The result has no situation.');
  const { client, partner = {} } = situation.people;
  return new Map([
    ...Object.entries(situation.amounts),
    ...Object.entries(client).map(([name, amount]) => [`client.${name}`, amount] as const),
    ...Object.entries(partner).map(([name, amount]) => [`partner.${name}`, amount] as const),
  ]);
}
