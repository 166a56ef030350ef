import { expect, test } from 'vitest';
import { calculate } from '#rules';
import type { Case } from '#shared/case/schema';
import type { Result, SituationResult } from '#shared/calculation/result';
import { broken } from '#test/households/broken';

/** What holds for every household. Failing seeds are named, so that one can be looked at alone. */

const households = 10_000;

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
    if (pence(amounts['total-income']) - pence(amounts['total-outgoings']) !== pence(amounts['money-left']))
      return 'money left is not income less outgoings';
    const spent = (['rent', 'council-tax', 'childcare-costs', 'work-costs', 'uc-deductions'] as const).reduce(
      (sum, name) => sum + pence(amounts[name]),
      0,
    );
    if (spent !== pence(amounts['total-outgoings'])) return 'outgoings are not the sum of their lines';
  }
  for (const { gain, lines } of comparisons) {
    if (gain === undefined) continue;
    if (lines.reduce((sum, { change }) => sum + pence(change), 0) !== pence(gain.month))
      return `lines do not add up to the gain of ${gain.month}`;
    if (pence(gain.year) !== 12 * pence(gain.month)) return `a year's gain of ${gain.year} is not twelve times ${gain.month}`;
    if (Math.abs(pence(gain.week) * 52 - pence(gain.month) * 12) > 26)
      return `a week's gain of ${gain.week} does not agree with ${gain.month} a month`;
  }
  return undefined;
}

function differentTheOtherWayRound(entered: Case, result: Result): string | undefined {
  // The client is always part of the claim, so a partner whom it leaves out cannot be the client.
  if (entered.partner === undefined || entered.partner.inClaim === false) return undefined;
  const turned = calculate(inOtherOrder(entered, entered.partner));
  const index = result.situations.findIndex((situation, at) => !sameHousehold(situation, turned.situations[at]));
  return index < 0 ? undefined : `situation ${index} is another when the partner is the client`;
}

function inOtherOrder(entered: Case, partner: NonNullable<Case['partner']>): Case {
  const turnedRound = (situation: Case['now']): Case['now'] => ({
    ...situation,
    jobs: situation.jobs.map((job) => ({ ...job, who: job.who === 'client' ? 'partner' : 'client' })),
  });
  return {
    ...entered,
    client: partner,
    partner: entered.client,
    now: turnedRound(entered.now),
    scenarios: entered.scenarios.map(turnedRound),
  };
}

const sameHousehold = (one: SituationResult, other: SituationResult | undefined): boolean =>
  JSON.stringify(one.amounts) === JSON.stringify(other?.amounts) &&
  JSON.stringify(one.people.client) === JSON.stringify(other?.people.partner) &&
  JSON.stringify(one.people.partner) === JSON.stringify(other?.people.client);
