import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useShortcut } from '../../ui/use-shortcut.ts';

/** F2 goes to the hours, or the profit, of the next what-if, and Shift+F2 to those before. Where there is none, to the way to add one. */
export function useHoursKey(heads: RefObject<HTMLElement | null>, onShow: () => void): void {
  useShortcut('F2', (direction) => {
    // Where only the household is on the screen, the answer comes first.
    flushSync(onShow);
    // In another view than that of the lines these headlines have gone, and others stand in their place.
    const shown = heads.current ?? document.querySelector('.heads');
    const columns = [...(shown?.querySelectorAll('.head-fields') ?? [])];
    const at = columns.findIndex((column) => column.contains(document.activeElement));
    const next = at < 0 && direction < 0 ? columns.at(-1) : columns[(at + direction + columns.length) % columns.length];
    const hours = next?.querySelector('input');
    hours?.focus();
    hours?.select();
    if (hours === undefined) shown?.querySelector<HTMLElement>('.invitation button')?.focus();
  });
}
