import type { Case } from '#shared/case/schema';
import type { Bounds, ComparisonRange, Range } from '#shared/calculation/range';
import type { FiguresInUse } from '../engine/index.ts';
import { Extremes, penceOf } from './bounds.ts';
import { coveringWays } from './covering-ways.ts';
import { effectsOf } from './effects.ts';
import { CaseError } from '../situation/index.ts';
import { bothOf, fittedTo, heldValues, outsideOf, type Fitted } from './fitted.ts';
import { titleOfFact } from './titles.ts';
import { unansweredOf } from './unanswered.ts';
import type { ComparisonWithin } from './outcome.ts';
import { atTheirEnds, settledCase, unknownFactsOf, type UnknownFact } from './unknown-facts.ts';
import { sentenceOf, tooManyText, valueText } from './words.ts';
import { TriedCase, type Limit, type Working } from './workings.ts';

/** No more workings than this are tried for one case: about two seconds. Of amounts alone, whose workings share less, half as many. */
const mostWorkings = 4096;
const mostOfAmounts = 2048;

/** The range of a case in which some answers are not known, the case with the values of the least gain, and cases of ways that they may be. */
export type Ranged = { kind: 'range'; range: Range; shown: Case; ways: readonly Case[] } | { kind: 'too-many'; shown: Case; text: string };

/**
 * What each amount and each gain can be, pounds a month, over every way in which the answers that are not known may turn out. Where they
 * are too many to be tried together, those with a usual value may be held at it, and the range says so.
 * @throws CaseError where the case lacks something whatever they turn out to be, or where no way at all is allowed.
 */
export function rangeOf(entered: Case, figures: FiguresInUse, most?: number): Ranged {
  const facts = unknownFactsOf(entered, figures);
  const tried = new TriedCase(entered, facts, figures);
  const titleOf = (path: string): string => titleOfFact(path, entered);
  const fitted = triedTogether(tried, facts, most);
  if (fitted.kind === 'too-many')
    return { kind: 'too-many', shown: settledCase(entered, facts, new Map()), text: tooManyText(facts, fitted.divisions, titleOf) };
  const { whole, atEnds, held } = fitted;
  const { list } = whole;
  const least = mostCautious(atEnds.list);
  const shown = new Map([...heldValues(fitted), ...least.values]);
  const isFree = ({ number }: UnknownFact): boolean => held.every((fact) => fact.number !== number);
  const range: Range = {
    facts: facts.map((fact) => ({
      path: fact.path,
      title: titleOf(fact.path),
      values: fact.values.map(valueText),
      asked: list.some(({ values }) => values.has(fact.number)),
    })),
    situations: situationsOf(list),
    comparisons: least.comparisons.map((comparison, index) =>
      comparisonOf(comparison, index, list, effectsOf(fitted.facts.filter(isFree), whole, atEnds, index), {
        titleOf,
        ...(held.length > 0 && { outside: outsideOf(tried, fitted, index), held: heldIn(held) }),
      }),
    ),
    shown: facts.flatMap(({ number, path }) => (shown.has(number) ? [{ path, value: valueText(shown.get(number)) }] : [])),
    ...(held.length > 0 && { held: heldIn(held) }),
    unanswered: unansweredOf(facts.filter(isFree), list),
    workings: list.length,
  };
  const others = held.flatMap((fact) =>
    atTheirEnds([fact]).flatMap(({ number, values }) => values.map((value) => new Map([...shown, [number, value]]))),
  );
  const ways = [...coveringWays(atTheirEnds(facts), atEnds.list), ...others].map((values) => settledCase(entered, facts, values));
  return { kind: 'range', range, shown: settledCase(entered, facts, shown), ways };
}

const heldIn = (held: readonly UnknownFact[]): NonNullable<Range['held']> =>
  held.map(({ path, usual }) => ({ path, value: valueText(usual?.value) }));

/** All facts together or, where they are too many, those that fit, with the others held; or how often each stretch was divided in vain. */
function triedTogether(
  tried: TriedCase,
  facts: readonly UnknownFact[],
  most = facts.every(({ between }) => between !== undefined) ? mostOfAmounts : mostWorkings,
): ({ kind: 'fitted' } & Fitted) | { kind: 'too-many'; divisions: ReadonlyMap<number, number> } {
  const limit: Limit = { most, foresees: facts.some(({ usual }) => usual !== undefined) };
  const whole = tried.workingsOf(facts, limit);
  const [, atEnds] = whole.kind === 'all' ? bothOf(tried, facts, limit) : [];
  if (whole.kind === 'all' && atEnds !== undefined) return { kind: 'fitted', facts, held: [], whole, atEnds };
  const fitted = limit.foresees ? fittedTo(tried, facts, limit) : undefined;
  if (fitted !== undefined) return { kind: 'fitted', ...fitted };
  return { kind: 'too-many', divisions: whole.kind === 'too-many' ? whole.divisions : new Map() };
}

