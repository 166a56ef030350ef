import type { Page } from '@playwright/test';
import { comparison, createRecords, expect, headline, openCase, passphrase, test } from './taper.ts';
import { tabTo } from './tab-to.ts';

test('the whole way can be gone with the keyboard alone', async ({ page, taper }) => {
  await taper.open();

  // First run. The first field has the focus.
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused();
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Tab');
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'Recovery key' })).toBeVisible();
  const groups = await page.getByRole('group', { name: 'Recovery key' }).locator('span').allTextContents();
  await tabTo(page, 'I have kept it');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Group 7 of 9')).toBeFocused();
  await page.keyboard.type(groups[6] ?? '');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Go to the cases');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'No cases yet' })).toBeVisible();

  // A new case.
  await tabTo(page, 'New case');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Reference')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'The answer appears here' })).toBeVisible();

  // The household.
  await tabTo(page, /^Age$/);
  await page.keyboard.type('36');
  await tabTo(page, 'The home is');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.type('someone');
  await page.keyboard.press('Enter');
  await tabTo(page, /^Savings$/);
  await page.keyboard.type('250');
  await expect(comparison(page)).toBeVisible();

  // A scenario, its copy, and one answer changed in it.
  await tabTo(page, 'What if…');
  await page.keyboard.press('Enter');
  await page.keyboard.type('20');
  await expect(headline(page, '20 hours at minimum wage')).toContainText('Better off by');
  await tabTo(page, 'Copy 20 hours at minimum wage', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.type('35');
  await expect(headline(page, '35 hours at minimum wage')).toContainText('Better off by');

  // Through the amounts with the arrow keys, and into one and out again.
  await tabTo(page, 'how it was worked out');
  const first = await focusedText(page);
  await page.keyboard.press('ArrowRight');
  expect(await focusedText(page)).not.toBe(first);
  await page.keyboard.press('ArrowDown');
  const opened = await focusedText(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'How it was worked out' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await focusedText(page)).toBe(opened);

  // The chart, in another view of the answer: back to its names, and along them with the arrow keys.
  await tabTo(page, 'Line by line', 'Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await tabTo(page, 'Money left against hours');
  const chart = page.getByRole('slider', { name: 'Money left against hours' });
  await expect(chart).toBeFocused();
  await page.keyboard.press('Home');
  await expect(chart).toHaveAttribute('aria-valuetext', /^0 hours: £/);
  await page.keyboard.press('ArrowRight');
  await expect(chart).toHaveAttribute('aria-valuetext', /^1 hour: £/);
  await page.keyboard.press('Shift+ArrowRight');
  await expect(chart).toHaveAttribute('aria-valuetext', /^1\.25 hours: £/);
});

test('the further answers are reached with the keyboard, and come back when they apply again', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await openCase(page, 'single-person-renting-privately');
  for (const part of ['You', 'More about this person', 'New Style ESA or JSA']) {
    await tabTo(page, new RegExp(`^${part}`));
    await page.keyboard.press('Enter');
  }
  await tabTo(page, /New Style ESA$/);
  await page.keyboard.press('Enter');
  await page.keyboard.type('work');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Gets the work-related activity component');
  await page.keyboard.press('Space');
  await tabTo(page, /New Style ESA$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.type('none');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Entered before and not used now')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type('work');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: 'Gets the work-related activity component' })).toBeChecked();
});

const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const cell = document.activeElement?.closest('td');
    return `${cell?.parentElement?.querySelector('th')?.textContent} ${cell?.cellIndex}`;
  });
