import type { SweepEvent } from '#shared/calculation/sweep';
import type { Nation } from '#shared/case/schema';
import { Count, Money, movedBetween, nearestPenny, Quantity, turnsBetween, type Answer, type Turn } from '../engine/index.ts';
import { convention } from '../instruments.ts';
import type { Along, Known, Place } from './along.ts';
import { compare } from './compare.ts';
import { wordsOf } from './turn-words.ts';

/** Every cliff and every change of slope along a line, each with the answer whose turning makes it, in their order. */
export function eventsAlong(along: Along, grid: readonly Known[], turns: readonly TurnPlace[]): SweepEvent[] {
  const step = grid[0] === undefined || grid[1] === undefined ? 1n : grid[1].place - grid[0].place;
  const bunches = bunched(turns, step / 5n);
  const events = bunches.flatMap((bunch, index) => eventsOf(along.nation, bunch, slopesAround(along, bunches, index, step)));
  return [...events, ...unexplained(along, grid, events)].toSorted(byPlace);
}

/** A place at which answers turned: from the last hundredth before it to the first at which it has happened. */
export interface TurnPlace {
  readonly before: Known;
  readonly after: Known;
  /** The point of the grid by which it has happened. */
  readonly by: Known;
  readonly turns: readonly Turn[];
  /** Whether money left falls between the two points of the grid, so that each fall here is told, however small. */
  readonly falls: boolean;
}

/** Every place between two points at which something turned that moved money left, each found to a hundredth. */
export function turnsWithin(along: Along, from: Known, by: Known): TurnPlace[] {
  if (from.money === undefined || by.money === undefined) {
    return from.money === by.money ? [] : [{ before: from, after: by, by, turns: [], falls: false }];
  }
  const moved = movedBetween(along.workingAt(from.place), along.workingAt(by.place));
  const matters = ({ key }: Answer): boolean => moved.has(key);
  // Steps of whole pounds are everywhere and matter only where they make money left fall.
  const falls = from.money.left.isMoreThan(by.money.left);
  const search = (low: Known, high: Known): TurnPlace[] => {
    if (low.money === undefined || high.money === undefined) return [];
    const [one, other] = [along.workingAt(low.place), along.workingAt(high.place)];
    const begun = low.place === 0n ? begunWithWork(one, other) : [];
    const turns = turnsBetween(one, other, matters, falls ? 'pounds' : 'none');
    if (turns.length + begun.length === 0) return [];
    if (high.place - low.place <= 1n) {
      const worthAWord = [...begun, ...turns.filter(isNoMereStart(low))];
      return worthAWord.length === 0 ? [] : [{ before: low, after: high, by, turns: worthAWord, falls }];
    }
    const middle = along.at((low.place + high.place) / 2n);
    return [...search(low, middle), ...search(middle, high)];
  };
  return search(from, by);
}

/** From no hours at all every amount of pay becomes more than nil: that alone is not worth a word. */
const isNoMereStart =
  ({ place }: Known) =>
  ({ after }: Turn): boolean =>
    place > 0n || !(after.value instanceof Quantity);

const typedForWork: ReadonlySet<string> = new Set(['childcare-costs', 'work-costs', 'council-tax-reduction']);

/**
 * The lines of money left that were typed and are others with any work than without: amounts that moved, whatever the shape of their sums, the
 * largest first.
 */
function begunWithWork(without: Answer, within: Answer): Turn[] {
  const lines = (answer: Answer) => answer.asked.flatMap(({ asked }) => asked).filter(({ question }) => typedForWork.has(question.id));
  const after = lines(within);
  const moved = lines(without).flatMap((before) => {
    const same = after.find(({ key }) => key === before.key);
    if (!(before.value instanceof Quantity) || !(same?.value instanceof Quantity)) return [];
    const by = same.value.decimal.minus(before.value.decimal).abs();
    return by.isZero() ? [] : [{ turn: { before, after: same }, by }];
  });
  return moved.toSorted((one, other) => other.by.comparedTo(one.by)).map(({ turn }) => turn);
}

/** Places so near to one another that the slope between them cannot be told, together. */
type Bunch = readonly TurnPlace[];

function bunched(turns: readonly TurnPlace[], near: Place): Bunch[] {
  const bunches: TurnPlace[][] = [];
  for (const turn of turns) {
    const last = bunches.at(-1)?.at(-1);
    if (last !== undefined && turn.before.place - last.after.place < near) bunches.at(-1)?.push(turn);
    else bunches.push([turn]);
  }
  return bunches;
}

/** The line a little before and a little after a bunch, no further than the next place at which something turns. */
interface Slopes {
  readonly earlier: Known | undefined;
  readonly later: Known | undefined;
}

function slopesAround(along: Along, bunches: readonly Bunch[], index: number, step: Place): Slopes {
  const [first, last] = [bunches[index]?.[0], bunches[index]?.at(-1)];
  if (first === undefined || last === undefined) return { earlier: undefined, later: undefined };
  const back = least(step, first.before.place - (bunches[index - 1]?.at(-1)?.after.place ?? 0n));
  const next = bunches[index + 1]?.[0];
  const on = next === undefined ? step : least(step, next.before.place - last.after.place);
  return {
    earlier: back > 0n ? along.at(first.before.place - back) : undefined,
    later: on > 0n ? along.at(last.after.place + on) : undefined,
  };
}

const least = (one: Place, other: Place): Place => (one < other ? one : other);

