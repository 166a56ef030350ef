import type { Page } from '@playwright/test';
import { createRecords, expect, openCase, test } from './taper.ts';

test('anything is found by the keyboard, in closed parts as well, and says what would make it apply', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await openCase(page, 'lone-parent-with-childcare');
  const find = page.getByRole('dialog', { name: 'Find anything' });
  const look = async (typed: string) => {
    await page.keyboard.press('Control+k');
    await expect(find.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type(typed);
    await expect(find.getByRole('menuitem').first()).toBeVisible();
  };

  await test.step('a field within closed parts is opened and focused', async () => {
    await look('limited capability');
    await pointsAtItem(page);
    await page.keyboard.press('Enter');
    await expect(find).toBeHidden();
    const assessment = page.getByRole('radiogroup', { name: 'Work capability assessment' });
    await expect(assessment).toBeVisible();
    await expect(assessment.getByRole('radio').first()).toBeFocused();
  });

  await test.step('what is not asked says why, and leads to what decides it', async () => {
    await look('two-child limit');
    await expect(find.getByRole('menuitem').first()).toContainText('Asked of a third child');
    await page.keyboard.press('Escape');
    await expect(find).toBeHidden();
  });

  await test.step('a view and an action', async () => {
    await look('calendar');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('radio', { name: 'Month by month' }).or(page.getByRole('tab', { name: 'Month by month' }))).toBeVisible();
    await look('undo');
    await page.keyboard.press('Escape');
  });

  await test.step('the button does the same, at 320 pixels too', async () => {
    await page.setViewportSize({ width: 320, height: 720 });
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await page.keyboard.type('nursery');
    await expect(find.getByRole('menuitem').first()).toContainText('Childcare');
    await pointsAtItem(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
  });
});

/** Waits until the field says which of the items Enter would take. */
const pointsAtItem = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(() => {
        const item = document.querySelector('.jump-field input')?.getAttribute('aria-activedescendant') ?? '';
        return document.getElementById(item) !== null;
      }),
    )
    .toBe(true);
