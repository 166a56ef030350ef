import { useEffect } from 'react';
import { stepWords } from '../draft/step-words.ts';
import type { DraftStore } from '../draft/store.ts';
import { announce } from '../ui/announce.ts';

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) step through the changes of the case. Fields keep no history of their own beside it. */
export function useUndoKeys(store: DraftStore): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const step = undoStep(event);
      if (step === undefined || isOutsideTheCase(event.target)) return;
      event.preventDefault();
      takeStep(store, step);
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [store]);
}

/** A step back or forward, and what it did, said for who cannot see it. */
export function takeStep(store: DraftStore, step: 'undo' | 'redo'): void {
  const before = store.read();
  store[step]();
  if (store.read() !== before) announce(stepWords(step, before, store.read()));
}

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Which way the keys step, if they do. */
export function undoStep({ key, ctrlKey, metaKey, shiftKey, altKey }: Keys): 'undo' | 'redo' | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' ? 'redo' : undefined;
}

const elsewhere = '[role="dialog"], [role="alertdialog"], input[type="password"]';

// What is typed in a dialog or as a passphrase is no answer of the case.
const isOutsideTheCase = (target: EventTarget | null): boolean => target instanceof Element && target.closest(elsewhere) !== null;
