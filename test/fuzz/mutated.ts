import { anything, type Chance } from './hostile.ts';

/** Files and their parts as somebody would bend them who knows how they are made. */

const places = (whole: unknown, found: { group: Record<string, unknown>; name: string }[] = []): typeof found => {
  if (typeof whole !== 'object' || whole === null) return found;
  const group = whole as Record<string, unknown>;
  for (const name of Object.keys(group)) {
    found.push({ group, name });
    places(group[name], found);
  }
  return found;
};

const deep = (depth: number): unknown => {
  let whole: unknown = 'end';
  for (let left = depth; left > 0; left -= 1) whole = left % 2 === 0 ? [whole] : { a: whole };
  return whole;
};

/** What a value becomes: another kind of value, a huge one, one that nests deeply, or one with the names of every object's own. */
function bent(value: unknown, chance: Chance): unknown {
  switch (chance.below(8)) {
    case 0:
      return 'x'.repeat(chance.pick([1000, 5000, 70_000]));
    case 1:
      return chance.pick([2 ** 31, 2 ** 53, -(2 ** 53), 1e308, -1, 0.5, 0]);
    case 2:
      return deep(chance.pick([20, 200, 1000]));
    case 3:
      return JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}');
    case 4:
      return Array.isArray(value) ? [...(value as unknown[]), ...(value as unknown[])].toReversed() : [value];
    case 5:
      return typeof value === 'string' ? value + value : String(value);
    case 6:
      return typeof value === 'number' ? value + chance.pick([-1, 1, 1000]) : null;
    default:
      return anything(chance);
  }
}

/** A copy with one to three of its places left out, doubled under another name, exchanged or bent. */
export function mutated(whole: unknown, chance: Chance): unknown {
  const copy = structuredClone(whole);
  for (let left = 1 + chance.below(3); left > 0; left -= 1) {
    const all = places(copy);
    if (all.length === 0) return bent(copy, chance);
    const { group, name } = chance.pick(all);
    const other = chance.pick(all);
    const how = chance.below(5);
    if (how === 0) delete group[name];
    else if (how === 1) Object.defineProperty(group, chance.pick(['__proto__', 'extra', name.toUpperCase()]), own(group[name]));
    else if (how === 2) [group[name], other.group[other.name]] = [other.group[other.name], group[name]];
    else group[name] = bent(group[name], chance);
    if (!canEnd(copy)) return null;
  }
  return copy;
}

const own = (value: unknown): PropertyDescriptor => ({ value, enumerable: true, configurable: true, writable: true });

/** An exchange can put a part within itself. */
function canEnd(whole: unknown): boolean {
  try {
    JSON.stringify(whole);
    return true;
  } catch {
    return false;
  }
}

/** Lines left out, doubled, exchanged, cut off, joined, or with something strange in them. */
export function mutatedLines(lines: readonly string[], chance: Chance): string {
  const changed = [...lines];
  for (let left = 1 + chance.below(3); left > 0; left -= 1) {
    const [at, other] = [chance.below(changed.length), chance.below(changed.length)];
    const line = changed[at] ?? '';
    const cut = chance.below(line.length + 1);
    const how = chance.below(8);
    if (how === 0) changed.splice(at, 1);
    else if (how === 1) changed.splice(other, 0, line);
    else if (how === 2) [changed[at], changed[other]] = [changed[other] ?? '', line];
    else if (how === 3) return `${changed.slice(0, at).join('\n')}\n${line.slice(0, cut)}`;
    else if (how === 4)
      changed[at] = `${line.slice(0, cut)}${chance.pick(['\n', '\r\n', '\u2028', '\0', '\ud800', ' '])}${line.slice(cut)}`;
    else if (how === 5) changed[at] = line.slice(0, cut) + String.fromCodePoint(32 + chance.below(95)) + line.slice(cut + 1);
    else if (how === 6) changed[at] = `{"calculation":${'['.repeat(chance.pick([10, 3000]))}`;
    else changed.splice(at, 0, '', `{"signature":"${'A'.repeat(86)}=="}`);
  }
  return `${changed.join('\n')}\n`;
}
