import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { calculate } from '#rules';
import { parseCase } from '#shared/case/problem';
import type { Result } from '#shared/calculation/result';
import { mergePatch } from './law-case.ts';

/**
 * Results of the named households and the examples on a day of each year of law. A new April adds results and moves none;
 * a correction moves some, and the change lists them. `vitest run test/rules/golden.test.ts -u` writes them anew.
 */

const days = ['2024-06-15', '2025-06-15', '2026-06-15'] as const;
const folders = { households: join(import.meta.dirname, '../households'), examples: join(import.meta.dirname, '../../examples') };

for (const [folder, path] of Object.entries(folders)) {
  for (const file of readdirSync(path).filter((name) => name.endsWith('.json'))) {
    test(`${folder}/${file}`, async () => {
      const results = days.map((asAt) => goldenOf(readFileSync(join(path, file), 'utf8'), asAt));
      await expect(`${JSON.stringify(results, undefined, 2)}\n`).toMatchFileSnapshot(
        join(import.meta.dirname, 'golden', `${folder}-${file}`),
      );
    });
  }
}

function goldenOf(text: string, asAt: string): unknown {
  const parsed = parseCase(mergePatch(JSON.parse(text), { asAt }));
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  const { situations, comparisons, status, warnings, assumptions, notCounted, refusals } = calculate(parsed.case);
  return {
    asAt,
    situations: situations.map(({ id, amounts, people }) => ({
      id,
      amounts: notNil(amounts),
      client: notNil(people.client),
      partner: people.partner && notNil(people.partner),
    })),
    gains: comparisons.map(({ to, gain }) => ({ to, ...gain })),
    codes: codesOf({ status, warnings, assumptions, notCounted, refusals }),
  };
}

const notNil = (amounts: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(amounts).filter(([, amount]) => amount !== '0.00'));

const codesOf = (lists: Pick<Result, 'status' | 'warnings' | 'assumptions' | 'notCounted' | 'refusals'>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, [...new Set(list.map(({ code }) => code))]]));
