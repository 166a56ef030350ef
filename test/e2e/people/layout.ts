import type { Page } from '@playwright/test';

/** Whatever may be wider than its window, because it is read in two directions. */
const inTwoDirections = 'table, [role="grid"], svg, pre, .heads';

/**
 * What somebody would not see of the page as it stands: whatever goes out of the window sideways, or is cut by its box, or lies over other
 * text. A table or a chart may scroll in a region of its own that the keyboard reaches.
 */
export const lostToTheEye = (page: Page): Promise<string[]> =>
  page.evaluate((wideOnes) => {
    const found: string[] = [];
    const named = (element: Element) => {
      const words = (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 50);
      return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${words}”`;
    };
    const isSeen = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    /** What is there for screen readers alone is a box of one pixel. */
    const isForTheEye = (element: Element) => {
      if (!isSeen(element)) return false;
      for (let at: Element | null = element; at !== null; at = at.parentElement)
        if (at.clientWidth === 1 && at.clientHeight === 1 && getComputedStyle(at).overflow === 'hidden') return false;
      return true;
    };
    const root = document.documentElement;
    if (root.scrollWidth > window.innerWidth + 1) found.push(`the page is ${root.scrollWidth} wide in a window of ${window.innerWidth}`);

    const all = [...document.body.querySelectorAll('*')].filter((element) => isForTheEye(element));
    for (const element of all) {
      if (element.closest('svg') !== null) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const isWide = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      const isHigh = element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 0;
      const scrolls = ['auto', 'scroll'];
      if (isWide && scrolls.includes(overflowX)) lookAtScroller(element);
      const cutsX = isWide && ['hidden', 'clip'].includes(overflowX);
      const cutsY = isHigh && ['hidden', 'clip'].includes(overflowY);
      if ((cutsX || cutsY) && element.textContent !== '' && !(element instanceof HTMLInputElement)) found.push(`${named(element)} is cut`);
      const holdsNumber = element instanceof HTMLInputElement && ['numeric', 'decimal'].includes(element.inputMode);
      if (holdsNumber && isWide)
        found.push(`“${element.value}” does not fit its box (${element.getAttribute('aria-label') ?? element.id})`);
    }
    lookForOverlap(all);
    return found;

    function lookAtScroller(scroller: Element) {
      const right = scroller.getBoundingClientRect().left + scroller.clientWidth;
      const outside = [...scroller.querySelectorAll('*')].filter(
        (element) =>
          isForTheEye(element) &&
          element.closest(wideOnes) === null &&
          element.querySelector(wideOnes) === null &&
          element.getBoundingClientRect().right > right + 1,
      );
      const [first] = outside;
      if (first !== undefined) found.push(`${named(first)} goes out of ${named(scroller)}`);
      const isReached = scroller.matches('[tabindex="0"]') || scroller.querySelector('a, button, input, [tabindex="0"]') !== null;
      if (!isReached) found.push(`${named(scroller)} scrolls sideways and the keyboard does not reach it`);
    }

    /** Lines of text that lie over one another. What is laid over the rest on purpose, and what stays while the rest goes by, does not count. */
    function lookForOverlap(elements: readonly Element[]) {
      const top = document.querySelector('[role="dialog"], [role="alertdialog"]');
      const texts = elements
        .filter((element) => top === null || top.contains(element))
        .flatMap((element) =>
          [...element.childNodes].flatMap((node) => {
            if (node.nodeType !== Node.TEXT_NODE || (node.nodeValue ?? '').trim() === '') return [];
            const range = document.createRange();
            range.selectNodeContents(node);
            return [...range.getClientRects()].flatMap((box) => {
              const seen = seenPart(element, box);
              return seen === undefined ? [] : [{ element, box: seen }];
            });
          }),
        )
        .filter(({ element }) => !isLaidOver(element));
      for (const [index, one] of texts.entries())
        for (const other of texts.slice(index + 1)) {
          if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
          const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          const least = Math.min(one.box.height, other.box.height);
          if (wide > 2 && high > least * 0.4) {
            found.push(`${named(one.element)} lies over ${named(other.element)}`);
            if (found.length > 12) return;
          }
        }
    }

    /** What is left of a box within what scrolls or cuts around it. */
    function seenPart(element: Element, box: DOMRect): DOMRect | undefined {
      let [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom];
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        if (at instanceof SVGElement || getComputedStyle(at).overflow === 'visible') continue;
        const edge = at.getBoundingClientRect();
        [left, top] = [Math.max(left, edge.left), Math.max(top, edge.top)];
        [right, bottom] = [Math.min(right, edge.right), Math.min(bottom, edge.bottom)];
      }
      return right - left > 1 && bottom - top > 1 ? new DOMRect(left, top, right - left, bottom - top) : undefined;
    }

    function isLaidOver(element: Element): boolean {
      for (let at: Element | null = element; at !== null; at = at.parentElement)
        if (['fixed', 'sticky'].includes(getComputedStyle(at).position) && !at.matches('.overlay, .side-overlay')) return true;
      return false;
    }
  }, inTwoDirections);
