import { calculate, CaseError, type PackInUse } from '#rules';
import type { Result } from '#shared/calculation/result';
import type { Case } from '#shared/case/schema';
import { parseCase, type CaseProblem, type ParsedCase } from '#shared/case/problem';
import type { Asked } from './request.ts';

/**
 * What comes of the text of a case: its result, with the case as it was read; what is wrong with it; or a fault of Taper's own, which is never the
 * adviser's to mend.
 */
export type Answer =
  | { kind: 'result'; result: Result; entered: Case }
  | { kind: 'problems'; problems: Problems }
  | { kind: 'fault'; fault: unknown };
type Problems = readonly [CaseProblem, ...CaseProblem[]];

/** So many months are told of where a job stops, that of the stop among them: a new claim is paid within the third. */
const monthsAfterStop = 6;

/** Reads a case and works it out, by the rate pack where there is one. */
export function answerTo(text: string, { stop, notKnown, ...options }: Asked, pack?: PackInUse): Answer {
  const read = jsonIn(text);
  if ('problem' in read) return { kind: 'problems', problems: [read.problem] };
  try {
    const parsed = parsedWith(withNotKnown(read.value, notKnown), stop);
    if (parsed.ok) return { kind: 'result', result: calculate(parsed.case, { ...options, monthsAfterStop, pack }), entered: parsed.case };
    const [first, ...others] = parsed.problems;
    return { kind: 'problems', problems: [first ?? notACase, ...others] };
  } catch (error) {
    return error instanceof CaseError ? { kind: 'problems', problems: [error.problem] } : { kind: 'fault', fault: error };
  }
}

/** The case with more answers that are not known beside those that it names itself. */
function withNotKnown(entered: unknown, more: Asked['notKnown']): unknown {
  if (more.length === 0 || typeof entered !== 'object' || entered === null) return entered;
  const own: unknown = 'notKnown' in entered ? entered.notKnown : [];
  return { ...entered, notKnown: Array.isArray(own) ? [...(own as unknown[]), ...more] : own };
}

/** The case, with the stop that was asked for in every scenario that has a job and says nothing of a stop itself. */
function parsedWith(input: unknown, stop: string | undefined): ParsedCase {
  const parsed = parseCase(input);
  if (!parsed.ok || stop === undefined) return parsed;
  const scenarios = parsed.case.scenarios.map((scenario) =>
    scenario.jobs.length === 0 || scenario.stops !== undefined ? scenario : { ...scenario, stops: { on: stop, kind: 'job-ends' as const } },
  );
  return parseCase({ ...parsed.case, scenarios });
}

/** The error of the public contract: what is wrong first. */
export function errorOf(answer: Exclude<Answer, { kind: 'result' }>): { error: CaseProblem } {
  return { error: answer.kind === 'problems' ? answer.problems[0] : faultProblem(answer.fault) };
}

export function faultProblem(fault: unknown): CaseProblem {
  const said = fault instanceof Error ? fault.message : String(fault);
  return {
    path: '',
    found: 'a fault in Taper',
    allowed: [],
    message: `Taper failed on this case, which is a fault in Taper and not in the case: ${said}`,
  };
}

const notACase: CaseProblem = { path: '', found: 'nothing', allowed: ['a case'], message: 'This is not a case.' };

/** The value in a text of JSON, or what is the matter with it. */
export function jsonIn(text: string): { value: unknown } | { problem: CaseProblem } {
  try {
    const value: unknown = JSON.parse(text.replace(byteOrderMark, ''));
    return { value };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return {
      problem: {
        path: '',
        found: text.trim() === '' ? 'nothing' : 'text that is not JSON',
        allowed: ['a case as JSON'],
        message: `This is not JSON: ${said.replace(/\.$/, '')}.`,
      },
    };
  }
}

/** Windows programs put one before the first character of a file. */
const byteOrderMark = /^\uFEFF/;
