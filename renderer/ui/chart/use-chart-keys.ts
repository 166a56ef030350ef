import type { KeyboardEvent } from 'react';

/** Arrow keys go from point to point in larger steps, with Shift in the smallest; Home and End go to the ends. */
export function useChartKeys(
  count: number,
  reading: number,
  onReading: (index: number) => void,
  stride: number,
): (event: KeyboardEvent) => void {
  return (event) => {
    const step = event.shiftKey ? 1 : stride;
    const next: Record<string, number> = {
      ArrowRight: reading + step,
      ArrowUp: reading + step,
      ArrowLeft: reading - step,
      ArrowDown: reading - step,
      PageUp: reading + stride * 5,
      PageDown: reading - stride * 5,
      Home: 0,
      End: count - 1,
    };
    const wanted = next[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    onReading(Math.min(Math.max(wanted, 0), count - 1));
  };
}
