import type { Draft } from '#shared/ipc/contract';

/** The draft as it is, with what it was before and what was undone. */
export interface History {
  present: Draft;
  past: readonly Draft[];
  future: readonly Draft[];
  /** Where the latest change was made and when, so that one stretch of typing is one step back. */
  latest?: { path: string; at: number };
}

const stretch = 1500;
const longest = 200;

/** A history that begins with this draft. */
export const historyFrom = (draft: Draft): History => ({ present: draft, past: [], future: [] });

/** The history after a change. Changes to one answer in quick succession are one step. */
export function changed(history: History, next: Draft, latest?: { path: string; at: number }): History {
  if (next === history.present) return history;
  const past = goesOn(history.latest, latest) ? history.past : [...history.past, history.present].slice(-longest);
  return { present: next, past, future: [], ...(latest && { latest }) };
}

function goesOn(before: History['latest'], after: History['latest']): boolean {
  return before !== undefined && after !== undefined && before.path === after.path && after.at - before.at < stretch;
}

/** One step back. */
export function undone(history: History): History {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { present: before, past: history.past.slice(0, -1), future: [history.present, ...history.future] };
}

/** One step forward again. */
export function redone(history: History): History {
  const [after, ...future] = history.future;
  if (after === undefined) return history;
  return { present: after, past: [...history.past, history.present], future };
}
