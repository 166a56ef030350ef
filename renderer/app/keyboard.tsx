import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { KeyboardDialog } from '../features/keyboard/keyboard-dialog.tsx';
import { OpenKeyboard } from '../features/keyboard/open-keyboard.ts';
import { questionMarkOpens } from '../features/keyboard/question-mark.ts';
import { isInDialog } from '../ui/in-dialog.ts';
import { usePartKeys } from './use-part-keys.ts';

/** The keys of every screen: F6 between its parts, and the list of all keys by Ctrl+/ or a question mark. */
export function KeyboardProvider({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const open = useCallback(() => setOpen(true), []);
  usePartKeys(window.api === undefined);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!asksForKeys(event) || event.defaultPrevented || isInDialog(event.target)) return;
      event.preventDefault();
      open();
    };
    // Some fields keep every key to themselves; a question mark, though, is first of all theirs.
    window.addEventListener('keydown', onKey);
    const onKeyFirst = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey) onKey(event);
    };
    window.addEventListener('keydown', onKeyFirst, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('keydown', onKeyFirst, { capture: true });
    };
  }, [open]);
  return (
    <OpenKeyboard value={open}>
      {children}
      <KeyboardDialog isOpen={isOpen} onClose={() => setOpen(false)} />
    </OpenKeyboard>
  );
}

function asksForKeys({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (altKey) return false;
  if (ctrlKey || metaKey) return key === '/';
  return key === '?' && questionMarkOpens() && !isTyping(target);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type="checkbox"], [type="radio"]), textarea, [role="listbox"], [role="menu"]') !== null;
