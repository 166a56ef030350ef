import { describe, expect, test } from 'vitest';
import { calculate } from '#rules';
import { parseCase } from '#shared/case/problem';
import type { Trace } from '#shared/calculation/trace';
import { generateCase } from '#test/households/generate';
import { agree, fraction, recompute } from '../exact.ts';
import { caseOf, readLawCases } from '../law-case.ts';

/** The recorded working of every answer, recomputed from its leaves in exact fractions, equals the answer. */

function disagreements(trace: Trace): string[] {
  const values = new Map(trace.map((entry) => [entry.key, entry.value.text]));
  return trace.flatMap((entry) => {
    if (entry.working === undefined) return [];
    const recomputed = recompute(entry.working, (key, value) => fraction(values.get(key) ?? value));
    return agree(recomputed, fraction(entry.value.text)) ? [] : [`${entry.key}: ${entry.value.text}`];
  });
}

function tracesOf(input: unknown): Trace[] {
  const parsed = parseCase(input);
  if (!parsed.ok) return [];
  return calculate(parsed.case, { trace: true }).situations.map(({ trace }) => trace ?? []);
}

describe('workings', () => {
  test('of every law case', () => {
    const cases = [...readLawCases().values()].flat().filter((lawCase) => lawCase['expect error'] === undefined);
    const traces = cases.flatMap((lawCase) => tracesOf(caseOf(lawCase)));
    expect(traces.flat().filter(({ working }) => working?.kind === 'step').length).toBeGreaterThan(10_000);
    expect(traces.flatMap(disagreements)).toEqual([]);
  });

  test('of 500 generated households', () => {
    const traces = Array.from({ length: 500 }, (_, seed) => tracesOf(generateCase(seed))).flat();
    expect(traces.flatMap(disagreements)).toEqual([]);
  });

  test('a working that does not lead to its answer is found', () => {
    const [trace] = tracesOf(generateCase(1));
    const altered = (trace ?? []).map((entry) =>
      entry.working?.kind === 'step' && entry.value.kind === 'money'
        ? { ...entry, value: { ...entry.value, text: `${entry.value.text}1`.replace(/^(\d+)1$/, '$1.01') } }
        : entry,
    );
    expect(disagreements(altered)).not.toEqual([]);
  });

  test('every key that a working or an answer refers to is in the trace', () => {
    for (const trace of Array.from({ length: 200 }, (_, seed) => tracesOf(generateCase(seed))).flat()) {
      const keys = new Set(trace.map(({ key }) => key));
      for (const entry of trace) expect(entry.asked.filter((key) => !keys.has(key))).toEqual([]);
    }
  });
});
