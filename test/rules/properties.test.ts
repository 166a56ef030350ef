import { describe, expect, test } from 'vitest';
import { calculate, caseAt, CaseError, stepsOf, sweep } from '#rules';
import { parseCase } from '#shared/case/problem';
import type { Case } from '#shared/case/schema';
import type { Result, SituationResult } from '#shared/calculation/result';
import type { SweepRequest } from '#shared/calculation/sweep';
import { generateCase } from '#test/households/generate';

/** What holds for every household. Failing seeds are named, so that one can be looked at alone. */

const households = 10_000;
const swept = 200;

/** Seeds whose household breaks a property, with what broke it. */
function broken(count: number, property: (entered: Case) => string | undefined): string[] {
  const found: string[] = [];
  for (let seed = 0; seed < count && found.length < 5; seed += 1) {
    const parsed = parseCase(generateCase(seed));
    const problem = parsed.ok ? property(parsed.case) : parsed.problems[0]?.message;
    if (problem !== undefined) found.push(`seed ${seed}: ${problem}`);
  }
  return found;
}

const pence = (amount: string | undefined): number => Math.round(Number(amount ?? 'NaN') * 100);

test('every household is answered in money to the penny, or refused with words; lines add up; either partner may be the client', () => {
  expect(
    broken(households, (entered) => {
      const result = calculate(entered);
      return notInPence(result) ?? notAddingUp(result) ?? differentTheOtherWayRound(entered, result);
    }),
  ).toEqual([]);
});

function notInPence({ situations, refusals }: Result): string | undefined {
  for (const { id, amounts, people } of situations) {
    const refused = refusals.some(({ situation }) => situation === id);
    if (!refused && amounts['money-left'] === undefined) return 'no money left and no refusal';
    const all = [amounts, people.client, people.partner ?? {}].flatMap((group) => Object.entries(group));
    const odd = all.find(([, amount]) => !/^-?\d+\.\d\d$/.test(amount));
    if (odd !== undefined) return `${odd[0]} is ${odd[1]}`;
    const below = all.find(([name, amount]) => amount.startsWith('-') && !['money-left', 'net-pay', 'total-income'].includes(name));
    if (below !== undefined) return `${below[0]} is below nil`;
  }
  return undefined;
}

function notAddingUp({ situations, comparisons }: Result): string | undefined {
  for (const { amounts } of situations) {
    if (amounts['money-left'] === undefined) continue;
    if (pence(amounts['total-income']) - pence(amounts['total-outgoings']) !== pence(amounts['money-left'])) return 'money left is not income less outgoings';
    const spent = (['rent', 'council-tax', 'childcare-costs', 'work-costs', 'uc-deductions'] as const).reduce((sum, name) => sum + pence(amounts[name]), 0);
    if (spent !== pence(amounts['total-outgoings'])) return 'outgoings are not the sum of their lines';
  }
  for (const { gain, lines } of comparisons) {
    if (gain === undefined) continue;
    if (lines.reduce((sum, { change }) => sum + pence(change), 0) !== pence(gain.month)) return `lines do not add up to the gain of ${gain.month}`;
    if (pence(gain.year) !== 12 * pence(gain.month)) return `a year's gain of ${gain.year} is not twelve times ${gain.month}`;
    if (Math.abs(pence(gain.week) * 52 - pence(gain.month) * 12) > 26) return `a week's gain of ${gain.week} does not agree with ${gain.month} a month`;
  }
  return undefined;
}

function differentTheOtherWayRound(entered: Case, result: Result): string | undefined {
  if (entered.partner === undefined) return undefined;
  const turned = calculate(inOtherOrder(entered, entered.partner));
  const index = result.situations.findIndex((situation, at) => !sameHousehold(situation, turned.situations[at]));
  return index < 0 ? undefined : `situation ${index} is another when the partner is the client`;
}

describe('against hours', () => {
  test('three points of a sweep equal the full calculation, and every fall of money left has a name', () => {
    expect(
      broken(households, (entered) => {
        const request = requestFor(entered, '4.75');
        if (request === undefined) return undefined;
        const curve = sweep(entered, request);
        const unnamed = curve.events.find(({ code }) => code === 'unexplained');
        if (unnamed !== undefined) return `falls by ${unnamed.change} at ${unnamed.at} hours`;
        const picked = [0, Math.floor(curve.points.length / 2), curve.points.length - 1];
        return differences(entered, request, curve.points.filter((_, index) => picked.includes(index)));
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

function inOtherOrder(entered: Case, partner: NonNullable<Case['partner']>): Case {
  const turnedRound = (situation: Case['now']): Case['now'] => ({
    ...situation,
    jobs: situation.jobs.map((job) => ({ ...job, who: job.who === 'client' ? 'partner' : 'client' })),
  });
  return { ...entered, client: partner, partner: entered.client, now: turnedRound(entered.now), scenarios: entered.scenarios.map(turnedRound) };
}

const sameHousehold = (one: SituationResult, other: SituationResult | undefined): boolean =>
  JSON.stringify(one.amounts) === JSON.stringify(other?.amounts) &&
  JSON.stringify(one.people.client) === JSON.stringify(other?.people.partner) &&
  JSON.stringify(one.people.partner) === JSON.stringify(other?.people.client);
