import { expectAccessible } from './accessible.ts';
import { amount, createRecords, expect, test } from './taper.ts';

test('the sample households come in one action, are marked, never count, and go in one action', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await page.getByRole('button', { name: 'Look at the sample households' }).click();
  await expect(page.getByText('14 cases')).toBeVisible();
  await expect(page.locator('.case-tag', { hasText: 'sample' })).toHaveCount(14);
  await expect(page.getByText('never count in the team’s numbers')).toBeVisible();
  await expect(page.getByRole('row', { name: /EX-002/ })).toContainText('A lone parent with nursery fees');
  await expectAccessible(page, 'the samples among the cases');

  await page.getByRole('link', { name: 'EX-001' }).click();
  await expect(page.locator('.sample-mark')).toHaveText('Sample');
  await expect(amount(page, 'Universal Credit', 1)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Job starts' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Save this calculation' }).click();
  await page.getByRole('button', { name: 'Saved calculations (1)' }).click();
  await page.getByRole('link', { name: /Saved today/ }).click();
  await expect(page.getByText('so it never counts for the team')).toBeVisible();
  await expect(page.getByRole('button', { name: /count it/i })).toHaveCount(0);

  await page.getByRole('link', { name: 'Cases' }).click();
  await page.getByRole('button', { name: 'New case' }).click();
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('link', { name: 'Cases' }).click();
  await expect(page.getByText('15 cases')).toBeVisible();
  await page.getByRole('button', { name: 'Remove the sample households' }).click();
  const asks = page.getByRole('alertdialog', { name: 'Remove the sample households?' });
  await expectAccessible(page, 'asking before the samples go');
  await asks.getByRole('button', { name: 'Remove the sample households' }).click();
  await expect(page.getByText('1 case', { exact: true })).toBeVisible();
  await expect(page.getByText('never count in the team’s numbers')).toHaveCount(0);
});
