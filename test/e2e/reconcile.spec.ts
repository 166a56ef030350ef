import path from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { createRecords, expect, openCase, test, toView } from './taper.ts';

// A lone parent with two children and no work: 424.90 + 610.00 + 303.94 + 303.94, the younger child of 3, the elder of 7 in June 2026.
const withLcwra = { payment: '1860.04', health: '217.26' };

test('the statement is entered, a difference is explained and used in one step, and then it agrees', async ({ page, taper }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await taper.open();
  await createRecords(page);
  await openCase(page, 'lone-parent-with-childcare');

  await toView(page, 'Statement check');
  const section = page.getByRole('region', { name: 'Check against the statement', exact: true });
  await expect(section).toBeVisible();
  await expect(section.getByText('Taper compares as soon as the period and the payment are there.')).toBeVisible();

  await date(page, 'First day of the assessment period', ['15', '6', '2026']);
  await expect(page.getByRole('group', { name: 'Last day of the assessment period' }).getByLabel('Day')).toHaveValue('14');
  await section.getByLabel('Standard allowance').fill('£424.90');
  await section.getByLabel('Housing').fill('610');
  await section.getByLabel('Children', { exact: true }).fill('607.88');
  await section.getByLabel('Limited capability for work').fill(withLcwra.health);
  await section.getByLabel('Total before deductions').fill('1,860.04');
  await section.getByLabel('Payment').fill(withLcwra.payment);

  const lines = section.getByRole('table');
  await expect(lines.getByRole('row', { name: /Limited capability for work/ })).toContainText('£217.26 more on the statement');
  await expect(lines.getByRole('row', { name: /Housing/ })).toContainText('Agrees');
  await expect(section.getByText('With this every line agrees to the penny.')).toBeVisible();
  await expect(section.getByText('The client has the LCWRA element at the lower rate of awards since 6 April 2026.')).toBeVisible();
  await picture(page, 'explained');

  await section.getByRole('button', { name: /^Not so/ }).click();
  await expect(section.getByText('One is set aside.')).toBeVisible();
  await section.getByRole('button', { name: 'Show it again' }).click();
  await section.getByRole('button', { name: /^Use this/ }).click();
  await expect(page.getByText('Agrees to the penny with the statement for the month to 14 July 2026.').first()).toBeVisible();
  await expectAccessible(page, 'a statement that agrees');
  await picture(page, 'agrees');

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(section.getByRole('button', { name: /^Use this/ })).toBeVisible();
  await page.getByRole('button', { name: 'Redo' }).click();
  await toView(page, 'Line by line');
  await expect(page.getByText('Agrees to the penny with the statement for the month to 14 July 2026.')).toBeVisible();
});

test('the statement can be entered at twice the size, and each of several explanations can be told from the others', async ({
  page,
  taper,
}) => {
  await taper.open();
  await createRecords(page);
  await openCase(page, 'lone-parent-with-childcare');
  await page.setViewportSize({ width: 640, height: 400 });
  await page.getByText('Answer', { exact: true }).click();
  await toView(page, 'Statement check');
  const section = page.getByRole('region', { name: 'Check against the statement', exact: true });
  await date(page, 'First day of the assessment period', ['15', '6', '2026']);
  await expect(page.getByRole('group', { name: 'Last day of the assessment period' }).getByLabel('Day')).toHaveValue('14');
  await section.getByLabel('Payment').fill('1338.84');
  await expect(section.getByText(/^With each of these by itself every line agrees/)).toBeVisible();
  await expect(section.getByText(/^The award leaves out the child of 3/)).toBeVisible();
  await expect(section.getByText(/^The award leaves out the child of 7/)).toBeVisible();
  for (const width of [640, 320]) {
    await page.setViewportSize({ width, height: 600 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }
  await picture(page, 'narrow');
});

test('the form invites to the check, and a cause that a date of birth decides opens that field', async ({ page, taper }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await taper.open();
  await createRecords(page);
  await openCase(page, 'lone-parent-with-childcare');
  const child = page.getByRole('group', { name: 'Child 1', exact: true });
  await page.getByRole('button', { name: /^Savings and claims/ }).click();
  await page.getByRole('button', { name: 'Check against the last statement' }).click();
  const section = page.getByRole('region', { name: 'Check against the statement', exact: true });
  await date(page, 'First day of the assessment period', ['15', '6', '2026']);
  await section.getByLabel('Children', { exact: true }).fill('655.82');
  await section.getByLabel('Payment').fill('1690.72');
  await section
    .getByRole('button', { name: /^Give the date of birth of child \d/ })
    .first()
    .click();
  await expect(child.or(page.getByRole('group', { name: 'Date of birth' })).first()).toBeVisible();
  await expect(page.locator('[data-path$=".born"] input').first()).toBeFocused();
});

async function date(page: Page, label: string, [day = '', month = '', year = '']: readonly string[]): Promise<void> {
  const group = page.getByRole('group', { name: label });
  await group.getByLabel('Day').fill(day);
  await group.getByLabel('Month').fill(month);
  await group.getByLabel('Year').fill(year);
}

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['RECONCILE_PICTURES'];
  if (folder === undefined) return;
  await page.locator('.reconcile-result').evaluate((result) => result.scrollIntoView());
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: path.join(folder, `${name}-${colorScheme}.png`) });
  }
  await page.emulateMedia({ colorScheme: 'light' });
}
