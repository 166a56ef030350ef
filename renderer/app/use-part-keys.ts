import { useEffect } from 'react';
import { isInDialog } from '../ui/in-dialog.ts';
import { enterPart, partOf, screenParts } from '../ui/screen-parts.ts';

/**
 * F6 and Shift+F6 go from part to part of the screen, in each back to where one was. In a browser the key is the browser's own after
 * the last part, so that its address and its tabs are reached as ever; the next F6 begins at the other end.
 */
export function usePartKeys(isInBrowser: boolean): void {
  useEffect(() => {
    const before = new WeakMap<HTMLElement, HTMLElement>();
    let isOutside = false;
    const onFocus = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return;
      const part = partOf(target);
      if (part !== undefined && part !== target) before.set(part, target);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F6') {
        isOutside &&= event.key === 'Shift';
        return;
      }
      if (event.ctrlKey || event.altKey || event.metaKey || isInDialog(event.target)) return;
      const all = screenParts();
      const part = nextPart(all, isOutside, event.shiftKey ? -1 : 1);
      isOutside = part === undefined && isInBrowser;
      if (isOutside) return;
      event.preventDefault();
      const entered = part ?? (event.shiftKey ? all.at(-1) : all[0]);
      if (entered !== undefined) enterPart(entered, before.get(entered));
    };
    window.addEventListener('focusin', onFocus);
    window.addEventListener('keydown', onKey, { capture: true });
    return () => {
      window.removeEventListener('focusin', onFocus);
      window.removeEventListener('keydown', onKey, { capture: true });
    };
  }, [isInBrowser]);
}

/** The part after the one with the focus, or before it; undefined beyond the last. Where nothing has the focus one is above them, in the bar. */
function nextPart(all: readonly HTMLElement[], isOutside: boolean, direction: 1 | -1): HTMLElement | undefined {
  if (isOutside) return direction === 1 ? all[0] : all.at(-1);
  const own = partOf(document.activeElement);
  const at = own === undefined ? 0 : all.indexOf(own);
  return all[at + direction];
}
