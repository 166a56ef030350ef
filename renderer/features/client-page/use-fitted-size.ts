import { useLayoutEffect, useState, type RefObject } from 'react';

/** Sizes of type in points: the largest with which the page is one page. */
const sizes = [12, 11.5, 11, 10.5, 10, 9.5, 9] as const;

/** What a page of A4 leaves between its margins (see client-page.css), in millimetres; the height a little short, as paper breaks lines a little otherwise. */
const within = { width: 182, height: 270 };
const pixelsAMillimetre = 96 / 25.4;

/** The size of type with which a sheet fits on one page, measured as wide as the paper is, however wide the screen. */
export function useFittedSize(sheet: RefObject<HTMLElement | null>, content: unknown): number {
  const [size, setSize] = useState<number>(sizes[4]);
  useLayoutEffect(() => {
    const paper = sheet.current;
    if (paper === null) return;
    const before = paper.style.cssText;
    paper.style.cssText = `width: ${within.width}mm; padding: 0; min-height: 0; border: 0;`;
    const fits = sizes.find((points) => {
      paper.style.setProperty('--paper-type', `${points}pt`);
      return paper.offsetHeight <= within.height * pixelsAMillimetre;
    });
    paper.style.cssText = before;
    setSize(fits ?? sizes[sizes.length - 1] ?? 9);
  }, [sheet, content]);
  return size;
}
