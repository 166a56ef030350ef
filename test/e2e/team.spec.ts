import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { createRecords, expect, fromMenu, openCase, test } from './taper.ts';
import { expectAccessible } from './accessible.ts';

const dialog = (page: Page) => page.getByRole('dialog');

async function save(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return readFileSync(await file.path(), 'utf8');
}

test('a job start and a calculation are counted, and leave as a bundle without the reference', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await openCase(page, 'single-person-renting-privately');
  await fromMenu(page, 'Job starts');
  await dialog(page).getByRole('button', { name: 'Record this start' }).click();
  await expect(dialog(page).getByText('There is no such day.').first()).toBeVisible();
  const day = dialog(page).getByRole('group', { name: 'Started on' });
  for (const [part, value] of [
    ['Day', '6'],
    ['Month', '4'],
    ['Year', '2026'],
  ] as const) {
    await day.getByLabel(part).fill(value);
  }
  await dialog(page).getByLabel('Hours a week').fill('16');
  await dialog(page).getByText('The job is open to anyone').click();
  await dialog(page).getByRole('combobox', { name: 'Team' }).fill('East');
  await dialog(page).getByRole('button', { name: 'Record this start' }).click();
  await expect(dialog(page).getByText('6 April 2026, 16 hours a week, East')).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Close' }).click();

  await page.getByRole('button', { name: 'Save this calculation' }).click();
  await fromMenu(page, 'Saved calculations (1)');
  await page.getByRole('link', { name: /^Saved/ }).click();
  await page.getByRole('button', { name: 'Done with the client: count it' }).click();
  await dialog(page).getByRole('button', { name: 'Count it' }).click();
  await expect(dialog(page).getByText('Choose what was gone through.')).toBeVisible();
  await expectAccessible(page, 'counting with something missing');
  await dialog(page).locator('label.option').first().click();
  await dialog(page).getByRole('combobox', { name: 'Team' }).fill('East');
  await page.keyboard.press('Tab');
  await dialog(page).getByRole('button', { name: 'Count it' }).click();
  await expect(page.getByText(/Counted for East/)).toBeVisible();
  await expectAccessible(page, 'a counted calculation');

  await page.getByRole('link', { name: 'Cases' }).click();
  await page.getByRole('link', { name: 'Team sheet' }).click();
  await expect(page.getByRole('heading', { name: 'From machine to machine' })).toBeVisible();
  const bundle = await save(page, 'Export the bundle');
  expect(bundle).toContain('taper-team-bundle');
  expect(bundle).not.toContain('EX-001');
  await page.locator('input[type="file"]').setInputFiles({ name: 'own.jsonl', mimeType: 'text/plain', buffer: Buffer.from(bundle) });
  await expect(page.getByText('This bundle was made on this machine')).toBeVisible();
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'other.jsonl', mimeType: 'text/plain', buffer: Buffer.from('no bundle\n') });
  await expect(page.getByText('other.jsonl was not merged.')).toBeVisible();
});

test('the sample service: a sheet in words, charts and tables, read by keyboard, saved and printed on one page', async ({
  page,
  taper,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await taper.open();
  await createRecords(page);
  await page.getByRole('link', { name: 'Team sheet' }).click();
  await page.getByRole('button', { name: 'Look at a sample service' }).click();
  await expect(page.getByText('At least 96% were not worse off.')).toBeVisible();
  await expect(page.getByText('A made-up sample')).toBeVisible();
  await expect(page.getByText(/\b199\b/)).toHaveCount(0);
  for (const [state, width, height] of [
    ['the sheet', 1280, 800],
    ['the sheet, wide', 1920, 1080],
    ['the sheet at 200%', 640, 400],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(page.getByText('A made-up sample')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${state} fits`).toBe(true);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  const chart = page.getByRole('slider', { name: /Job starts by month/ });
  await chart.focus();
  await expect(chart).toHaveAttribute('aria-valuetext', 'April 2010: 1 to 7');
  await page.keyboard.press('ArrowRight');
  await expect(chart).toHaveAttribute('aria-valuetext', /May 2010/);
  expect(await save(page, 'Save “Job starts by month” as SVG')).toContain('Job starts (Sussex 2011)');
  expect((await save(page, 'Save “Job starts by month” as PNG')).slice(1, 4)).toBe('PNG');
  expect(await save(page, 'Save as CSV')).toContain('At least 96% were not worse off.');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf).toMatch(/\/Count 1\b/);
});

test('the team settings take only what can be right', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await page.getByRole('link', { name: 'Team sheet' }).click();
  await page.getByRole('link', { name: 'Team settings' }).click();
  await page.getByLabel('Hide counts from 1 to').fill('2');
  await expect(page.getByText(/^Enter a whole number from 3 to 100\. With less, a hidden count could be guessed/)).toBeVisible();
  await page.getByRole('button', { name: 'Add this target' }).click();
  await page.getByRole('button', { name: 'Add this story' }).click();
  await page.getByRole('button', { name: 'Enter a review' }).click();
  await page.getByLabel('What it is called').fill('First target');
  await page.getByLabel('Job starts a year').fill('125');
  await page.getByRole('button', { name: 'Add this target' }).click();
  await expect(page.getByText('First target: 125 job starts a year, the whole service')).toBeVisible();
});
