import { describe, expect, test } from 'vitest';
import { calculate, caseAt, CaseError, stepsOf, sweep } from '#rules';
import { parseCase } from '#shared/case/problem';
import type { Case } from '#shared/case/schema';
import type { SituationResult } from '#shared/calculation/result';
import type { SweepRequest } from '#shared/calculation/sweep';
import { broken } from '#test/households/broken';

/** What holds for every household when the hours or the pay of a job are varied. */

const households = 10_000;
const swept = 200;

describe('against hours', () => {
  test('three points of a sweep, picked by the seed, equal the full calculation, and every fall of money left has a name', () => {
    expect(
      broken(households, (entered, seed) => {
        const request = requestFor(entered, '4.75');
        if (request === undefined) return undefined;
        const curve = sweep(entered, request);
        const unnamed = curve.events.find(({ code }) => code === 'unexplained');
        if (unnamed !== undefined) return `falls by ${unnamed.change} at ${unnamed.at} hours`;
        const picked = [7, 11, 13].map((factor) => (factor * seed + factor) % curve.points.length);
        return differences(
          entered,
          request,
          curve.points.filter((_, index) => picked.includes(index)),
        );
      }),
    ).toEqual([]);
  });

  test(`every point equals the full calculation, for ${swept} households`, () => {
    let seen = 0;
    expect(
      broken(4 * swept, (entered) => {
        const request = requestFor(entered, '0.25');
        if (request === undefined || seen === swept) return undefined;
        seen += 1;
        const curve = sweep(entered, request);
        if (curve.refusals.length === 0 && curve.points.length !== stepsOf(request).length) return `${curve.points.length} points`;
        const unnamed = curve.events.find(({ code }) => code === 'unexplained');
        return unnamed === undefined ? differences(entered, request, curve.points) : `falls by ${unnamed.change} at ${unnamed.at} hours`;
      }),
    ).toEqual([]);
    expect(seen).toBe(swept);
  });

  test('pay can be swept as hours can', () => {
    expect(
      broken(300, (entered) => {
        const request = requestFor(entered, '250');
        if (request === undefined) return undefined;
        const byPay: SweepRequest = { ...request, vary: 'pay', to: '2000', step: '499.99' };
        return differences(entered, byPay, sweep(entered, byPay).points);
      }),
    ).toEqual([]);
  });
});

function requestFor(entered: Case, step: string): SweepRequest | undefined {
  const [scenario] = entered.scenarios;
  const job = scenario?.jobs[0];
  if (scenario === undefined || job === undefined) return undefined;
  // At no hours an amount of pay has no usual wage that overtime could be paid at.
  if (job.overtime !== undefined && job.pay?.hourly === undefined) return undefined;
  return { situation: scenario.id, job: job.id, vary: 'hours', from: '0', to: '60', step };
}

function differences(entered: Case, request: SweepRequest, points: ReturnType<typeof sweep>['points']): string | undefined {
  for (const point of points) {
    const full = fullCalculation(caseAt(entered, request, point.at), request.situation);
    if (full === undefined) return `no full calculation at ${point.at}`;
    for (const [name, amount] of Object.entries(full.amounts)) {
      const own: Readonly<Record<string, string | undefined>> = point.amounts;
      if (own[name] !== amount) return `${name} at ${point.at}: sweep ${own[name] ?? 'nothing'}, full ${amount}`;
    }
    if (JSON.stringify(full.people) !== JSON.stringify(point.people)) return `people at ${point.at}`;
  }
  return undefined;
}

function fullCalculation(entered: Case, situation: string): SituationResult | undefined {
  const parsed = parseCase({ ...entered, scenarios: entered.scenarios.filter(({ id }) => id === situation) });
  if (!parsed.ok) throw new CaseError(parsed.problems[0] ?? { path: '', found: '', allowed: [], message: 'invalid' });
  return calculate(parsed.case).situations.find(({ id }) => id === situation);
}
