import { CaseError, whatMoved, type PackInUse } from '#rules';
import type { Moved } from '#shared/calculation/moved';
import { resultSchema, type Result } from '#shared/calculation/result';
import { parseCase, type CaseProblem } from '#shared/case/problem';
import type { Case } from '#shared/case/schema';
import { jsonIn, type Answer } from './answer.ts';
import { caseText } from './case-text.ts';

/** Why an answer moved, or why that cannot be said. */
export type MovedAnswer = { kind: 'moved'; moved: Moved; nation: string } | Exclude<Answer, { kind: 'result' }>;

interface Earlier {
  case?: Case;
  result?: Result;
}

/**
 * Sets a case beside what there was before: an earlier case, a result that was kept, or both. A result alone does not hold its
 * answers; they are taken to be those of the case on the dates of the result.
 */
export async function movedBetween(earlier: readonly string[], file: string, pack: PackInUse | undefined): Promise<MovedAnswer> {
  try {
    const after = caseIn(await jsonOf(file));
    const before: Earlier = {};
    for (const name of earlier) {
      const value = await jsonOf(name);
      if (formatOf(value) === 'taper-result') before.result = resultIn(value, name);
      else before.case = caseIn(value);
    }
    const entered = before.case ?? (before.result === undefined ? after : onDatesOf(before.result, after));
    return {
      kind: 'moved',
      nation: after.nation,
      moved: whatMoved(
        { case: entered, ...(before.result && { result: before.result }), pack: packOf(before.result, pack) },
        { case: after, pack },
      ),
    };
  } catch (error) {
    return error instanceof CaseError ? { kind: 'problems', problems: [error.problem] } : { kind: 'fault', fault: error };
  }
}

/** The pack that an earlier result went by, where it is the one of today; where no result was kept, the one of today. */
function packOf(result: Result | undefined, pack: PackInUse | undefined): PackInUse | undefined {
  if (result === undefined) return pack;
  const { name, serial, key } = result.pack ?? {};
  const { reference } = pack ?? {};
  return name === reference?.name && serial === reference?.serial && key === reference?.key ? pack : undefined;
}

async function jsonOf(file: string): Promise<unknown> {
  const read = await caseText(file, process.stdin);
  if ('problem' in read) throw new CaseError(read.problem);
  const json = jsonIn(read.text);
  if ('problem' in json) throw new CaseError(json.problem);
  return json.value;
}

function caseIn(value: unknown): Case {
  const parsed = parseCase(value);
  if (parsed.ok) return parsed.case;
  throw new CaseError(parsed.problems[0] ?? notThis('', 'a case'));
}

function resultIn(value: unknown, file: string): Result {
  const parsed = resultSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new CaseError(notThis(file, 'a result of Taper'));
}

const notThis = (file: string, wanted: string): CaseProblem => ({
  path: '',
  found: file,
  allowed: [wanted],
  message: `"${file}" is not ${wanted}.`,
});

const formatOf = (value: unknown): unknown => (typeof value === 'object' && value !== null ? Reflect.get(value, 'format') : undefined);

/** The case as it would have been asked then: each situation on the date that the result gives it. */
function onDatesOf(result: Result, entered: Case): Case {
  const dateOf = (id: string): { asAt?: string } => {
    const asAt = result.situations.find((situation) => situation.id === id)?.asAt;
    return asAt === undefined || asAt === result.asAt ? {} : { asAt };
  };
  const dated = (situation: Case['now']): Case['now'] => {
    const { asAt: _, ...answers } = situation;
    return { ...answers, ...dateOf(situation.id) };
  };
  return { ...entered, asAt: result.asAt, now: dated(entered.now), scenarios: entered.scenarios.map(dated) };
}
