import { parseCase } from '#shared/case/problem';
import type { Case } from '#shared/case/schema';
import { generateCase } from './generate.ts';

/** Seeds whose household breaks a property, with what broke it. */
export function broken(count: number, property: (entered: Case, seed: number) => string | undefined): string[] {
  const found: string[] = [];
  for (let seed = 0; seed < count && found.length < 5; seed += 1) {
    const parsed = parseCase(generateCase(seed));
    const problem = parsed.ok ? property(parsed.case, seed) : parsed.problems[0]?.message;
    if (problem !== undefined) found.push(`seed ${seed}: ${problem}`);
  }
  return found;
}
