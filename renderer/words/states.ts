import type { Status } from '#shared/calculation/result';

/** The states of a ledger in the order in which they are told: what may be lost comes first, what stays last. */
export const ledgerStates = [
  { state: 'at-risk', word: 'At risk', icon: 'alert' },
  { state: 'lost', word: 'Lost', icon: 'refuse' },
  { state: 'changes', word: 'Changes', icon: 'change' },
  { state: 'gained', word: 'Gained', icon: 'plus' },
  { state: 'unknown', word: 'Not known', icon: 'unknown' },
  { state: 'kept', word: 'Stays', icon: 'tick' },
] as const satisfies readonly { state: Status['state']; word: string; icon: string }[];

/** What an entry of a ledger is about, and whose it is where there are two. Results of earlier editions have no names. */
export function thingOf({ code, name, who }: Pick<Status, 'code' | 'name' | 'who'>, isCouple: boolean): string {
  const thing = name ?? code.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
  return who === undefined || !isCouple ? thing : `${thing} (${who === 'client' ? 'you' : 'partner'})`;
}