const nothingPossible = (): CaseError =>
  new CaseError({
    path: 'notKnown',
    found: 'values that the rest of the case excludes',
    allowed: ['values that can go together'],
    message: 'Nothing of what is said to be possible agrees with the rest of the case.',
  });

/** The way with the least gain in any comparison, or with the least money left where nothing is compared. */
function mostCautious(list: readonly Working[]): Working {
  const answered = list.filter(({ lacks }) => lacks === undefined);
  const [first] = answered;
  if (first === undefined) throw list[0]?.lacks ?? nothingPossible();
  const gainOf = ({ comparisons, situations }: Working): bigint | undefined => {
    const amounts = comparisons.length === 0 ? [situations[0]?.amounts['money-left']] : comparisons.map(({ gain }) => gain?.month);
    const known = amounts.flatMap((amount) => (typeof amount === 'string' ? [penceOf(amount)] : []));
    return known.length < amounts.length ? undefined : known.reduce((least, gain) => (gain < least ? gain : least));
  };
  return answered.reduce((least, working) => {
    const [one, other] = [gainOf(least), gainOf(working)];
    return other !== undefined && (one === undefined || other < one) ? working : least;
  }, first);
}

function situationsOf(list: readonly Working[]): Range['situations'] {
  const count = list.find(({ lacks }) => lacks === undefined)?.situations.length ?? 0;
  return Array.from({ length: count }, (_, index) => {
    const [household, client, partner] = [new Extremes(), new Extremes(), new Extremes()];
    let id = '';
    for (const { situations } of list) {
      const situation = situations[index];
      if (situation === undefined) continue;
      id = situation.id;
      household.addAll(situation.amounts);
      client.addAll(situation.people.client);
      partner.addAll(situation.people.partner ?? {});
    }
    const hasPartner = list.some(({ situations }) => situations[index]?.people.partner !== undefined);
    return { id, amounts: household.all(), people: { client: client.all(), ...(hasPartner && { partner: partner.all() }) } };
  });
}

/** How facts are called, and what became of those that are held. */
interface Naming {
  readonly titleOf: (path: string) => string;
  readonly held?: NonNullable<Range['held']>;
  readonly outside?: NonNullable<ComparisonRange['outside']>;
}

function comparisonOf(
  { from, to }: ComparisonWithin,
  index: number,
  list: readonly Working[],
  effects: ComparisonRange['effects'],
  { titleOf, held = [], outside }: Naming,
): ComparisonRange {
  const [gains, before, after, change] = [new Extremes(), new Extremes(), new Extremes(), new Extremes()];
  for (const { comparisons } of list) {
    const comparison = comparisons[index];
    if (comparison?.gain !== undefined) {
      gains.add('month', comparison.gain.month);
      gains.add('week', comparison.gain.week);
      gains.add('year', comparison.gain.year);
    }
    for (const line of comparison?.lines ?? []) {
      before.add(line.id, line.before);
      after.add(line.id, line.after);
      change.add(line.id, line.change);
    }
  }
  const [month, week, year] = [gains.of('month'), gains.of('week'), gains.of('year')];
  const gain = month !== undefined && week !== undefined && year !== undefined ? { month, week, year } : undefined;
  const isWhole = list.every(({ comparisons }) => comparisons[index]?.gain !== undefined);
  const [first] = effects;
  const told = {
    ...(gain !== undefined && { gain }),
    sign: !isWhole || month === undefined || held.length > 0 ? ('unanswered' as const) : signOf(month),
    effects,
    ...(outside !== undefined && { outside }),
    ...(first !== undefined && penceOf(first.upTo) > 0n && { mattersMost: first.path }),
  };
  const lines = before.names().flatMap((id) => {
    const [was, is, moved] = [before.of(id), after.of(id), change.of(id)];
    return was === undefined || is === undefined || moved === undefined ? [] : [{ id, before: was, after: is, change: moved }];
  });
  return { from, to, ...told, lines, text: sentenceOf(told, titleOf, held) };
}

function signOf({ least, most }: Bounds): ComparisonRange['sign'] {
  const [low, high] = [penceOf(least), penceOf(most)];
  if (low > 0n) return 'better-off-whatever';
  if (high < 0n) return 'worse-off-whatever';
  if (low === 0n) return high === 0n ? 'no-difference-whatever' : 'never-worse-off';
  return high === 0n ? 'never-better-off' : 'depends';
}
