import type { Page } from '@playwright/test';
import { plain } from './axe.ts';

/** Kinds of things that were looked at before on the same walk. */
export type Seen = Set<string>;

/**
 * Everything that takes the focus and shows nothing of it while colours are forced, where shadows and grounds are gone: only an outline or a
 * border counts. Each kind of thing is looked at once on a walk.
 */
export async function withoutFocusMark(page: Page, seen: Seen): Promise<string[]> {
  await page.emulateMedia({ ...plain, forcedColors: 'active', colorScheme: 'dark' });
  // From now on the focus is the keyboard's, and it is shown.
  await page.keyboard.press('ScrollLock');
  const { found, looked } = await page.evaluate(
    async (before) => {
      const found: string[] = [];
      const looked: string[] = [];
      const kinds = new Set(before);
      const start = document.activeElement;
      const top = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')].at(-1) ?? document.body;
      const able = 'a[href], button, input, select, textarea, summary, [tabindex]';
      const frames = async () => {
        for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
      };
      const things = [...top.querySelectorAll<HTMLElement>(able)].filter(takesFocus);
      for (const element of things) {
        const kind = kindOf(element);
        if (kinds.has(kind)) continue;
        kinds.add(kind);
        looked.push(kind);
        // Where a dialog keeps the focus within, it cannot be taken away but only moved.
        const others = things.filter((thing) => thing !== element && !thing.contains(element));
        const elsewhere = others.find((thing) => thing.parentElement !== element.parentElement) ?? others[0];
        elsewhere?.focus({ preventScroll: true });
        if (document.activeElement === element) element.blur();
        await frames();
        const plainLines = linesAround(element);
        element.focus({ preventScroll: true });
        await frames();
        const isMarked = linesAround(element).some((line, index) => line !== plainLines[index] && line !== 'none');
        if (document.activeElement === element && !isMarked) found.push(`${kind} shows no focus in forced colours`);
      }
      if (start instanceof HTMLElement) start.focus({ preventScroll: true });
      return { found, looked };

      function kindOf(element: Element): string {
        const classes = [element, element.parentElement, element.parentElement?.parentElement].map(
          (one) => one?.getAttribute('class') ?? '',
        );
        return `${element.tagName.toLowerCase()}[${element.getAttribute('role') ?? element.getAttribute('type') ?? ''}].${classes.join(' < ')}`;
      }

      function takesFocus(element: HTMLElement): boolean {
        const isOut = element.tabIndex < 0 || element.matches(':disabled, [data-focus-scope-start], [data-focus-scope-end]');
        return !isOut && element.checkVisibility() && element.getBoundingClientRect().width > 0;
      }

      /** The outlines at the element, at what it stands in and at the marks beside and in it; of the element itself its border too. */
      function linesAround(element: Element): string[] {
        const around: Element[] = [...element.querySelectorAll('*')].slice(0, 30);
        for (let at = element.parentElement, levels = 0; at !== null && levels < 3; at = at.parentElement, levels += 1)
          around.push(at, ...(levels < 2 ? at.children : []));
        const { borderStyle, borderWidth, borderColor } = getComputedStyle(element);
        return [outlineOf(element), borderStyle === 'none' ? 'none' : `${borderWidth} ${borderColor}`, ...around.map(outlineOf)];
      }

      function outlineOf(element: Element): string {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
        return outlineStyle === 'none' || outlineWidth === '0px' ? 'none' : `${outlineWidth} ${outlineColor}`;
      }
    },
    [...seen],
  );
  for (const kind of looked) seen.add(kind);
  await page.emulateMedia(plain);
  return found;
}
