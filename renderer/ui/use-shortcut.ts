import { useEffect, useRef } from 'react';
import { isInDialog } from './in-dialog.ts';

/** What a key without Ctrl, Alt or Meta does anywhere on the screen, but not in a dialog. With Shift it goes backwards. */
export function useShortcut(key: `F${number}`, run: (direction: 1 | -1) => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== key || event.ctrlKey || event.altKey || event.metaKey || isInDialog(event.target)) return;
      event.preventDefault();
      if (!event.repeat) latest.current(event.shiftKey ? -1 : 1);
    };
    // Before the fields see it: some of them keep every key to themselves.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [key]);
}
