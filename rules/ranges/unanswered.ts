import type { Range } from '#shared/calculation/range';
import type { UnknownFact } from './unknown-facts.ts';
import { valueText } from './words.ts';
import type { Working } from './workings.ts';

type Unanswered = Range['unanswered'][number];

/** What has no answer, each reason once, with the values that every way it stands in the way of has in common. */
export function unansweredOf(facts: readonly UnknownFact[], workings: readonly Working[]): Unanswered[] {
  const found = new Map<string, { reason: Omit<Unanswered, 'values'>; common: Map<number, unknown> }>();
  for (const { values, refusals, lacks } of workings) {
    const reasons = lacks === undefined ? refusals : [{ code: 'lacks', path: lacks.problem.path, text: lacks.problem.message }];
    for (const { code, path, text } of reasons) {
      const known = found.get(`${code} ${path}`);
      if (known === undefined) found.set(`${code} ${path}`, { reason: { code, path, text }, common: new Map(values) });
      else for (const [fact, value] of known.common) if (!values.has(fact) || values.get(fact) !== value) known.common.delete(fact);
    }
  }
  return [...found.values()].map(({ reason, common }) => ({
    values: facts.flatMap(({ number, path }) => (common.has(number) ? [{ path, value: valueText(common.get(number)) }] : [])),
    ...reason,
  }));
}
