import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { tabTo } from './tab-to.ts';
import { comparison, createRecords, expect, headline, openCase, test } from './taper.ts';

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

const keysDialog = (page: Page) => page.getByRole('dialog', { name: 'Keyboard' });

test('a new case is filled in from question to question, and its job is set beside it', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await press(page, 'F8');
  await expect(page.getByLabel('Reference')).toBeFocused();
  await press(page, 'Enter');
  await expect(page.getByRole('textbox', { name: 'Age' })).toBeFocused();
  await page.keyboard.type('36');
  await press(page, 'Enter');
  await expect(page.getByRole('button', { name: /Choose.*The home is/ })).toBeFocused();

  // In a list Enter does what it does in lists.
  await press(page, 'Enter');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.type('someone');
  await press(page, 'Enter');
  await expect(page.getByRole('listbox')).toBeHidden();
  await tabTo(page, /^Savings$/);
  await page.keyboard.type('250');
  await expect(comparison(page)).toBeVisible();
  await press(page, 'Enter');
  await expect(page.getByRole('checkbox', { name: 'Claims, or would claim, Universal Credit' })).toBeFocused();
  await press(page, 'Shift+Enter');
  await expect(page.getByRole('textbox', { name: 'Savings' })).toBeFocused();

  await press(page, 'F8');
  await page.keyboard.type('20');
  await expect(headline(page, '20 hours at minimum wage')).toContainText('Better off by');
});

test('from anywhere to the hours of each column, and to the page', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await openCase(page, 'lone-parent-with-childcare');
  const hours = page.getByRole('textbox', { name: 'Hours', exact: true });
  await press(page, 'F2');
  await expect(hours.first()).toBeFocused();
  await press(page, 'F8');
  await page.keyboard.type('25');
  await expect(headline(page, '25 hours at minimum wage')).toContainText('off by');
  await expect(hours.last()).toBeFocused();
  await press(page, 'F2');
  await expect(hours.first()).toBeFocused();
  await press(page, 'Shift+F2');
  await expect(hours.last()).toBeFocused();

  // The keys that the window itself has also come through from within a field.
  await press(page, 'Control+z');
  await expect(hours.last()).not.toHaveValue('25');
  await press(page, 'Control+k');
  await expect(page.getByRole('dialog', { name: 'Find anything' })).toBeVisible();
  await press(page, 'F2');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await press(page, 'Escape');

  // In the household too an arrow key changes the hours by one.
  await page.getByRole('button', { name: /^16 hours at £13/ }).focus();
  await press(page, 'Enter');
  const inForm = page.locator('.workspace-form [data-path="scenarios[0].jobs[0].pay.hoursPerWeek"] input');
  await inForm.focus();
  await press(page, 'ArrowUp');
  await expect(inForm).toHaveValue('17');
  await expect(hours.first()).toHaveValue('17');

  await page.evaluate(() => (window.print = () => (document.title = 'printed')));
  await press(page, 'F9');
  await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeFocused();
  await press(page, 'Enter');
  await expect(page).toHaveTitle('printed');
});

test('F6 goes from part to part, and back to where one was', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await openCase(page, 'lone-parent-with-childcare');
  const inside = (role: 'banner' | 'complementary' | 'main') => page.getByRole(role).locator(':focus');
  await press(page, 'F6');
  await expect(inside('complementary')).toBeVisible();
  await press(page, 'Tab', 'Tab', 'Tab');
  const left = await page.evaluate(() => document.activeElement?.textContent);
  await press(page, 'F6');
  await expect(page.getByRole('tab', { name: 'Line by line' })).toBeFocused();
  await press(page, 'Shift+F6');
  await expect(inside('complementary')).toHaveText(left ?? '');
  await press(page, 'Shift+F6');
  await expect(inside('banner')).toBeVisible();

  // Beyond the last part the key is the browser's; the next one begins at the other end.
  await press(page, 'F6', 'F6', 'F6');
  await expect(page.getByRole('tab', { name: 'Line by line' })).toBeFocused();
  await press(page, 'F6');
  await expect(inside('banner')).toBeVisible();

  // The bar and the table are one stop of the Tab key each, with arrow keys within.
  await tabTo(page, 'Find');
  await press(page, 'ArrowRight');
  await expect(page.getByRole('button', { name: 'Pages to print' })).toBeFocused();
  await press(page, 'Tab');
  await expect(inside('complementary')).toBeVisible();
  await press(page, 'F6');
  await tabTo(page, 'how it was worked out');
  await press(page, 'Home', 'Tab');
  await expect(comparison(page).locator(':focus')).toHaveCount(0);

  // Without a mouse the names of the sections are one arrow key apart.
  await press(page, 'Shift+F6', 'Home');
  await tabTo(page, /^Where and when/);
  await press(page, 'ArrowDown');
  await expect(page.getByRole('button', { name: /^You/ })).toBeFocused();
  await press(page, 'End');
  await expect(page.getByRole('complementary').locator('.disclosure-trigger').last()).toBeFocused();
});

test('on a narrow screen the keys show the part that they go to', async ({ page, taper }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  await taper.open();
  await createRecords(page);
  await openCase(page, 'lone-parent-with-childcare');
  await page.getByRole('radio', { name: 'Household' }).focus();
  await press(page, 'Space');
  await expect(page.getByRole('complementary', { name: 'Household' })).toBeVisible();
  await press(page, 'F6');
  await expect(page.getByRole('complementary').locator(':focus')).toBeVisible();
  await press(page, 'F2');
  await expect(page.getByRole('main').getByRole('textbox', { name: 'Hours', exact: true })).toBeFocused();
});

test('the first stops of the Tab key skip the bar', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await openCase(page, 'lone-parent-with-childcare');
  await press(page, 'Tab');
  await expect(page.getByRole('button', { name: 'Skip to the household' })).toBeFocused();
  await press(page, 'Tab');
  const toAnswer = page.getByRole('button', { name: 'Skip to the answer' });
  await expect(toAnswer).toBeFocused();
  expect((await toAnswer.boundingBox())?.width).toBeGreaterThan(40);
  await expectAccessible(page, 'a skip link');
  await press(page, 'Enter');
  await expect(page.getByRole('tab', { name: 'Line by line' })).toBeFocused();
});

test('the list of keys opens by keys and by the button, and its question mark can be turned off', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await press(page, '?');
  await expect(keysDialog(page)).toBeVisible();
  await expectAccessible(page, 'the list of keys');
  await press(page, 'Escape');
  await expect(keysDialog(page)).toBeHidden();

  await openCase(page, 'lone-parent-with-childcare');
  await page.getByRole('button', { name: 'Keyboard' }).focus();
  await press(page, 'Enter');
  await tabTo(page, /^A question mark opens this list/);
  await press(page, 'Space', 'Escape');
  await expect(page.getByRole('button', { name: 'Keyboard' })).toBeFocused();
  await press(page, '?');
  await expect(keysDialog(page)).toBeHidden();

  // A field takes the question mark as it takes any character; Ctrl+/ works there too.
  await press(page, 'F2', '?');
  await expect(page.getByRole('textbox', { name: 'Hours', exact: true }).first()).toHaveValue('?');
  await press(page, 'Control+/');
  await expect(keysDialog(page)).toBeVisible();
});
