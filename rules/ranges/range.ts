import type { Case } from '#shared/case/schema';
import type { Bounds, ComparisonRange, Range } from '#shared/calculation/range';
import type { FiguresInUse } from '../engine/index.ts';
import { Extremes, penceOf } from './bounds.ts';
import { coveringWays } from './covering-ways.ts';
import { effectsOf } from './effects.ts';
import { CaseError } from '../situation/index.ts';
import { titleOfFact } from './titles.ts';
import { unansweredOf } from './unanswered.ts';
import type { ComparisonWithin } from './outcome.ts';
import { atTheirEnds, settledCase, unknownFactsOf } from './unknown-facts.ts';
import { sentenceOf, tooManyText, valueText } from './words.ts';
import { workingsOf, type Working } from './workings.ts';

/** The range of a case in which some answers are not known, the case with the values of the least gain, and cases of ways that they may be. */
export type Ranged = { kind: 'range'; range: Range; shown: Case; ways: readonly Case[] } | { kind: 'too-many'; shown: Case; text: string };

/**
 * What each amount and each gain can be, pounds a month, over every way in which the answers that are not known may turn out.
 * @throws CaseError where the case lacks something whatever they turn out to be, or where no way at all is allowed.
 */
export function rangeOf(entered: Case, figures: FiguresInUse): Ranged {
  const facts = unknownFactsOf(entered);
  const workings = workingsOf(entered, facts, figures);
  const titleOf = (path: string): string => titleOfFact(path, entered);
  const isWhole = workings.kind === 'all' && facts.some(({ between }) => between !== undefined);
  const atEnds = isWhole ? workingsOf(entered, atTheirEnds(facts), figures) : workings;
  if (workings.kind === 'too-many' || atEnds.kind === 'too-many') {
    const divisions = workings.kind === 'too-many' ? workings.divisions : new Map<number, number>();
    return { kind: 'too-many', shown: settledCase(entered, facts, new Map()), text: tooManyText(facts, divisions, titleOf) };
  }
  const { list } = workings;
  const shown = mostCautious(atEnds.list);
  const range: Range = {
    facts: facts.map((fact) => ({
      path: fact.path,
      title: titleOf(fact.path),
      values: fact.values.map(valueText),
      asked: list.some(({ values }) => values.has(fact.number)),
    })),
    situations: situationsOf(list),
    comparisons: shown.comparisons.map((comparison, index) =>
      comparisonOf(comparison, index, list, effectsOf(facts, workings, atEnds, index), titleOf),
    ),
    shown: facts.flatMap(({ number, path }) => (shown.values.has(number) ? [{ path, value: valueText(shown.values.get(number)) }] : [])),
    unanswered: unansweredOf(facts, list),
    workings: list.length,
  };
  const ways = coveringWays(atTheirEnds(facts), atEnds.list).map((values) => settledCase(entered, facts, values));
  return { kind: 'range', range, shown: settledCase(entered, facts, shown.values), ways };
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

function comparisonOf(
  { from, to }: ComparisonWithin,
  index: number,
  list: readonly Working[],
  effects: ComparisonRange['effects'],
  titleOf: (path: string) => string,
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
    sign: !isWhole || month === undefined ? ('unanswered' as const) : signOf(month),
    effects,
    ...(first !== undefined && penceOf(first.upTo) > 0n && { mattersMost: first.path }),
  };
  const lines = before.names().flatMap((id) => {
    const [was, is, moved] = [before.of(id), after.of(id), change.of(id)];
    return was === undefined || is === undefined || moved === undefined ? [] : [{ id, before: was, after: is, change: moved }];
  });
  return { from, to, ...told, lines, text: sentenceOf(told, titleOf) };
}

function signOf({ least, most }: Bounds): ComparisonRange['sign'] {
  const [low, high] = [penceOf(least), penceOf(most)];
  if (low > 0n) return 'better-off-whatever';
  if (high < 0n) return 'worse-off-whatever';
  if (low === 0n) return high === 0n ? 'no-difference-whatever' : 'never-worse-off';
  return high === 0n ? 'never-better-off' : 'depends';
}
