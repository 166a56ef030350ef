import type { english } from './en.ts';
import type { thingsInEnglish } from './things-en.ts';

/** Every sentence that the client's page can say. English is the language in which it is written first. */
export type SentenceKey = keyof typeof english;
/** Everything that has a name of its own: benefits, and help that goes with them. */
export type ThingKey = keyof typeof thingsInEnglish;

/** What stands in a place of a sentence, to be written as its language writes it. Pounds are decimal text, with pence or without. */
export type Value =
  | { kind: 'pounds'; amount: string }
  /** A difference, with its sign. */
  | { kind: 'change'; amount: string }
  | { kind: 'date'; day: string }
  /** A date without its year. */
  | { kind: 'day'; day: string }
  | { kind: 'month'; month: string }
  | { kind: 'number'; number: number }
  | { kind: 'thing'; thing: ThingKey; isPartners?: boolean }
  | { kind: 'list'; items: readonly Value[] }
  | { kind: 'sentence'; sentence: Sentence }
  /** Words of the case itself, such as what a job is called: never translated. */
  | { kind: 'own'; text: string };

type PlacesOf<Text> = Text extends `${string}{${infer Place}}${infer Rest}` ? Place | PlacesOf<Rest> : never;
type ValuesOf<Key extends SentenceKey> = Readonly<Record<PlacesOf<(typeof english)[Key]>, Value>>;

/** A sentence before it is said in a language. */
export interface Sentence {
  key: SentenceKey;
  values: Readonly<Record<string, Value>>;
}

/** A sentence with what stands in its places. */
export function say<Key extends SentenceKey>(
  key: Key,
  ...[values]: PlacesOf<(typeof english)[Key]> extends never ? [] : [ValuesOf<Key>]
): Sentence {
  return { key, values: values ?? {} };
}

export const pounds = (amount: string): Value => ({ kind: 'pounds', amount });
export const change = (amount: string): Value => ({ kind: 'change', amount });
export const date = (day: string): Value => ({ kind: 'date', day });
export const dayOf = (day: string): Value => ({ kind: 'day', day });
export const month = (name: string): Value => ({ kind: 'month', month: name });
export const number = (count: number): Value => ({ kind: 'number', number: count });
export const thing = (key: ThingKey, isPartners = false): Value => ({ kind: 'thing', thing: key, isPartners });
export const list = (items: readonly Value[]): Value => ({ kind: 'list', items });
export const words = (sentence: Sentence): Value => ({ kind: 'sentence', sentence });
export const own = (text: string): Value => ({ kind: 'own', text });
