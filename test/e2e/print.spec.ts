import path from 'node:path';
import type { Page } from '@playwright/test';
import { createRecords, expect, openExample, test, toView } from './taper.ts';

/** Every view of the answer as it is printed, with the words that only it has. */
const views = [
  ['Line by line', 'Pay before deductions'],
  ['Three questions', 'What if I have to stop?'],
  ['In pictures', 'Where the money comes from, and where it goes'],
  ['Month by month', 'The months ahead'],
  ['If it stops', 'If it stops'],
] as const;

const pressed = '.workspace-answer :is(input, textarea, select, .button, .segments, .select-button, .icon-only, [role="tab"])';

test('every view is printed as the answer alone: the case and the hours in words, and nothing to press or to fill in', async ({
  page,
  taper,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await taper.open();
  await createRecords(page);
  await openExample(page, 'single-lcwra-pip-sixteen-hours');
  for (const [view, words] of views) {
    await page.emulateMedia({ media: 'screen' });
    await toView(page, view);
    await expect(page.locator('.workspace-answer')).toContainText(words);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.getByText('EX-001', { exact: true }).filter({ visible: true })).toHaveCount(1);
    // The three questions are of one scenario, which stands above them.
    if (view === 'Three questions') await expect(page.locator('.questions-of')).toBeVisible();
    else {
      await expect(page.getByText('16 hours a week, £12.71 an hour', { exact: true })).toBeVisible();
      await expect(page.getByRole('heading', { name: '16 hours in a café', exact: true }).first()).toBeVisible();
    }
    expect(await page.locator(pressed).filter({ visible: true }).count(), `${view}: what can be pressed`).toBe(0);
    expect(await inkOf(page), `${view} is printed dark on light`).toBe('rgb(29, 36, 35)');
    const pdf = (await page.pdf({ format: 'A4', printBackground: false })).toString('latin1');
    expect(Number(/\/Count (\d+)/.exec(pdf)?.[1]), `${view}: pages`).toBeLessThan(9);
    await picture(page, view);
  }
});

const inkOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.querySelector('.workspace-answer') ?? document.body).color);

/** As a printer without colours has it. Set PICTURES to a folder. */
async function picture(page: Page, view: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder === undefined) return;
  await page.setViewportSize({ width: 720, height: 1000 });
  await page.evaluate(() => document.documentElement.style.setProperty('filter', 'grayscale(1)'));
  await page.screenshot({ path: path.join(folder, `print-${view.replaceAll(' ', '-')}.png`), fullPage: true });
  await page.evaluate(() => document.documentElement.style.removeProperty('filter'));
  await page.setViewportSize({ width: 1280, height: 800 });
}
