import type { Status } from '#shared/calculation/result';

/**
 * The ledger where answers are not known: an entry that is of one state whatever they turn out to be stays, any other is unknown. `shown` is
 * the ledger of the way whose figures are shown, `ways` are those of ways that the answers may be.
 */
export function ledgerOverWays(shown: readonly Status[], ways: readonly (readonly Status[])[], isCouple: boolean): Status[] {
  const all = [shown, ...ways].map((status) => new Map(status.map((entry) => [keyOf(entry), entry])));
  const entries = new Map(all.toReversed().flatMap((status) => [...status]));
  const ordered = [...new Set([...shown.map(keyOf), ...entries.keys()])];
  return ordered.flatMap((key) => {
    const entry = entries.get(key);
    if (entry === undefined) return [];
    const found = all.map((status) => status.get(key));
    const states = new Set(found.map((one) => one?.state ?? 'none'));
    if (states.size > 1) return [unknown(entry, [...states], isCouple)];
    const isOneText = found.every((one) => one?.text === entry.text);
    return [isOneText ? entry : { ...entry, text: `${entry.text} ${detailsMayDiffer}` }];
  });
}

const keyOf = ({ situation, code, who }: Status): string => `${situation ?? ''} ${code} ${who ?? ''}`;

const detailsMayDiffer = 'What is said of it rests on answers that are not known yet, and may be otherwise in its details.';

const words: Readonly<Record<Status['state'] | 'none', string>> = {
  'at-risk': 'be at risk',
  lost: 'end',
  changes: 'change',
  gained: 'begin',
  kept: 'stay',
  unknown: 'be unknown even then',
  none: 'not be there at all',
};

function unknown(entry: Status, states: readonly (Status['state'] | 'none')[], isCouple: boolean): Status {
  const name = entry.name ?? entry.code;
  const what = isCouple && entry.who !== undefined ? `The ${entry.who}'s ${name}` : name;
  const may = (Object.keys(words) as (Status['state'] | 'none')[]).filter((state) => states.includes(state)).map((state) => words[state]);
  const listed = `${may.slice(0, -1).join(', ')} or ${may.at(-1) ?? ''}`;
  return {
    ...entry,
    state: 'unknown',
    text: `${what} turns on answers that are not known yet. It may ${listed}. Find them out before relying on it.`,
  };
}
