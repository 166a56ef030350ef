import { z } from 'zod';
import { schemaAt, stepsOf, unwrapped, valueAt, withValueAt, type Step } from './places.ts';

/**
 * An answer of the case that is not known: its path, and what it may be. Yes or no and a choice may be any of theirs; an amount,
 * a number or a date needs the values that are possible, or the least and the most. In `possible`, null means none. `also`: other
 * places of the case with the same answer, such as pay that a job would not change. `usual`: one of the values, at which the answer may
 * be held where too much is not known to count every answer together; without it an answer is never held. Pay by the hour may be from
 * "minimum-wage", that of the age and the date.
 */
export const notKnown = z.strictObject({
  path: z.string().min(1).max(200),
  possible: z.array(z.unknown()).min(2).max(100).optional(),
  from: z.union([z.string(), z.int()]).optional(),
  to: z.union([z.string(), z.int()]).optional(),
  also: z.array(z.string().min(1).max(200)).min(1).max(60).optional(),
  usual: z.unknown().optional(),
});
export type NotKnown = z.infer<typeof notKnown>;

/** What an answer may be: some values (undefined for none), or every amount from one to another to the hundredth. */
export type Possible = { kind: 'values'; values: readonly unknown[] } | { kind: 'between'; from: string; to: string; decimals: number };

/** Why what was said about an answer that is not known cannot be used; `at` is within the entry. */
export interface NotPossible {
  kind: 'not-possible';
  at: 'path' | 'possible' | 'from' | 'to' | 'also' | 'usual';
  message: string;
  allowed: string[];
}

const mostValues = 400;

/** What an answer may be, from what was said about it and from the shape of the format. */
export function possibleFor(shape: unknown, input: unknown, entry: NotKnown): Possible | NotPossible {
  const steps = stepsOf(entry.path);
  const schema = steps === undefined ? undefined : schemaAt(shape, steps, input);
  if (steps === undefined || !(schema instanceof z.ZodType) || isNoAnswer(steps)) {
    return no('path', `"${entry.path}" is no answer of a case, so it cannot be one that is not known.`, ['the path of an answer']);
  }
  if (!listsReach(steps, input)) return no('path', `The case has nothing at "${entry.path}".`, ['the path of an answer of this case']);
  if (entry.possible !== undefined) return theseOf(schema, entry.path, entry.possible);
  if (entry.from !== undefined || entry.to !== undefined) return betweenOf(schema, entry.path, entry.from, entry.to);
  const values = everyValueOf(schema, steps);
  return values === undefined
    ? no('possible', `"${entry.path}" is not known: say which values are possible, or the least ("from") and the most ("to").`, [
        'two or more values in "possible"',
        '"from" and "to"',
      ])
    : { kind: 'values', values };
}

/** The case as it came, with the first possible value wherever an answer that is not known was left out. */
export function withFirstPossible(shape: unknown, input: unknown): unknown {
  const entries = z.array(notKnown).safeParse(valueAt(input, ['notKnown']));
  if (!entries.success) return input;
  return entries.data.reduce<unknown>((filled, entry) => {
    const possible = possibleFor(shape, filled, entry);
    const first = possible.kind === 'between' ? possible.from : possible.kind === 'values' ? possible.values[0] : undefined;
    if (first === undefined) return filled;
    return placesOf(entry).reduce<unknown>(
      (made, steps) => (valueAt(made, steps) === undefined ? withValueAt(made, steps, first) : made),
      filled,
    );
  }, input);
}

/** Every place of the case that has this answer, its own first. */
export const placesOf = ({ path, also = [] }: NotKnown): (readonly Step[])[] => [path, ...also].flatMap((place) => [stepsOf(place) ?? []]);

/** Whether an answer may be held at its usual value, and at which: undefined is none. */
export function usualOf({ usual }: NotKnown, possible: Possible): { value: unknown } | undefined {
  if (usual === undefined) return undefined;
  if (possible.kind === 'between') return isWithinStretch(usual, possible) ? { value: usual } : undefined;
  const found = possible.values.findIndex((value) => JSON.stringify(value ?? null) === JSON.stringify(usual));
  return found < 0 ? undefined : { value: possible.values[found] };
}

const isWithinStretch = (usual: unknown, { from, to }: Extract<Possible, { kind: 'between' }>): boolean =>
  usual === from || (typeof usual === 'string' && isDecimal.test(usual) && Number(from) <= Number(usual) && Number(usual) <= Number(to));

/** Everything that is wrong with what a case says is not known, each with its path in the case. */
export function checkNotKnown(
  shape: unknown,
  subject: { notKnown?: NotKnown[] | undefined },
  problem: (path: PropertyKey[], message: string, allowed: string[]) => void,
): void {
  const entries = subject.notKnown ?? [];
  entries.forEach((entry, index) => {
    const possible = possibleFor(shape, subject, entry);
    if (possible.kind === 'not-possible') problem(['notKnown', index, possible.at], possible.message, possible.allowed);
    else if (entry.usual !== undefined && usualOf(entry, possible) === undefined)
      problem(['notKnown', index, 'usual'], `"usual" of "${entry.path}" is none of the values that it may have.`, [
        'a value that is possible',
      ]);
    const elsewhere = (entry.also ?? []).find((place) => possibleFor(shape, subject, { ...entry, path: place }).kind === 'not-possible');
    if (elsewhere !== undefined)
      problem(['notKnown', index, 'also'], `The answer at "${elsewhere}" cannot be the same as that at "${entry.path}".`, []);
    const before = entries.slice(0, index).flatMap(({ path, also = [] }) => [path, ...also]);
    for (const place of [entry.path, ...(entry.also ?? [])]) {
      const twice = before.find((path) => isWithin(path, place) || isWithin(place, path));
      if (twice !== undefined)
        problem(['notKnown', index, 'path'], `"${place}" and "${twice}" are the same answer, or one is part of the other.`, []);
      before.push(place);
    }
  });
}

