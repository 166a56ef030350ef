/** Inputs that nobody means well with, made from a seed: the same seed makes the same ones. */
export interface Chance {
  next: () => number;
  below: (limit: number) => number;
  pick: <Thing>(things: readonly Thing[]) => Thing;
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <Thing>(things: readonly Thing[]): Thing => things[below(things.length)] as Thing;
  return { next, below, pick };
}

const texts = [
  '',
  ' ',
  '../../../etc/passwd',
  String.raw`..\..\windows\system32`,
  '/proc/self/environ',
  "' OR 1=1; DROP TABLE cases; --",
  "\"; ATTACH DATABASE '/tmp/taper-fuzz-escape' AS x; --",
  '<script>window.ran = true</script>',
  '\u0000',
  '\ud800',
  '\u202eright to left',
  '__proto__',
  'constructor',
  '9999-12-31',
  '2026-02-30',
  '0b8f6a1e-58a4-4b6e-9d0c-0f6f3f0f3c11',
  '1e400',
  '-0.00',
  '99999999999999999999999999.99',
  '%s%n%x',
  'records-2026-01-01T000000.000Z.taper-store',
  '𝔘𝔫𝔦𝔠𝔬𝔡𝔢',
];
const numbers = [0, -0, 1, -1, 0.1, 2 ** 31, 2 ** 53, -(2 ** 63), Number.MAX_VALUE, Number.NaN, Number.POSITIVE_INFINITY];

/** Any value that a call may carry. */
export function anything(chance: Chance, depth = 0): unknown {
  const kind = chance.below(depth > 3 ? 5 : 8);
  if (kind === 0) return chance.pick(texts);
  if (kind === 1) return chance.pick(numbers);
  if (kind === 2) return chance.pick([null, undefined, true, false]);
  if (kind === 3) return chance.pick(texts).repeat(chance.below(40));
  if (kind === 4) return String(chance.below(100_000) / 100);
  if (kind === 5) return Array.from({ length: chance.below(4) }, () => anything(chance, depth + 1));
  const group: Record<string, unknown> = {};
  for (let left = chance.below(5); left > 0; left -= 1) {
    const value = anything(chance, depth + 1);
    Object.defineProperty(group, chance.pick(texts), { value, enumerable: true, configurable: true, writable: true });
  }
  return group;
}

/** A good input with one to three places of it spoilt: changed, taken out, or put where nothing belongs. */
export function spoilt(good: unknown, chance: Chance): unknown {
  const copy = structuredClone(good);
  let whole: unknown = copy;
  for (let left = 1 + chance.below(3); left > 0; left -= 1) {
    const place = placeIn(whole, chance);
    if (place === undefined) whole = anything(chance);
    else spoil(place.group, place.name, chance);
  }
  return whole;
}

interface Place {
  group: Record<string, unknown>;
  name: string;
}

function placeIn(whole: unknown, chance: Chance): Place | undefined {
  let found: Place | undefined;
  let at: unknown = whole;
  while (typeof at === 'object' && at !== null) {
    const group = at as Record<string, unknown>;
    const names = Object.keys(group);
    if (names.length === 0) break;
    const name = chance.pick(names);
    found = { group, name };
    at = group[name];
    if (chance.below(4) === 0) break;
  }
  return found;
}

function spoil(target: Record<string, unknown>, name: string, chance: Chance): void {
  const how = chance.below(5);
  if (how === 0) delete target[name];
  else if (how === 1) target[chance.pick(texts)] = anything(chance);
  else if (how === 2 && typeof target[name] === 'string') target[name] = bent(target[name], chance);
  else target[name] = anything(chance);
}

function bent(text: string, chance: Chance): string {
  const at = chance.below(text.length + 1);
  return text.slice(0, at) + chance.pick(texts) + text.slice(at + chance.below(3));
}
