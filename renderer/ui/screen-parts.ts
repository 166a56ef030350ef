/** The parts of a screen between which F6 goes: its landmarks, as a screen reader has them too. */
const parts = '.top-bar, aside, main, [data-part]';
const reachable = 'a[href], button:not(:disabled), input:not(:disabled), textarea, [tabindex="0"]';

/** The parts that can be seen, in their order. */
export const screenParts = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(parts)].filter((part) => partOf(part.parentElement) === undefined && part.checkVisibility());

/** The part that something stands in. */
export const partOf = (element: Element | null): HTMLElement | undefined => element?.closest<HTMLElement>(parts) ?? undefined;

/** Puts the focus into a part: where it was there before, or else on the chosen view or the first thing that can be done there. */
export function enterPart(part: HTMLElement, before?: HTMLElement): void {
  const isThere = before !== undefined && part.contains(before) && before.checkVisibility() && !before.matches(':disabled');
  const first = [...part.querySelectorAll<HTMLElement>(reachable)].find((element) => element.tabIndex >= 0 && element.checkVisibility());
  const target = isThere ? before : (part.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]') ?? first);
  if (target !== undefined) return target.focus();
  part.tabIndex = -1;
  part.focus();
}
