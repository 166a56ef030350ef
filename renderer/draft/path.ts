import type { Draft } from '#shared/ipc/contract';

/** One answer, or group or list of answers, of a draft. */
export type Answer = Draft[string];

type Key = string | number;

/** The keys and indexes of a path such as "scenarios[0].jobs[1].pay". */
export function keysOf(path: string): Key[] {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) => (index === undefined ? (key ?? '') : Number(index)));
}

/** Whether the first path is the second or lies within it. */
export function isWithin(path: string, ancestor: string): boolean {
  return path === ancestor || path.startsWith(`${ancestor}.`) || path.startsWith(`${ancestor}[`);
}

/** The answer at a path; undefined where nothing was entered. */
export function answerAt(draft: Draft, path: string): Answer | undefined {
  return keysOf(path).reduce<Answer | undefined>((answer, key) => childOf(answer, key), draft);
}

/** The answer at a path as the text that a field shows. */
export function textAt(draft: Draft, path: string): string {
  const answer = answerAt(draft, path);
  return typeof answer === 'string' || typeof answer === 'number' ? String(answer) : '';
}

/** The list at a path; empty where there is none. */
export function listAt(draft: Draft, path: string): readonly Answer[] {
  const answer = answerAt(draft, path);
  return Array.isArray(answer) ? answer : [];
}

/** The draft with one answer changed, or removed where the answer is undefined. Groups on the way are made as needed. */
export function withAnswer(draft: Draft, path: string, answer: Answer | undefined): Draft {
  const changed = withChild(draft, keysOf(path), answer);
  return isGroup(changed) ? changed : draft;
}

/** The draft with an item put into a list, at the end unless an index is given. */
export function withItem(draft: Draft, path: string, item: Answer, index?: number): Draft {
  const list = [...listAt(draft, path)];
  const place = index ?? list.length;
  list.splice(place, 0, item);
  return withAnswer(
    withMarksFollowing(draft, path, (at) => (at < place ? at : at + 1)),
    path,
    list,
  );
}

/** The draft without one item of a list. */
export function withoutItem(draft: Draft, path: string, index: number): Draft {
  return withAnswer(
    withMarksFollowing(draft, path, (at) => (at === index ? undefined : at < index ? at : at - 1)),
    path,
    listAt(draft, path).filter((_, position) => position !== index),
  );
}

/** The draft with one item of a list moved to another place in it. */
export function withItemMoved(draft: Draft, path: string, from: number, to: number): Draft {
  const list = [...listAt(draft, path)];
  const [item] = list.splice(from, 1);
  if (item === undefined) return draft;
  list.splice(to, 0, item);
  const placeOf = (at: number): number => {
    if (at === from) return to;
    const without = at < from ? at : at - 1;
    return without < to ? without : without + 1;
  };
  return withAnswer(withMarksFollowing(draft, path, placeOf), path, list);
}

/** The draft with every mark of what is not known about an item of a list gone where its item went; marks on an item without a new place go with it. */
function withMarksFollowing(draft: Draft, items: string, placeOf: (index: number) => number | undefined): Draft {
  const marks = listAt(draft, 'notKnown');
  if (marks.length === 0) return draft;
  const followed = marks.flatMap((mark): Answer[] => {
    const path = isGroup(mark) ? textAt(mark, 'path') : '';
    if (!isGroup(mark) || !path.startsWith(`${items}[`)) return [mark];
    const [index = ''] = path.slice(items.length + 1).split(']');
    const place = placeOf(Number(index));
    return place === undefined ? [] : [{ ...mark, path: `${items}[${place}]${path.slice(items.length + index.length + 2)}` }];
  });
  return withAnswer(draft, 'notKnown', followed);
}

/** The id of an item of a list. */
export const idOf = (item: Answer): string => (isGroup(item) ? textAt(item, 'id') : '');

/** Whether an answer is a group of named answers. */
export function isGroup(answer: Answer | undefined): answer is { [key: string]: Answer } {
  return typeof answer === 'object' && answer !== null && !Array.isArray(answer);
}

/** Whether an answer says anything: a period without its amount does not, nor does "none" or an empty list. */
export function isAnswered(answer: Answer | undefined): boolean {
  if (Array.isArray(answer)) return answer.length > 0;
  if (isGroup(answer)) return Object.entries(answer).some(([key, value]) => key !== 'per' && isAnswered(value));
  return answer !== undefined && answer !== null && answer !== '' && answer !== 'none' && answer !== false;
}

function childOf(answer: Answer | undefined, key: Key): Answer | undefined {
  if (typeof key === 'number') return Array.isArray(answer) ? answer[key] : undefined;
  return isGroup(answer) && Object.hasOwn(answer, key) ? answer[key] : undefined;
}

function withChild(answer: Answer | undefined, keys: readonly Key[], value: Answer | undefined): Answer | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  const child = withChild(childOf(answer, key), rest, value);
  if (typeof key === 'number') return withElement(Array.isArray(answer) ? answer : [], key, child);
  const { [key]: _, ...others } = isGroup(answer) ? answer : {};
  if (child === undefined) return others;
  return isGroup(answer) && Object.hasOwn(answer, key) ? { ...answer, [key]: child } : { ...others, [key]: child };
}

function withElement(list: readonly Answer[], index: number, element: Answer | undefined): Answer[] {
  if (element === undefined) return list.filter((_, position) => position !== index);
  return index < list.length ? list.map((item, position) => (position === index ? element : item)) : [...list, element];
}
