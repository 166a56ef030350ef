import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { madeUpBundle, madeUpKey } from '#test/team/bundles-for-test';
import { expectAccessible } from './accessible.ts';
import { createRecords, expect, test } from './taper.ts';

const dialog = (page: Page) => page.getByRole('dialog').or(page.getByRole('alertdialog'));

async function merge(page: Page, name: string, bundle: string): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(bundle) });
  await expect(page.getByText(`${name} was merged`)).toBeVisible();
}

async function makeTheYear(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Make the sheet' }).click();
  await page.getByRole('menuitem', { name: /^Year: April 2025/ }).click();
  await expectAccessible(page, 'asking before the numbers are counted for good');
  await dialog(page).getByRole('button', { name: 'Make the sheet' }).click();
  await expect(page.getByText(/Made in .* The numbers have stayed the same since\./)).toBeVisible({ timeout: 60_000 });
}

test('bundles of two machines become a sheet of the year, which is made once, read and saved', async ({ page, taper }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await taper.open();
  await createRecords(page);
  await page.getByRole('link', { name: 'Team sheet' }).click();
  const east = madeUpBundle(madeUpKey(), 300, 7, 'East');
  await merge(page, 'east.jsonl', east);
  await merge(page, 'west.jsonl', madeUpBundle(madeUpKey(), 200, 11, 'West'));
  await merge(page, 'east.jsonl', east);
  await makeTheYear(page);
  await expect(page.getByText(/^At least \d+% were not worse off\.$/).first()).toBeVisible();
  await expectAccessible(page, 'a sheet of one’s own');
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(page.getByRole('slider', { name: /Job starts by month/ })).toBeVisible();
  await page.emulateMedia({ forcedColors: 'none' });
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as CSV' }).click()]);
  const csv = readFileSync(await file.path(), 'utf8');
  expect(csv).toMatch(/At least \d+% were not worse off\./);
  // 240 calculations of East and 160 of West, each bundle once: nobody's exact count stands anywhere.
  expect(csv).toMatch(/\b400\b/);
  expect(csv).not.toMatch(/\b(640|301|199)\b/);
});

test('a service too small to show anything is told why, and which period would do', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await page.getByRole('link', { name: 'Team sheet' }).click();
  await merge(page, 'small.jsonl', madeUpBundle(madeUpKey(), 5, 3, 'East'));
  await makeTheYear(page);
  await expectAccessible(page, 'a sheet that is too small');
  await expect(page.getByText(/^There are too few calculations here to show without showing somebody/).first()).toBeVisible();
});

test('a story is kept with what was agreed and goes when that is withdrawn; a profile and a review are asked only when a service wants them', async ({
  page,
  taper,
}) => {
  await taper.open();
  await createRecords(page);
  await page.getByRole('link', { name: 'Team sheet' }).click();
  await page.getByRole('link', { name: 'Team settings' }).click();
  await page.getByLabel('The account').fill('Somebody began with eight hours in a kitchen and was better off from the first week.');
  await page.getByLabel('What the person agreed to').fill('To be told in team meetings.');
  await page.getByLabel('Month in which they agreed').fill('2026-04');
  await page.getByRole('button', { name: 'Add this story' }).click();
  await expect(page.getByText('Without consent no story is kept.')).toBeVisible();
  await page
    .locator('label', { hasText: /agreed/ })
    .last()
    .click();
  await page.getByRole('button', { name: 'Add this story' }).click();
  const story = page.getByText('Somebody began with eight hours');
  await expect(story).toBeVisible();
  await expectAccessible(page, 'a story that is kept');
  await page.getByRole('button', { name: /^Withdraw/ }).click();
  await dialog(page)
    .getByRole('button', { name: /^Withdraw/ })
    .click();
  await expect(story).toBeHidden();

  await expect(page.getByText('Off. No profile is asked.')).toBeVisible();
  await page.getByLabel('What is asked').fill('HoNOS total at referral');
  await page.getByLabel('Bands, one on each line').fill('0 to 9\n10 and over');
  await page.getByText('Our service has agreed this and told people.').click();
  await page.getByRole('button', { name: 'Ask for it' }).click();
  await expect(page.getByRole('button', { name: 'Stop asking' })).toBeVisible();
  await expectAccessible(page, 'a profile that is asked');
  await page.getByRole('button', { name: 'Stop asking' }).click();
  await expect(page.getByText('Off. No profile is asked.')).toBeVisible();
});
