import type { Page } from '@playwright/test';

/** Presses Tab until what has the focus is called so, as somebody without a mouse does. */
export async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await isFocused(page, name)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${String(name)} was not reached with ${key}.`);
}

/** By what a screen reader would say: the accessible name, and the text within. */
async function isFocused(page: Page, name: string | RegExp): Promise<boolean> {
  return page.evaluate((wanted) => {
    const element = document.activeElement;
    if (element === null || element === document.body) return false;
    const labels = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '');
    const around = element.closest('label')?.textContent ?? '';
    return [...labels, element.getAttribute('aria-label') ?? '', around, element.textContent ?? ''].some((text) =>
      typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text),
    );
  }, name);
}
