import { stretchText } from '../engine/index.ts';

/** A stretch of amounts that a fact may have, in units so small that the case format has no amount between two of them. */
interface Stretch {
  readonly from: bigint;
  readonly to: bigint;
  readonly fact: string;
}

/** Every amount from one to another, as the text that a fact holds. */
export const stretchOf = (from: string, to: string, fact: number): string => stretchText(from, to, `${fact}`);

export const isStretch = (value: unknown): value is string => typeof value === 'string' && value.includes('..');

/** The two ends of a stretch; any other value alone. */
export function endsOf(value: unknown): readonly unknown[] {
  return isStretch(value) ? value.replace(/\/.*$/, '').split('..') : [value];
}

/**
 * A stretch as two parts, the first with so many billionths of it; one that has no amount within as its two ends. `decimals`: how
 * many an amount of this fact has.
 */
export function divided(value: string, decimals: number, billionths: bigint): readonly [string, string] {
  const { from, to, fact } = stretchIn(value, decimals);
  if (to - from <= 1n) return [textOf(from, decimals), textOf(to, decimals)];
  const place = from + ((to - from) * billionths) / 1_000_000_000n;
  const within = place <= from ? from + 1n : place >= to ? to - 1n : place;
  const [first, middle, last] = [from, within, to].map((place) => textOf(place, decimals));
  return [stretchText(first ?? '', middle ?? '', fact), stretchText(middle ?? '', last ?? '', fact)];
}

/** Whether two values of a fact have an amount in common. */
export function haveInCommon(one: unknown, other: unknown): boolean {
  if (!isStretch(one) && !isStretch(other)) return one === other;
  const [from, to] = placesOf(one);
  const [start, end] = placesOf(other);
  return from <= end && start <= to;
}

/** Where a stretch, or an amount alone, begins and ends. */
function placesOf(value: unknown): readonly [bigint, bigint] {
  const [from, to = from] = endsOf(value);
  return [placeOf(from as string, 4), placeOf(to as string, 4)];
}

function stretchIn(value: string, decimals: number): Stretch {
  const [from = '', to = '', fact = ''] = value.split(/\.\.|\//);
  return { from: placeOf(from, decimals), to: placeOf(to, decimals), fact };
}

function placeOf(text: string, decimals: number): bigint {
  const [whole = '0', part = ''] = text.split('.');
  return BigInt(`${whole}${part.padEnd(decimals, '0').slice(0, decimals)}`);
}

function textOf(place: bigint, decimals: number): string {
  const digits = `${place}`.padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
