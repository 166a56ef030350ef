import { useLayoutEffect, useState, useSyncExternalStore, type RefObject } from 'react';
import { onRoomChange, pixelsOfRem } from '../text-size.ts';

/** How much larger than usual a chart is drawn, so that it grows with the text around it and what is written in it has its room. */
export const useTextScale = (): number =>
  useSyncExternalStore(
    onRoomChange,
    () => pixelsOfRem() / 16,
    () => 1,
  );

/** The width of an element in units of a chart, as it changes. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(640);
  const scale = useTextScale();
  useLayoutEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.round(entry.contentRect.width)));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width / scale;
}
