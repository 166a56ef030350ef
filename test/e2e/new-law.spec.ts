import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { tabTo } from './tab-to.ts';
import { amount, beginCase, comparison, createRecords, expect, headline, test } from './taper.ts';

test('a couple with a business and a council tax scheme is entered with the keyboard, compared, explained and kept', async ({
  page,
  taper,
}) => {
  await taper.open();
  await createRecords(page);
  await beginCase(page);

  await typeIn(page, /^Age$/, '41');
  await openSection(page, /^Partner/);
  await press(page, 'Add a partner');
  await typeIn(page, /^Age$/, '39');
  await press(page, /^Children/);
  await press(page, 'Add a child');
  await typeIn(page, /^Age$/, '9');
  await pick(page, /^The home is|^Choose$/, 'Rented from a private');
  await typeIn(page, /^Rent$/, '850');
  await typeIn(page, 'Rental market area', 'Sussex East');
  await page.keyboard.press('Enter');
  await typeIn(page, 'Council tax for the year', '1700');
  await typeIn(page, /^Council$/, 'Hastings');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Taper holds this council’s scheme')).toBeVisible();
  await pick(page, /^Band/, 'Band B');
  await typeIn(page, /^Savings$/, '1000');
  await expect(comparison(page)).toBeVisible();
  await expectAccessible(page, 'a council whose scheme is held');

  // The partner's business.
  await press(page, /^As I am now/);
  await press(page, 'Add a job');
  await tabTo(page, /^Yours/);
  await page.keyboard.press('ArrowRight');
  await tabTo(page, /^Employed/);
  await page.keyboard.press('ArrowRight');
  // The way of entering it is called so too, and comes before.
  await tabTo(page, /^Profit$/);
  await page.keyboard.press('Tab');
  await page.keyboard.type('700');
  await typeIn(page, /^Hours worked a week/, '20');
  await press(page, /^What Universal Credit decided/);
  await tabTo(page, /^Not known/);
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: 'No', exact: true })).toBeChecked();
  await expectAccessible(page, 'what Universal Credit decided about a business');

  // What if nothing but the profit changed.
  await press(page, 'What if…');
  await expect(headline(page, /Self-employed/)).toHaveText(/About the same/);
  await expect(comparison(page).getByRole('rowheader', { name: 'Council tax reduction' })).toBeVisible();
  await amount(page, 'Council tax reduction', 1).focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'How it was worked out' });
  await expect(panel.getByRole('heading', { name: 'Council tax reduction', exact: true })).toBeFocused();
  await expectAccessible(page, 'how a council tax reduction was worked out');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();

  // From what may be missing to its own field, through parts that are closed.
  await tabTo(page, /Answer this.*Warm Home Discount/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: 'Warm Home Discount' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(comparison(page).getByRole('rowheader', { name: 'Help that comes with a benefit' })).toBeVisible();
  await expectAccessible(page, 'help that is used');

  // The bar is one stop; its buttons are reached with the arrow keys.
  await page.keyboard.press('Shift+F6');
  await tabTo(page, 'Undo');
  await tabTo(page, 'Save this calculation', 'ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Calculation saved')).toBeVisible();
});

/** Types into the field that is reached next and called so. */
async function typeIn(page: Page, name: string | RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(text, { delay: 20 });
}

/** Presses the button that is reached next and called so. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** Opens a section unless it is open. */
async function openSection(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  if ((await page.locator(':focus').getAttribute('aria-expanded')) === 'false') await page.keyboard.press('Enter');
}

/** Chooses from the list that is reached next and called so, by the beginning of the choice. */
async function pick(page: Page, name: RegExp, option: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
  await page.keyboard.type(option, { delay: 20 });
  await page.keyboard.press('Enter');
}
