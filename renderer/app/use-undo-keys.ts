import { useEffect } from 'react';
import type { DraftStore } from '../draft/store.ts';

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) step through the changes of the case. Fields keep no history of their own beside it. */
export function useUndoKeys(store: DraftStore): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const step = key === 'z' ? (event.shiftKey ? store.redo : store.undo) : key === 'y' ? store.redo : undefined;
      if (step === undefined) return;
      event.preventDefault();
      step();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [store]);
}
