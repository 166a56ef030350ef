import { expectAccessible } from './accessible.ts';
import { createRecords, expect, fromMenu, headline, hoursOf, openCase, test } from './taper.ts';

test('a saved calculation tells what has moved since: answers, then rates of another date, adding up', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await openCase(page, 'single-person-renting-privately');
  await expect(headline(page, '16 hours at minimum wage')).toBeVisible();
  await page.getByRole('button', { name: 'Save this calculation' }).click();
  await expect(page.getByText('Calculation saved')).toBeVisible();
  await hoursOf(page, '16 hours at minimum wage').fill('20');
  await expect(headline(page, '20 hours at minimum wage')).toContainText('Better off by');
  await expect(page.locator('.save-mark')).toHaveText('Saved');

  await fromMenu(page, 'Saved calculations (1)');
  await page.getByRole('link', { name: /Saved today/ }).click();
  await page.getByRole('button', { name: 'Show what has moved' }).press('Enter');
  const table = page.getByRole('region', { name: 'Causes' }).getByRole('table');
  const hours = table.getByRole('button', { name: /hours a week/ });
  await expect(hours).toBeVisible();
  await expect(table.getByRole('rowheader', { name: 'Rates and limits' })).toBeHidden();
  await hours.press('Enter');
  await expect(table.getByText('Was 16, is 20.')).toBeVisible();
  await expect(table.getByRole('row', { name: /^Take-home pay/ })).toBeVisible();
  await expectAccessible(page, 'what has moved, an answer opened');
  await page.getByRole('radio', { name: 'Money left' }).press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Better or worse off' })).toBeChecked();
  await expect(table.getByRole('columnheader', { name: 'As I am now' })).toBeHidden();

  // The same answers a year before: rates, and no answer.
  await page.getByText('The saved answers on another date').click();
  await page.getByRole('textbox', { name: 'Day' }).fill('15');
  await page.getByRole('textbox', { name: 'Month' }).fill('6');
  await page.getByRole('textbox', { name: 'Year' }).fill('2025');
  await expect(table.getByRole('rowheader', { name: 'Rates and limits' })).toBeVisible();
  await expect(hours).toBeHidden();
  await expectAccessible(page, 'what has moved, another date');

  // A date without figures says so in words.
  await page.getByRole('textbox', { name: 'Year' }).fill('2031');
  await expect(page.getByRole('alert')).toContainText('Taper has no law');
});
