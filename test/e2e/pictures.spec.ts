import path from 'node:path';
import type { Page } from '@playwright/test';
import { tabTo } from './tab-to.ts';
import { createRecords, expect, headline, openCase, openExample, test, toView } from './taper.ts';

test('money left against hours, and where the money comes from, are read as pictures, with the keyboard, in grey and at twice the size', async ({
  page,
  taper,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await taper.open();
  await createRecords(page);
  await openExample(page, 'single-lcwra-pip-sixteen-hours');
  await expect(headline(page, /16 hours in a café/)).toBeVisible();
  await toView(page, 'In pictures');

  // The line: what each place leaves, what is kept of an extra pound there, and the situations at their own hours.
  const sweep = page.getByRole('region', { name: 'Money left against hours' });
  await expect(sweep.getByText(/Of the next £1 of pay you keep all of it up to 7\.76 hours, 45p up to/)).toBeVisible();
  const line = sweep.getByRole('slider');
  await tabTo(page, /^Money left against hours\./);
  await expect(line).toHaveAttribute(
    'aria-valuetext',
    /^8 hours: £1,507\.11 left a month.*Of the next £1 of pay you keep .*Here: 8 hours in a library$/,
  );
  await page.keyboard.press('End');
  await expect(line).toHaveAttribute('aria-valuetext', /^60 hours: .*you keep \d+p$/);
  await expect(line).toContainText('24 hours in a café £1,747.16');
  await picture('sweep-light');
  await sweep.getByText('Show as a table').click();
  await expect(sweep.getByRole('columnheader', { name: 'Kept of the next £1' })).toBeVisible();
  await expect(sweep.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '8', exact: true }) })).toContainText(
    '8 hours in a library',
  );
  await sweep.getByText('Chart', { exact: true }).click();

  // The bars: part by part, and the same in a table.
  const budget = page.getByRole('region', { name: 'Where the money comes from, and where it goes', exact: true });
  await expect(budget.getByText(/^16 hours in a café: £2,798\.70 comes in, most of it Universal Credit \(£1,534\.81\)\./)).toBeVisible();
  await budget.getByRole('slider').focus();
  await page.keyboard.press('End');
  await expect(budget.getByRole('slider')).toHaveAttribute('aria-valuetext', '24 hours in a café: Money left £1,747.16');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(budget.getByRole('slider')).toHaveAttribute(
    'aria-valuetext',
    'As I am now, comes in: Other benefits £332.37 (Disability benefits £332.37)',
  );
  await picture('budget-light', budget);
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture('sweep-dark');
  await picture('budget-dark', budget);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active', reducedMotion: 'reduce' });
  await expect(budget.getByRole('slider')).toBeVisible();
  await picture('sweep-forced');
  await picture('budget-forced', budget);
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
  await budget.getByText('Table', { exact: true }).click();
  await expect(budget.getByRole('row', { name: 'Money left £1,112.99 £1,507.11 £1,633.20 £1,747.16' })).toBeVisible();
  await picture('budget-table', budget);
  await budget.getByText('Bars', { exact: true }).click();

  await page.setViewportSize({ width: 1920, height: 1080 });
  await picture('sweep-wide');
  await page.setViewportSize({ width: 720, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('tab', { name: 'In pictures' })).toBeHidden();
  await expect(line).toBeVisible();
  await paper(page, 'sweep-paper');
  await page.emulateMedia({ media: 'screen' });
  // Twice the size of everything is half the room for it, and a narrow window has less.
  for (const [width, name] of [
    [640, 'twice'],
    [320, 'narrow'],
  ] as const) {
    await page.setViewportSize({ width, height: 640 });
    await page.getByText('Answer', { exact: true }).click();
    await expect(line).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), name).toBe(true);
    await picture(`sweep-${name}`);
    await picture(`budget-${name}`, budget);
  }

  async function picture(name: string, of = sweep): Promise<void> {
    const folder = process.env['PICTURES'];
    if (folder === undefined) return;
    await of.evaluate((section) => section.scrollIntoView());
    await page.screenshot({ path: path.join(folder, `${name}.png`) });
  }
});

test('the months ahead are read as a calendar, day by day with the keyboard, in grey and at twice the size', async ({ page, taper }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await taper.open();
  await createRecords(page);
  await openCase(page, 'four-weekly-pay');
  await expect(headline(page, /Supermarket/)).toBeVisible();
  await toView(page, 'Month by month');
  const months = page.getByRole('region', { name: 'The months ahead', exact: true });
  await months.getByText('Calendar', { exact: true }).click();
  const calendar = months.getByRole('slider', { name: /^The months ahead as a calendar/ });
  await expect(calendar).toContainText('Two pay days');
  await tabTo(page, /^The months ahead as a calendar/);
  await page.keyboard.press('Home');
  await expect(calendar).toHaveAttribute('aria-valuetext', /^\w+day \d+ November 2026: .*£[\d,.]+.* November 2026: £[\d,.]+ left/);
  await page.keyboard.press('End');
  await expect(calendar).toHaveAttribute('aria-valuetext', /October 2027: £[\d,.]+ left/);
  await picture('calendar-light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture('calendar-dark');
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active', reducedMotion: 'reduce' });
  await expect(calendar).toBeVisible();
  await picture('calendar-forced');
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
  await page.setViewportSize({ width: 720, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await expect(calendar).toBeVisible();
  await paper(page, 'calendar-paper');
  await page.emulateMedia({ media: 'screen' });
  for (const [width, name] of [
    [640, 'twice'],
    [320, 'narrow'],
  ] as const) {
    await page.setViewportSize({ width, height: 640 });
    await page.getByText('Answer', { exact: true }).click();
    await expect(calendar).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), name).toBe(true);
    await picture(`calendar-${name}`);
  }

  async function picture(name: string): Promise<void> {
    const folder = process.env['PICTURES'];
    if (folder === undefined) return;
    await calendar.evaluate((section) => section.scrollIntoView());
    await page.screenshot({ path: path.join(folder, `${name}.png`) });
  }
});

/** As a printer without colours has it. */
async function paper(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder === undefined) return;
  await page.evaluate(() => document.documentElement.style.setProperty('filter', 'grayscale(1)'));
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
  await page.evaluate(() => document.documentElement.style.removeProperty('filter'));
}
