import path from 'node:path';
import type { Locator } from '@playwright/test';
import { tabTo } from './tab-to.ts';
import { createRecords, expect, headline, openCase, test } from './taper.ts';

test('what becomes of each protected thing is read as a ledger of each situation, with the keyboard and at twice the size', async ({
  page,
  taper,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await taper.open();
  await createRecords(page);
  await openCase(page, 'couple-with-much-to-keep');
  await expect(headline(page, /Full time as a site manager/)).toBeVisible();

  const mornings = ledgerOf('Mornings at the school kitchen');
  const fullTime = ledgerOf('Full time as a site manager');
  await expect(mornings.getByRole('heading', { name: 'Stays' })).toBeVisible();
  await expect(fullTime.getByRole('heading', { name: 'At risk' })).toBeVisible();
  await expect(fullTime.getByRole('heading', { name: 'Lost' })).toBeVisible();
  await expect(fullTime).toContainText("Carer's Allowance (partner)");
  await expect(fullTime).toContainText('UC Regs 2013 reg 27A. Checked 22 November 2026.');
  await picture('light');

  await tabTo(page, /^Show \d+ more that stay/);
  await page.keyboard.press('Enter');
  await expect(mornings.getByText('Kind of housing')).toBeVisible();
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture('dark');
  await page.emulateMedia({ colorScheme: 'light' });

  // Twice the size of everything is half the room for it.
  await page.setViewportSize({ width: 640, height: 400 });
  await expect(fullTime.getByText('LCWRA rate (you)')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await picture('twice');

  function ledgerOf(name: string): Locator {
    return page.locator('.ledger').filter({ has: page.getByRole('heading', { name, level: 3 }) });
  }

  async function picture(name: string): Promise<void> {
    if (process.env['LEDGER_PICTURES'] === undefined) return;
    await fullTime.evaluate((ledger) => ledger.scrollIntoView());
    await page.screenshot({ path: path.join(process.env['LEDGER_PICTURES'], `${name}.png`) });
  }
});
