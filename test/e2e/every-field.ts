import type { Page } from '@playwright/test';

/** What a field of the form shows: what it is called, whether a sentence says what it is, and whether it is pounds with a period to switch. */
export interface SeenField {
  label: string;
  path: string;
  hasHelp: boolean;
  isPounds: boolean;
  hasPeriods: boolean;
}

/** Opens every part of the form, also those within others. */
export async function openEveryPart(page: Page): Promise<void> {
  for (let round = 0; round < 6; round += 1) {
    const closed = page.locator('.household .disclosure-trigger[aria-expanded="false"]');
    const count = await closed.count();
    if (count === 0) return;
    await page.evaluate(() => {
      for (const trigger of document.querySelectorAll<HTMLElement>('.household .disclosure-trigger[aria-expanded="false"]'))
        trigger.click();
    });
    await page.waitForTimeout(200);
  }
}

/** Every field of a part of the page, but the parts of a date and the boxes of "Don't know", which belong to a field. */
export const fieldsIn = (page: Page, root: string): Promise<SeenField[]> =>
  page.evaluate((selector) => {
    const isPart = (field: Element) => field.closest('.date-parts, .unknowable-amounts, .unknowable-dates, .marking') !== null;
    const isPeriod = (field: Element) =>
      field.parentElement?.classList.contains('money-field') === true && field.classList.contains('select');
    const isDontKnow = (field: Element) => field.textContent.startsWith('Don’t know');
    return [...document.querySelectorAll(`${selector} .field`)]
      .filter((field) => !isPart(field) && !isPeriod(field) && !isDontKnow(field))
      .map((field) => {
        const help = field.querySelector('.field-help')?.textContent?.trim() ?? '';
        return {
          label: (
            field.querySelector('.field-label, .checkbox')?.textContent ??
            field.querySelector('[aria-label]')?.getAttribute('aria-label') ??
            ''
          ).trim(),
          path: field.closest('[data-path]')?.getAttribute('data-path') ?? '',
          hasHelp: help !== '',
          isPounds: field.querySelector('.input-affix:not(.after)')?.textContent === '£',
          hasPeriods: field.parentElement?.classList.contains('money-field') === true,
        };
      });
  }, root);