function theseOf(schema: z.ZodType, path: string, given: readonly unknown[]): Possible | NotPossible {
  const values = given.map((value) => (value === null && !schema.safeParse(null).success ? undefined : value));
  const wrong = values.findIndex((value) => !schema.safeParse(value).success);
  if (wrong >= 0) {
    const choices = everyValueOf(schema, [])?.map(String) ?? [];
    return no('possible', `${JSON.stringify(given[wrong])} is no value that "${path}" can have.`, choices);
  }
  if (new Set(values.map((value) => JSON.stringify(value) ?? '')).size < values.length)
    return no('possible', `A value of "${path}" is listed twice.`, ['each value once']);
  return { kind: 'values', values };
}

function betweenOf(schema: z.ZodType, path: string, from: unknown, to: unknown): Possible | NotPossible {
  for (const [at, value] of [['from', from] as const, ['to', to] as const]) {
    if (value === undefined) return no(at, `"${path}" needs both the least ("from") and the most ("to").`, ['"from" and "to"']);
    if (!schema.safeParse(value).success) return no(at, `${JSON.stringify(value)} is no value that "${path}" can have.`, []);
  }
  if (typeof from === 'number' && typeof to === 'number') return listed(path, wholeNumbers(from, to));
  if (typeof from !== 'string' || typeof to !== 'string') return no('to', `"from" and "to" of "${path}" are not of one kind.`, []);
  if (isDate.test(from) && isDate.test(to)) return listed(path, days(from, to));
  const decimals = Math.min(decimalsOf(schema), Math.max(2, ...[from, to].map((end) => (end.split('.')[1] ?? '').length)));
  if (from === 'minimum-wage' && isDecimal.test(to)) return { kind: 'between', from, to, decimals };
  if (!isDecimal.test(from) || !isDecimal.test(to))
    return no('possible', `"${path}" has no least and no most. Say which values are possible.`, ['two or more values in "possible"']);
  if (Number(from) >= Number(to)) return no('to', `The most that "${path}" may be has to be more than the least.`, [`more than ${from}`]);
  return { kind: 'between', from, to, decimals };
}

const isDate = /^\d{4}-\d{2}-\d{2}$/;
const isDecimal = /^\d+(\.\d+)?$/;

/** How many decimals an amount may have. */
const decimalsOf = (schema: z.ZodType): number => [4, 3, 2, 1].find((count) => schema.safeParse(`1.${'1'.repeat(count)}`).success) ?? 0;

function listed(path: string, values: readonly unknown[]): Possible | NotPossible {
  if (values.length < 2) return no('to', `The most that "${path}" may be has to be more than the least.`, []);
  if (values.length > mostValues) return no('to', `Too many values lie between these two for "${path}".`, [`at most ${mostValues} values`]);
  return { kind: 'values', values };
}

const wholeNumbers = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, Math.min(to - from + 1, mostValues + 1)) }, (_, index) => from + index);

function days(from: string, to: string): string[] {
  const [first, last, day] = [Date.parse(from), Date.parse(to), 86_400_000];
  const count = Math.max(0, Math.min((last - first) / day + 1, mostValues + 1));
  return Array.from({ length: count }, (_, index) => new Date(first + index * day).toISOString().slice(0, 10));
}

/** Every value of a choice, of yes or no, and of a group made of nothing else; undefined where there is no end of them. */
function everyValueOf(schema: unknown, steps: readonly Step[]): unknown[] | undefined {
  if (steps.at(-1) === 'caring') return [undefined, { hoursPerWeek: '35' }, { hoursPerWeek: '35', carersAllowance: true }];
  const bare = unwrapped(schema);
  if (bare instanceof z.ZodBoolean) return [false, true];
  if (bare instanceof z.ZodEnum) return bare.options;
  if (!(bare instanceof z.ZodObject)) return undefined;
  return Object.entries(bare.shape).reduce<Record<string, unknown>[] | undefined>(
    (groups, [key, member]) => {
      const values = everyValueOf(member, []);
      return values === undefined ? undefined : groups?.flatMap((group) => values.map((value) => ({ ...group, [key]: value })));
    },
    [{}],
  );
}

/** What identifies a case or a part of it, or says itself what is not known. */
const isNoAnswer = (steps: readonly Step[]): boolean =>
  ['format', 'version', 'reference', 'notKnown', 'statement'].includes(String(steps[0])) ||
  ['id', 'who', 'child'].includes(String(steps.at(-1)));

/** Whether every list on the way has the item that the path names. */
const listsReach = (steps: readonly Step[], input: unknown): boolean =>
  steps.every((step, index) => typeof step !== 'number' || valueAt(input, steps.slice(0, index + 1)) !== undefined);

const isWithin = (path: string, part: string): boolean => part === path || part.startsWith(`${path}.`) || part.startsWith(`${path}[`);

const no = (at: NotPossible['at'], message: string, allowed: string[]): NotPossible => ({ kind: 'not-possible', at, message, allowed });
