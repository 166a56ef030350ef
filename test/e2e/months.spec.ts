import path from 'node:path';
import { expectAccessible } from './accessible.ts';
import { tabTo } from './tab-to.ts';
import { createRecords, expect, headline, openCase, test, toView } from './taper.ts';

test('the months ahead are read as a chart, as a table and day by day, with the keyboard and at twice the size', async ({
  page,
  taper,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await taper.open();
  await createRecords(page);
  await openCase(page, 'four-weekly-pay');
  await expect(headline(page, /Supermarket/)).toBeVisible();

  await toView(page, 'Month by month');
  const months = page.getByRole('region', { name: 'The months ahead', exact: true });
  await expect(months.getByText(/^In the middle month £[\d,.]+ is left\./)).toBeVisible();
  await tabTo(page, /^The months ahead, left in the month\./);
  await page.keyboard.press('Home');
  const chart = months.getByRole('slider');
  await expect(chart).toHaveAttribute('aria-valuetext', /^November 2026: .* left, part of a month.*Lowest balance/);
  await page.keyboard.press('ArrowRight');
  await expect(chart).toHaveAttribute('aria-valuetext', /^December 2026: /);
  await picture('chart-light');

  await tabTo(page, /^December 2026/);
  await page.keyboard.press('Enter');
  await expect(months.getByRole('table', { name: 'Arrives in December 2026' })).toContainText('Universal Credit for');
  await expect(months.getByRole('table', { name: 'Goes out in December 2026' })).toContainText('Rent');
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture('chart-dark');
  await page.emulateMedia({ colorScheme: 'light' });

  await months.getByText('24 months').click();
  await months.getByText('Table', { exact: true }).click();
  const table = months.getByRole('region', { name: 'The months ahead as a table' });
  await expect(table.getByRole('row')).toHaveCount(25);
  await expect(table).toContainText('Two pay days');
  await expect(table).toContainText('Projection');
  await picture('table');
  await months.getByText('Chart', { exact: true }).click();
  await picture('chart-of-24');

  // What was assumed is answered in its place, and the balance follows.
  await tabTo(page, /^These months rest on/);
  await page.keyboard.press('Enter');
  await months.getByRole('button', { name: /^Answer this ?\. Money in hand/ }).press('Enter');
  await expect(page.getByLabel('Money in hand on the first day')).toBeFocused();
  await page.keyboard.type('120');
  await expect(months.getByText(/from £120\.00 on/)).toBeVisible();
  await expectAccessible(page, 'the days of payment');
  await page.screenshot(pictureAt('answers'));

  // Twice the size of everything is half the room for it.
  await page.setViewportSize({ width: 640, height: 400 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await page.getByText('Answer', { exact: true }).click();
  await picture('twice');

  async function picture(name: string): Promise<void> {
    if (process.env['MONTHS_PICTURES'] === undefined) return;
    await months.evaluate((section) => section.scrollIntoView());
    await page.screenshot(pictureAt(name));
  }
});

const pictureAt = (name: string) =>
  process.env['MONTHS_PICTURES'] === undefined ? {} : { path: path.join(process.env['MONTHS_PICTURES'], `${name}.png`) };
