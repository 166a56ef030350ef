import type { Case } from '#shared/case/schema';
import { keyed, type Keyed } from './keyed-list.ts';

/** One answer, or a group that is only understood together, that two cases give otherwise. */
export interface Difference {
  /** Which answer it is, whatever its place in a list: "now.jobs[job-1].pay.hoursPerWeek". */
  readonly key: string;
  /** Where it stands in the later case, or in the earlier one where the later has none. */
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Whether the later answer is taken; where not, the earlier one stands. */
type Takes = (difference: Difference) => boolean;

interface Place {
  readonly key: string;
  readonly path: string;
}

type Group = Readonly<Record<string, unknown>>;

/** Answers that are only understood together, within one group: how much and how often, a date of birth or an age. */
const together = [
  ['hourly', 'amount', 'per'],
  ['born', 'age'],
] as const;

/** Which rates are asked for, what things are called and a statement that is set beside the answer are no answers about the household. */
const noAnswer = /^(?:format|version|reference|asAt|projection|notKnown|statement|(?:now|scenarios\[[^\]]*\])\.(?:id|name|asAt))$/;

/** The differences between two cases in the order of the case format. Situations that only one of them has are left out. */
export function differencesBetween(before: Case, after: Case): Difference[] {
  const found: Difference[] = [];
  blended(before, after, (difference) => found.push(difference) > 0);
  return found;
}

/**
 * The earlier case with some of the answers of the later one. With none it is the earlier case, with all of them the later,
 * each without the situations that only it has, and with the dates of the earlier.
 */
export function blended(before: Case, after: Case, takes: Takes): Record<string, unknown> {
  const shared = new Set(before.scenarios.map(({ id }) => id).filter((id) => after.scenarios.some((scenario) => scenario.id === id)));
  const within = (entered: Case): Case => ({ ...entered, scenarios: entered.scenarios.filter(({ id }) => shared.has(id)) });
  return groups(within(before), within(after), { key: '', path: '' }, takes);
}

function values(before: unknown, after: unknown, place: Place, takes: Takes): unknown {
  if (isSame(before, after) || noAnswer.test(place.key)) return before;
  if (isGroup(before) && isGroup(after)) return groups(before, after, place, takes);
  const lists = Array.isArray(before) && Array.isArray(after) ? keyed(before, after) : undefined;
  if (lists !== undefined) return listed(lists, place, takes);
  return takes({ ...place, before, after }) ? after : before;
}

function groups(before: Group, after: Group, place: Place, takes: Takes): Record<string, unknown> {
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  const blend: Record<string, unknown> = {};
  const done = new Map<string, Group>();
  for (const name of names) {
    const unit = together.find((unitNames) => (unitNames as readonly string[]).includes(name));
    const moved = unit?.filter((each) => !isSame(before[each], after[each])) ?? [];
    if (moved.length > 1) {
      const first = moved[0] ?? name;
      const known = done.get(first) ?? units(before, after, moved, place, takes);
      done.set(first, known);
      if (known[name] !== undefined) blend[name] = known[name];
      continue;
    }
    const value = values(before[name], after[name], within(place, name), takes);
    if (value !== undefined) blend[name] = value;
  }
  return blend;
}

function units(before: Group, after: Group, names: readonly string[], place: Place, takes: Takes): Group {
  const only = (group: Group): Group => Object.fromEntries(Object.entries(group).filter(([name]) => names.includes(name)));
  return takes({ key: `${place.key}.{${names.join()}}`, path: place.path, before: only(before), after: only(after) }) ? after : before;
}

/** A list whose items have keys: those of both are looked into, the others come and go as a whole, and the order is an answer too. */
function listed({ before, after }: { before: Keyed; after: Keyed }, place: Place, takes: Takes): unknown[] {
  const remaining = [...before.keys()].filter((key) => after.has(key));
  const reordered = [...after.keys()].filter((key) => before.has(key));
  const isReordered = remaining.join('\0') !== reordered.join('\0');
  const inNewOrder =
    isReordered && takes({ key: `${place.key}.order`, path: place.path, before: remaining.join(', '), after: reordered.join(', ') });
  const blend: unknown[] = [];
  const isKept = (key: string): boolean => {
    const at = before.get(key);
    return at !== undefined && !takes({ ...item(place, key, at.index), before: at.value, after: undefined });
  };
  const common = (key: string): unknown => {
    const at = after.get(key);
    return at === undefined ? undefined : values(before.get(key)?.value, at.value, item(place, key, at.index), takes);
  };
  if (inNewOrder) {
    for (const key of reordered) blend.push(common(key));
    for (const [key, { value }] of before) if (!after.has(key) && isKept(key)) blend.push(value);
  } else
    for (const [key, { value }] of before)
      if (after.has(key)) blend.push(common(key));
      else if (isKept(key)) blend.push(value);
  for (const [key, { value, index }] of after) {
    if (before.has(key) || !takes({ ...item(place, key, index), before: undefined, after: value })) continue;
    blend.splice(index, 0, value);
  }
  return blend;
}

const within = ({ key, path }: Place, name: string): Place => ({
  key: key === '' ? name : `${key}.${name}`,
  path: path === '' ? name : `${path}.${name}`,
});
const item = ({ key, path }: Place, own: string, index: number): Place => ({ key: `${key}[${own}]`, path: `${path}[${index}]` });

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two answers are the same, in whatever order they were written. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, index) => isSame(each, other[index]));
  if (!isGroup(one) || !isGroup(other)) return one === other;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((name) => isSame(one[name], other[name]));
}
