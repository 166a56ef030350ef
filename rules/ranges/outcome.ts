import { householdRoles, type Comparison, type Refusal } from '#shared/calculation/result';
import type { Bounds } from '#shared/calculation/range';
import { compare, gainOverPeriods } from '../compare/index.ts';
import { penceOf } from './bounds.ts';
import { Count, leastOf, Money, mostOf } from '../engine/index.ts';
import type { CaseError, WorkedOut } from '../situation/index.ts';

/** An amount as it is, or what it is between where a fact is known within a stretch only. */
export type Within = string | Bounds;

/** What comes of one way in which the unknown facts may be. */
export interface Outcome {
  readonly situations: readonly SituationWithin[];
  readonly comparisons: readonly ComparisonWithin[];
  readonly refusals: readonly Refusal[];
  /** What the case lacks if the facts are so; there are no situations then. */
  readonly lacks: CaseError | undefined;
}

interface SituationWithin {
  readonly id: string;
  readonly amounts: Readonly<Record<string, Within | undefined>>;
  readonly people: {
    readonly client: Readonly<Record<string, Within | undefined>>;
    readonly partner?: Readonly<Record<string, Within | undefined>> | undefined;
  };
}

export interface ComparisonWithin {
  readonly from: string;
  readonly to: string;
  readonly gain?: { readonly month: Within; readonly week: Within; readonly year: Within } | undefined;
  readonly lines: readonly { readonly id: string; readonly before: Within; readonly after: Within; readonly change: Within }[];
}

/** The ends of the gain of a comparison, in pence; without comparisons, of the money left as things are; none where there is none. */
export function gainsOf({ comparisons, situations }: Outcome, comparison: number): bigint[] {
  const gain = comparisons.length === 0 ? situations[0]?.amounts['money-left'] : comparisons[comparison]?.gain?.month;
  if (gain === undefined) return [];
  return typeof gain === 'string' ? [penceOf(gain)] : [penceOf(gain.least), penceOf(gain.most)];
}

export const lacking = (lacks: CaseError): Outcome => ({ situations: [], comparisons: [], refusals: [], lacks });

/** The present and each scenario as they were worked out, and the difference each scenario makes. */
export function outcomeOf(worked: readonly WorkedOut[]): Outcome {
  const [now, ...scenarios] = worked;
  return {
    situations: worked.map(situationWithin),
    comparisons: now === undefined ? [] : scenarios.map((scenario) => comparisonWithin(now, scenario)),
    refusals: worked.flatMap(({ refusals }) => refusals),
    lacks: undefined,
  };
}

function situationWithin(worked: WorkedOut): SituationWithin {
  const { result, answers } = worked;
  if (!isSpread(worked)) return result;
  const named = (prefix: string, amounts: Readonly<Record<string, string | undefined>>) =>
    Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, within(answers.get(`${prefix}${name}`)?.value, amount)]));
  const { client, partner } = result.people;
  return {
    id: result.id,
    amounts: named('', result.amounts),
    people: { client: named('client.', client), ...(partner !== undefined && { partner: named('partner.', partner) }) },
  };
}

/** The gain for each hour has no range, so hours do not matter here. */
const noHours = Count.of('0');

function comparisonWithin(now: WorkedOut, scenario: WorkedOut): ComparisonWithin {
  const comparison = compare(now.result, scenario.result, noHours);
  if (!isSpread(now) && !isSpread(scenario)) return comparison;
  const [from, to] = [amountIn(now, 'money-left'), amountIn(scenario, 'money-left')];
  const gain = comparison.gain === undefined || from === undefined || to === undefined ? undefined : gainWithin(to.less(from));
  return { ...comparison, gain, lines: comparison.lines.map((line) => lineWithin(line, now, scenario)) };
}

function gainWithin(month: Money<'month'>): ComparisonWithin['gain'] {
  const bounds = within(month, month.inPounds());
  if (typeof bounds === 'string') return gainOverPeriods(month);
  const [least, most] = [bounds.least, bounds.most].map((amount) => gainOverPeriods(Money.of(amount, 'month')));
  if (least === undefined || most === undefined) return undefined;
  return { month: bounds, week: { least: least.week, most: most.week }, year: { least: least.year, most: most.year } };
}

function lineWithin(line: Comparison['lines'][number], now: WorkedOut, scenario: WorkedOut): ComparisonWithin['lines'][number] {
  const [before, after] = [amountIn(now, line.id, line.before), amountIn(scenario, line.id, line.after)];
  if (before === undefined || after === undefined) return line;
  const change = isIncome(line.id) ? after.less(before) : before.less(after);
  return { id: line.id, before: within(before, line.before), after: within(after, line.after), change: within(change, line.change) };
}

function isIncome(id: string): boolean {
  const role = Object.entries(householdRoles).find(([name]) => name === id)?.[1];
  return role !== 'outgoing' && role !== 'taken-back';
}

function amountIn({ answers }: WorkedOut, name: string, otherwise?: string): Money<'month'> | undefined {
  const value = answers.get(name)?.value;
  if (value instanceof Money) return value as Money<'month'>;
  return otherwise === undefined ? undefined : Money.of(otherwise, 'month');
}

const isSpread = ({ answers }: WorkedOut): boolean =>
  [...answers.values()].some(({ value }) => value instanceof Money && value.spread !== undefined);

/** The amount to the penny, or the pence it is between, outward. */
function within(value: unknown, text: string): Within;
function within(value: unknown, text: string | undefined): Within | undefined;
function within(value: unknown, text: string | undefined): Within | undefined {
  if (text === undefined || !(value instanceof Money) || value.spread === undefined) return text;
  return { least: leastOf(value).times(100).floor().div(100).toFixed(2), most: mostOf(value).times(100).ceil().div(100).toFixed(2) };
}
