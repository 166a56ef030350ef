import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** Law cases: YAML beside the law's own path, each with its source and amounts to the penny. */

const amounts = z.record(z.string(), z.string());

/** One entry of the status: of which situation and person, its state, words of its text and its source, and the day of checking. */
const toldOf = z.strictObject({
  situation: z.string().optional(),
  who: z.enum(['client', 'partner']).optional(),
  state: z.string(),
  text: z.string().optional(),
  source: z.string().optional(),
  checked: z.string().optional(),
});
export type ToldOf = z.infer<typeof toldOf>;

/** What a statement that is set beside the answer shows. Causes are named by their codes, several together as "carer + two-wages". */
const reconciled = z.strictObject({
  agrees: z.boolean().optional(),
  /** What Taper works out for lines of the statement. */
  lines: amounts.optional(),
  /** The explanation of the whole that is told first, and all others that explain it as well: honest ties. */
  first: z.string().optional(),
  ties: z.array(z.string()).optional(),
  /** Where nothing explains the whole: the first explanation of each line, and the pounds between the payments. */
  'by line': z.record(z.string(), z.string()).optional(),
  unexplained: z.string().optional(),
  notes: z.array(z.string()).optional(),
  /** Answers of the case that the first explanation would change. */
  changes: z.record(z.string(), z.unknown()).optional(),
});
export type Reconciled = z.infer<typeof reconciled>;

const lawCase = z.strictObject({
  name: z.string(),
  source: z.string(),
  household: z.string(),
  'as at': z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  expect: amounts.optional(),
  'expect in': z.record(z.string(), amounts).optional(),
  'expect gain': z.record(z.string(), amounts).optional(),
  'expect refusals': z.array(z.string()).optional(),
  'expect assumptions': z.array(z.string()).optional(),
  'expect not counted': z.array(z.string()).optional(),
  'expect warnings': z.array(z.string()).optional(),
  /**
   * What is told by code: its state in any situation ("none" where nothing is to be said under that code), or one or several entries with
   * what of them matters.
   */
  'expect status': z.record(z.string(), z.union([z.string(), toldOf, z.array(toldOf).min(1)])).optional(),
  /** Worth a month by code; "asked" where the worth does not matter, "none" where nothing is to be asked under that code. */
  'expect questions': z.record(z.string(), z.string()).optional(),
  /** What becomes of each thing after a stop, by code: "kept until 2027-01-14"; "none" where nothing is said under that code. */
  'expect stopping': z.record(z.string(), z.string()).optional(),
  'expect reconcile': reconciled.optional(),
  'expect error': z.record(z.string(), z.unknown()).optional(),
  working: z.union([z.string(), z.number()]).optional(),
});
export type LawCase = z.infer<typeof lawCase>;

const lawFolder = import.meta.dirname;
const householdsFolder = join(lawFolder, '../households');

/** Every law case under test/rules, by the path of its file. */
export function readLawCases(): Map<string, LawCase[]> {
  const files = readdirSync(lawFolder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  return new Map(
    files.toSorted().map((name) => [name, z.array(lawCase).parse(parse(readFileSync(join(lawFolder, name), 'utf8'), { schema: 'core' }))]),
  );
}

/** The case that a law case describes: its household with its changes and its date. */
export function caseOf({ household, 'as at': asAt, with: changes }: LawCase): unknown {
  const base: unknown = JSON.parse(readFileSync(join(householdsFolder, `${household}.json`), 'utf8'));
  const changed = mergePatch(base, changes ?? {});
  return asAt === undefined ? changed : mergePatch(changed, { asAt });
}

/** JSON merge patch (RFC 7396): objects merge, arrays and values replace, null takes a key away. */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged: Record<string, unknown> = isObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key];
    else merged[key] = mergePatch(merged[key], value);
  }
  return merged;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
