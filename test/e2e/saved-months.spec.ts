import path from 'node:path';
import { createRecords, expect, fromMenu, headline, openCase, test } from './taper.ts';

test('a saved calculation shows its months, its stop and the ledger as they were said', async ({ page, taper }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await taper.open();
  await createRecords(page);
  await openCase(page, 'job-that-stops');
  await expect(headline(page, /Supermarket/)).toBeVisible();
  await page.getByRole('button', { name: 'Save this calculation' }).click();
  await fromMenu(page, 'Saved calculations (1)');
  await page.getByRole('link', { name: /^Saved/ }).click();

  const months = page.getByRole('region', { name: 'The months ahead', exact: true });
  await expect(months.getByText(/^In the middle month £[\d,.]+ is left\./)).toBeVisible();
  await expect(months.getByText('They are not worked out again.')).toBeVisible();
  await months.getByRole('button', { name: /^December 2026/ }).click();
  await expect(months.getByRole('table', { name: 'Arrives in December 2026' })).toContainText('Universal Credit for');
  await months.getByRole('button', { name: /^These months rest on/ }).click();
  await expect(months.getByRole('button', { name: /^Answer this/ })).toHaveCount(0);
  const stop = page.getByRole('region', { name: 'If it stops', exact: true });
  await expect(stop.getByRole('heading', { name: /: the job ends on 31 March 2027$/ })).toBeVisible();
  await expect(stop.getByText(/^The least is left in /)).toBeVisible();
  await expect(stop).toContainText('Checked');
  await picture('light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture('dark');
  await page.emulateMedia({ colorScheme: 'light', media: 'print' });
  await picture('print');
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 320, height: 600 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await picture('narrow');

  async function picture(name: string): Promise<void> {
    const folder = process.env['MONTHS_PICTURES'];
    if (folder !== undefined) await page.screenshot({ path: path.join(folder, `saved-${name}.png`), fullPage: true });
  }
});
