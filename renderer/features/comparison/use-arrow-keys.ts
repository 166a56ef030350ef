import { useEffect, type RefObject } from 'react';

const steps: Record<string, readonly [number, number]> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** One stop of the Tab key for a table full of buttons, and arrow keys from button to button within it. */
export function useArrowKeys(table: RefObject<HTMLTableElement | null>): void {
  useEffect(() => {
    const element = table.current;
    if (element === null) return;
    const stopAt = (stop: HTMLElement | undefined): void => {
      for (const button of element.querySelectorAll<HTMLElement>('.amount')) button.tabIndex = button === stop ? 0 : -1;
    };
    const buttons = () => [...element.rows].map((row) => [...row.querySelectorAll<HTMLElement>('.amount')]).filter((row) => row.length > 0);
    if (element.querySelector('.amount[tabindex="0"]') === null) stopAt(buttons()[0]?.[0]);
    const onFocus = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && target.classList.contains('amount')) stopAt(target);
    };
    const onKey = (event: KeyboardEvent): void => {
      const [down, across] = steps[event.key] ?? [0, 0];
      if (down === 0 && across === 0) return;
      const rows = buttons();
      const from = rows.findIndex((row) => row.some((button) => button === event.target));
      const at = rows[from]?.findIndex((button) => button === event.target) ?? -1;
      const next = rows[from + down]?.[at + across];
      if (from < 0 || next === undefined) return;
      event.preventDefault();
      next.focus();
    };
    element.addEventListener('focusin', onFocus);
    element.addEventListener('keydown', onKey);
    return () => {
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('keydown', onKey);
    };
  });
}
