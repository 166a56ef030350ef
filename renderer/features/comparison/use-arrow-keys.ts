import { useEffect, type RefObject } from 'react';

const steps: Record<string, readonly [number, number]> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
const stops = '.amount, .details-toggle';

/** One stop of the Tab key for a table full of buttons, and arrow keys from button to button within it; Home and End go along a row. */
export function useArrowKeys(table: RefObject<HTMLTableElement | null>): void {
  useEffect(() => {
    const element = table.current;
    if (element === null) return;
    const stopAt = (stop: Element | undefined): void => {
      for (const button of element.querySelectorAll<HTMLElement>(stops)) button.tabIndex = button === stop ? 0 : -1;
    };
    const current = element.querySelector(`:is(${stops})[tabindex="0"]`) ?? element.querySelector('.amount');
    stopAt(current ?? undefined);
    const onFocus = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && target.matches(stops)) stopAt(target);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.target instanceof HTMLElement) || event.ctrlKey || event.altKey || event.metaKey) return;
      const next = nextFrom(element, event.target, event.key);
      if (next === undefined) return;
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

/** The button that a key leads to from another one: the nearest in the same column, or the next in the same row. */
function nextFrom(table: HTMLTableElement, from: HTMLElement, key: string): HTMLElement | undefined {
  const cell = from.closest<HTMLTableCellElement>('td, th');
  const row = cell?.closest('tr');
  if (!cell || !row) return undefined;
  const inRow = [...row.querySelectorAll<HTMLElement>(stops)];
  if (key === 'Home' || key === 'End') return inRow.at(key === 'Home' ? 0 : -1);
  const [down, across] = steps[key] ?? [0, 0];
  if (across !== 0) return inRow[inRow.indexOf(from) + across];
  if (down === 0) return undefined;
  const column = [...table.rows].flatMap(({ cells }) => cells[cell.cellIndex]?.querySelector<HTMLElement>(stops) ?? []);
  return column[column.indexOf(from) + down];
}
