import { z } from 'zod';
import { withFirstPossible } from './not-known.ts';
import { kindGiven, schemaAt, unwrapped, valueAt } from './places.ts';
import { caseSchema, caseShape, type Case } from './schema.ts';

/** What is wrong with a case: where, what was found there, what is allowed, and one sentence for the adviser. */
export interface CaseProblem {
  path: string;
  found: string;
  allowed: string[];
  message: string;
}

export const caseProblem = z.strictObject({ path: z.string(), found: z.string(), allowed: z.array(z.string()), message: z.string() });

export type ParsedCase = { ok: true; case: Case } | { ok: false; problems: CaseProblem[] };

/** Checks a case that came from outside. Nothing partial is returned: either the whole case, or every problem found in it. */
export function parseCase(entered: unknown): ParsedCase {
  const input = withFirstPossible(caseShape, entered);
  const parsed = caseSchema.safeParse(input);
  if (parsed.success) return { ok: true, case: parsed.data };
  return { ok: false, problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, input)) };
}

/** "scenarios[0].jobs[1].pay" from a path of keys and indexes. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`),
    '',
  );
}

function problemsOf(issue: z.core.$ZodIssue, input: unknown): CaseProblem[] {
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(issue.path, input);
    return issue.keys.map((key) => {
      const path = pathText([...issue.path, key]);
      return { path, found: key, allowed, message: `"${path}" is not part of the case format. Check its spelling or remove it.` };
    });
  }
  const path = pathText(issue.path);
  const found = foundText(valueAt(input, issue.path));
  const allowed = allowedBy(issue);
  return [{ path, found, allowed, message: messageOf(issue, path, found, allowed) }];
}

/** The keys that the case format has at a path; where it allows one of several kinds there, those of the kind that was given. */
function keysAt(path: readonly PropertyKey[], input: unknown): string[] {
  const found = kindGiven(unwrapped(schemaAt(caseShape, path, input)), valueAt(input, path));
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

function allowedBy(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code === 'custom' && Array.isArray(issue.params?.['allowed'])) return issue.params['allowed'].map(String);
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) return [typeText(issue.expected)];
  return [issue.message];
}

const typeText = (expected: string): string =>
  expected === 'object' ? 'a group of answers in { }' : expected === 'array' ? 'a list in [ ]' : expected;

function messageOf(issue: z.core.$ZodIssue, path: string, found: string, allowed: readonly string[]): string {
  const place = path === '' ? 'The case' : `"${path}"`;
  if (issue.code === 'custom' && issue.params !== undefined) return issue.message;
  if (found === 'nothing') return `${place} is missing. It needs ${oneOf(allowed)}.`;
  return `${place} is ${found}. It needs ${oneOf(allowed)}.`;
}

function oneOf(allowed: readonly string[]): string {
  if (allowed.length === 1) return allowed[0] ?? '';
  return `one of: ${allowed.join(', ')}`;
}

function foundText(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return value.length > 80 ? `${value.slice(0, 80)}…` : value;
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'a group of answers';
  return JSON.stringify(value);
}
