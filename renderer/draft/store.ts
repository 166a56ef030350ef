import type { Draft } from '#shared/ipc/contract';
import { changed, historyFrom, redone, undone, type History } from './history.ts';
import { withAnswer, type Answer } from './path.ts';

/** The draft of the open case: what was typed, exactly as typed, with its undo history. Fields read single answers from it. */
export interface DraftStore {
  read: () => Draft;
  subscribe: (listener: () => void) => () => void;
  /** Changes one answer; undefined removes it. */
  change: (path: string, answer: Answer | undefined) => void;
  /** Changes several answers in one step. Where it is said at which answer, one stretch of typing there is one step. */
  edit: (edit: (draft: Draft) => Draft, at?: string) => void;
  undo: () => void;
  redo: () => void;
  canUndo: () => boolean;
  canRedo: () => boolean;
}

/** A store that begins with this draft. */
export function createDraftStore(draft: Draft, now: () => number = Date.now): DraftStore {
  let history: History = historyFrom(draft);
  const listeners = new Set<() => void>();
  const become = (next: History): void => {
    if (next === history) return;
    history = next;
    for (const listener of listeners) listener();
  };
  return {
    read: () => history.present,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (path, answer) => become(changed(history, withAnswer(history.present, path, answer), { path, at: now() })),
    edit: (edit, at) => become(changed(history, edit(history.present), at === undefined ? undefined : { path: at, at: now() })),
    undo: () => become(undone(history)),
    redo: () => become(redone(history)),
    canUndo: () => history.past.length > 0,
    canRedo: () => history.future.length > 0,
  };
}
