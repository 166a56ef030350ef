import type { HouseholdAmount, PersonAmount, Result, SituationResult } from '#shared/calculation/result';
import type { ComparisonRange } from '#shared/calculation/range';
import type { Situation } from '#shared/case/situation';
import { fromPence, penceOf } from '../../../words/money.ts';
import type { PageSubject } from './page.ts';

/** The present and the scenario of a page side by side. */
export interface Compared {
  now: SituationResult;
  later: SituationResult;
  scenario: Situation;
  /** Pounds a month and a week; absent where either of them was refused, or where there is no single figure. */
  gain: { month: string; week: string } | undefined;
  /** What the difference can be, where answers are not known. */
  range: ComparisonRange | undefined;
  statuses: Result['status'];
}

/** @throws Error where the case has no such scenario. */
export function compared({ case: subject, result, situation }: PageSubject): Compared {
  const now = result.situations.find(({ id }) => id === 'now');
  const later = result.situations.find(({ id }) => id === situation);
  const scenario = subject.scenarios.find(({ id }) => id === situation);
  if (now === undefined || later === undefined || scenario === undefined) throw new Error(`There is no scenario ${situation}.`);
  const range = result.range?.comparisons.find(({ to }) => to === situation);
  const isOne = range?.gain !== undefined && range.sign !== 'unanswered' && range.gain.month.least === range.gain.month.most;
  return {
    now,
    later,
    scenario,
    gain: singleGain(result.comparisons.find(({ to }) => to === situation)?.gain, range, isOne),
    range,
    statuses: result.status.filter((status) => status.situation === situation),
  };
}

/** One gain for every way that the answers may turn out; nothing where there are several, or none. */
function singleGain(gain: Compared['gain'], range: ComparisonRange | undefined, isOne: boolean): Compared['gain'] {
  if (range === undefined) return gain;
  return isOne && range.gain !== undefined ? { month: range.gain.month.least, week: range.gain.week.least } : undefined;
}

/** Whole pence of an amount of the household; nothing where it was refused. */
export function penceIn({ amounts }: SituationResult, name: HouseholdAmount): number | undefined {
  const amount = amounts[name];
  return amount === undefined ? undefined : penceOf(amount);
}

/** Whole pence of Universal Credit as it is paid: the award less what is taken off it for debts. */
export function penceOfPayment(situation: SituationResult): number | undefined {
  const award = penceIn(situation, 'universal-credit');
  return award === undefined ? undefined : award - penceForDebts(situation);
}

/** Whole pence that are taken off Universal Credit for debts. */
export const penceForDebts = (situation: SituationResult): number => penceIn(situation, 'uc-deductions') ?? 0;

/** Whole pence of an amount of both adults together; nothing where one was refused. */
export function penceOfPeople({ people }: SituationResult, name: PersonAmount): number | undefined {
  const adults = people.partner === undefined ? [people.client] : [people.client, people.partner];
  const each = adults.map((person) => person[name]);
  return each.reduce<number | undefined>(
    (sum, amount) => (sum === undefined || amount === undefined ? undefined : sum + penceOf(amount)),
    0,
  );
}

/** An amount as people say it, without its sign: to the nearest pound from ten pounds on. */
export function roughly(pence: number): string {
  const positive = Math.abs(pence);
  return positive < 10_00 ? fromPence(positive) : String(Math.round(positive / 100));
}
