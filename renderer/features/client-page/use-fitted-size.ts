import { useLayoutEffect, useState, type RefObject } from 'react';

/** Sizes of type in points, the largest first, and how many pages there may be. */
const fits = {
  normal: { sizes: [12, 11.5, 11, 10.5, 10, 9.5, 9], pages: 1 },
  large: { sizes: [16, 15.5, 15, 14.5, 14], pages: 2 },
} as const;

/** What a page of A4 leaves between its margins (see client-page.css), in millimetres; the height a little short, as paper breaks lines a little otherwise. */
const within = { width: 186, height: 273 };
/** What a page can leave empty at its end, where a row of a table or a heading moves to the next, in millimetres. */
const lostAtABreak = 14;
const pixelsAMillimetre = 96 / 25.4;

/** The largest size of type with which a sheet fits on its page, or its two, measured as wide as the paper is, however wide the screen. */
export function useFittedSize(sheet: RefObject<HTMLElement | null>, size: 'normal' | 'large', content: unknown): number {
  const [fitted, setFitted] = useState<number>(fits[size].sizes[0]);
  useLayoutEffect(() => {
    const paper = sheet.current;
    if (paper === null) return;
    const { sizes, pages } = fits[size];
    const most = (within.height * pages - lostAtABreak * (pages - 1)) * pixelsAMillimetre;
    const before = paper.style.cssText;
    paper.style.cssText = `width: ${within.width}mm; padding: 0; min-height: 0; border: 0;`;
    const found = sizes.find((points) => {
      paper.style.setProperty('--paper-type', `${points}pt`);
      return paper.offsetHeight <= most;
    });
    paper.style.cssText = before;
    setFitted(found ?? sizes.at(-1) ?? 9);
  }, [sheet, size, content]);
  return fitted;
}
