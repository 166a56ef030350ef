import path from 'node:path';
import { createRecords, expect, headline, openCase, test } from './taper.ts';

test('a case of 2011-12 is asked about the benefits of that time, and a case of today is not', async ({ page, taper }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await taper.open();
  await createRecords(page);
  await openCase(page, 'year-2011');
  await expect(headline(page, /16 hours/)).toBeVisible();

  // Tax credits bring the disability element: 381.25 of Working Tax Credit a month.
  await page.getByRole('button', { name: /^Savings and claims/ }).click();
  await expect(page.getByRole('button', { name: /^Benefits of 2011-12/ })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Work-related activity group' })).toBeChecked();
  await expect(page.getByLabel('Income for tax credits in 2010-11')).toBeHidden();
  await page.getByRole('checkbox', { name: 'Tax credits were claimed, or would have been' }).press('Space');
  await expect(page.getByRole('checkbox', { name: 'Disability conditions of Working Tax Credit met' })).toBeChecked();
  await page.getByLabel('Income for tax credits in 2010-11').fill('0');
  await expect(headline(page, /16 hours/)).toContainText('£203.52');
  await page.getByRole('button', { name: /^Benefits of 2011-12/ }).evaluate((part) => part.scrollIntoView());
  await page.screenshot(pictureAt('year-2011-light'));
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot(pictureAt('year-2011-dark'));

  // On a day of today nothing of it is asked, and nothing is lost.
  await page.getByRole('button', { name: /^Where and when/ }).click();
  await page.getByRole('textbox', { name: 'Year' }).first().fill('2026');
  await expect(page.getByRole('button', { name: /^Benefits of 2011-12/ })).toBeHidden();
  await expect(page.getByText(/^Entered before and not used now: .*benefits of 2011-12/)).toBeVisible();
});

const pictureAt = (name: string) =>
  process.env['MONTHS_PICTURES'] === undefined ? {} : { path: path.join(process.env['MONTHS_PICTURES'], `${name}.png`) };
