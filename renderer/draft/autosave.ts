import type { Draft, Failure, Reply } from '#shared/ipc/contract';
import type { DraftStore } from './store.ts';

/** Whether what is on the screen is kept. */
export type SaveState = { kind: 'saved' } | { kind: 'saving' } | { kind: 'failed'; failure: Failure };

export interface Autosave {
  state: () => SaveState;
  subscribe: (listener: () => void) => () => void;
  /** Saves at once what has not been saved, such as when the window closes. */
  flush: () => void;
  stop: () => void;
}

type Save = (draft: Draft) => Promise<Reply<unknown>>;

const pause = 300;
const retryAfter = 5000;

/** Keeps the draft as it changes: soon after each change, one save at a time, and again after a failure until it succeeds. */
export function createAutosave(store: DraftStore, save: Save): Autosave {
  let kept = store.read();
  let state: SaveState = { kind: 'saved' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving = false;
  let stopped = false;
  const listeners = new Set<() => void>();
  const become = (next: SaveState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const later = (delay: number): void => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void saveNow(), delay);
  };
  const saveNow = async (): Promise<void> => {
    clearTimeout(timer);
    const draft = store.read();
    if (saving || draft === kept) return;
    saving = true;
    const reply = await save(draft);
    saving = false;
    if (reply.ok) kept = draft;
    // Left meanwhile: what was typed during the save is kept at once, as nothing comes after.
    if (stopped && store.read() !== draft) return saveNow();
    if (!reply.ok) {
      become({ kind: 'failed', failure: reply.error });
      return later(retryAfter);
    }
    if (store.read() === kept) return become({ kind: 'saved' });
    later(0);
  };
  const unsubscribe = store.subscribe(() => {
    if (store.read() === kept && !saving) {
      clearTimeout(timer);
      return become({ kind: 'saved' });
    }
    if (state.kind === 'saved') become({ kind: 'saving' });
    later(pause);
  });
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    flush: () => void saveNow(),
    stop: () => {
      unsubscribe();
      void saveNow();
      stopped = true;
    },
  };
}
