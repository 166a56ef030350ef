import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { Draft, Reply } from '#shared/ipc/contract';
import { createAutosave, type Autosave, type SaveState } from './autosave.ts';
import type { DraftStore } from './store.ts';

/** Keeps the draft while the case is open, and what was typed last when a field, the case or the window is left. */
export function useAutosave(store: DraftStore, save: (draft: Draft) => Promise<Reply<unknown>>): { state: SaveState; flush: () => void } {
  const [autosave, setAutosave] = useState<Autosave | null>(null);
  useEffect(() => {
    const own = createAutosave(store, save);
    setAutosave(own);
    const hidden = () => document.visibilityState === 'hidden' && own.flush();
    window.addEventListener('pagehide', own.flush);
    document.addEventListener('visibilitychange', hidden);
    document.addEventListener('focusout', own.flush);
    return () => {
      window.removeEventListener('pagehide', own.flush);
      document.removeEventListener('visibilitychange', hidden);
      document.removeEventListener('focusout', own.flush);
      own.stop();
    };
  }, [store, save]);
  const state = useSyncExternalStore(autosave?.subscribe ?? noSubscription, () => autosave?.state() ?? saved);
  const flush = useCallback(() => autosave?.flush(), [autosave]);
  return { state, flush };
}

const saved: SaveState = { kind: 'saved' };
const noSubscription = () => () => {};