const toPenny = nearestPenny(convention('sweep: a change at one place, to the penny'));
const pound = Money.of('1', 'month');
const nil = Money.nil('month');
const leastBend = Count.of('0.01');

function eventsOf(nation: Nation, bunch: Bunch, { earlier, later }: Slopes): SweepEvent[] {
  const [first, last] = [bunch[0], bunch.at(-1)];
  if (first === undefined || last === undefined) return [];
  const kept = keptOn(earlier, first.before, last.after, later);
  const bends = kept !== undefined && !differsLittle(kept);
  return bunch.flatMap((turn): SweepEvent[] => {
    const { before, after, by } = turn;
    const common = { at: by.point.at, exactly: after.point.at };
    if (before.money === undefined || after.money === undefined) {
      return [{ ...common, ...(after.money === undefined ? refusedFrom : answeredFrom), change: '0.00', fall: false }];
    }
    const change = after.money.left.less(before.money.left, expected(earlier, first.before, after.place - before.place));
    const isCliff = !within(change, turn.falls ? nil : pound);
    if (!isCliff && !bends) return [];
    const fall = isCliff && before.money.left.isMoreThan(after.money.left);
    return turn.turns.map((cause) => ({
      ...common,
      ...named(cause, nation),
      change: change.rounded(toPenny).inPounds(),
      fall,
      ...(isCliff && { lines: linesOf(before, after) }),
      ...(kept !== undefined && { kept }),
    }));
  });
}

const refusedFrom = { code: 'refused', text: 'From here Taper does not cover the household, and gives no figure.' };
const answeredFrom = { code: 'answered', text: 'From here Taper covers the household.' };

function named(turn: Turn, nation: Nation): { code: string; text: string; law?: string } {
  const { question } = turn.after;
  return { code: question.id, text: wordsOf(turn, nation), ...(question.kind === 'rule' && { law: question.law.text }) };
}

/** What the slope before a place brings over `distance`. */
function expected(earlier: Known | undefined, before: Known, distance: Place): Money<'month'> {
  if (earlier?.money === undefined || before.money === undefined) return nil;
  const width = Count.of(`${before.place - earlier.place}`);
  return before.money.left
    .less(earlier.money.left)
    .times(Count.of(`${distance}`))
    .dividedBy(width);
}

const within = (change: Money<'month'>, limit: Money<'month'>): boolean => limit.isAtLeast(change) && limit.plus(change).isAtLeast(nil);

/** How much of each extra pound of gross pay is kept on either side of a place. */
function keptOn(earlier: Known | undefined, before: Known, after: Known, later: Known | undefined): SweepEvent['kept'] {
  const [was, is] = [keptBetween(earlier, before), keptBetween(after, later)];
  return was === undefined || is === undefined ? undefined : { before: was, after: is };
}

function keptBetween(from: Known | undefined, to: Known | undefined): string | undefined {
  if (from?.money === undefined || to?.money === undefined) return undefined;
  const extra = to.money.gross.less(from.money.gross);
  return extra.isMoreThan(nil) ? to.money.left.less(from.money.left).shareOf(extra).decimal.toFixed(2) : undefined;
}

function differsLittle({ before, after }: { before: string; after: string }): boolean {
  const bend = Count.of(after).less(Count.of(before));
  return leastBend.isAtLeast(bend) && bend.plus(leastBend).isAtLeast(Count.of('0'));
}

/** The lines that moved at a cliff by a pound or more, the largest first. */
function linesOf(before: Known, after: Known): { id: string; change: string }[] {
  const [from, to] = [before, after].map(({ point }) => ({ id: point.at, asAt: '', amounts: point.amounts, people: point.people }));
  if (from === undefined || to === undefined) return [];
  const moved = compare(from, to, Count.of('0')).lines.filter(({ change }) => !within(Money.of(change, 'month'), pound));
  const size = ({ change }: { change: string }): Money<'month'> => Money.of(change.replace('-', ''), 'month');
  return moved
    .map(({ id, change }) => ({ id, change }))
    .toSorted((one, other) => (size(other).isMoreThan(size(one)) ? 1 : size(one).isMoreThan(size(other)) ? -1 : 0));
}

/** Falls between two points that no turn explains are roundings to the penny, named as such; any other there should be none of. */
function unexplained(along: Along, grid: readonly Known[], events: readonly SweepEvent[]): SweepEvent[] {
  return grid.flatMap((known, index): SweepEvent[] => {
    const before = grid[index - 1];
    if (before?.money === undefined || known.money === undefined || !before.money.left.isMoreThan(known.money.left)) return [];
    const { at } = known.point;
    if (events.some((event) => event.at === at)) return [];
    const change = known.money.left.less(before.money.left);
    const [one, other] = [along.workingAt(before.place), along.workingAt(known.place)];
    const moved = movedBetween(one, other);
    const [rounding] = turnsBetween(one, other, ({ key }) => moved.has(key), 'pence');
    const cause =
      rounding !== undefined && within(change, pound)
        ? named(rounding, along.nation)
        : { code: 'unexplained', text: 'Money left falls here.' };
    return [{ at, exactly: at, ...cause, change: change.inPounds(), fall: true }];
  });
}

const byPlace = (one: SweepEvent, other: SweepEvent): number => {
  const [first, second] = [Count.of(one.exactly), Count.of(other.exactly)];
  return first.isAtLeast(second) ? (second.isAtLeast(first) ? 0 : 1) : -1;
};
