import { useLayoutEffect, useState, type RefObject } from 'react';
import { pixelsOfRem } from './text-size.ts';

/** Whether an element is at least so many rem wide, as it changes. */
export function useFits(element: RefObject<HTMLElement | null>, rem: number): boolean {
  const [fits, setFits] = useState(true);
  useLayoutEffect(() => {
    const frame = element.current;
    if (frame === null) return;
    const observer = new ResizeObserver(() => setFits(frame.clientWidth >= rem * pixelsOfRem()));
    observer.observe(frame);
    return () => observer.disconnect();
  }, [element, rem]);
  return fits;
}
