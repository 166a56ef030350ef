import { expectAccessible } from './accessible.ts';
import { amount, createRecords, expect, fromMenu, passphrase, test, keepRecoveryKey } from './taper.ts';

test('the sample households come in one action, are marked, never count, and go in one action', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await page.getByRole('button', { name: 'Look at the sample households' }).click();
  await expect(page.getByText('14 cases')).toBeVisible();
  await expect(page.locator('.case-tag', { hasText: 'sample' })).toHaveCount(14);
  await expect(page.getByText('never count in the team’s numbers')).toBeVisible();
  await expect(page.getByRole('row', { name: /EX-002/ })).toContainText('A lone parent with nursery fees');

  await page.getByRole('link', { name: 'EX-001' }).click();
  await expect(page.locator('.sample-mark')).toHaveText('Sample');
  await expect(amount(page, 'Universal Credit', 1)).toBeVisible();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: 'Record' })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Job starts' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Save this calculation' }).click();
  await fromMenu(page, 'Saved calculations (1)');
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

test('the first page says what Taper is once, and the guide is read, searched, followed and opened by F1', async ({ page, taper }) => {
  await taper.open();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('The same passphrase again').fill(passphrase);
  await page.getByRole('button', { name: 'Create the records' }).click();
  await keepRecoveryKey(page);
  await expect(page.getByRole('heading', { name: 'Welcome to Taper' })).toBeVisible();
  await expect(page.getByText(taper.directory)).toBeVisible();
  await expect(page.getByText('over State Pension age')).toBeVisible();
  await page.getByRole('button', { name: 'Single amounts that it does not work out' }).click();
  await page.getByRole('button', { name: 'Look at the sample households' }).click();
  await expect(page.getByText('14 cases')).toBeVisible();

  // Beside a case, which stays as it is.
  await page.getByRole('link', { name: 'EX-003' }).click();
  await page.getByRole('tab', { name: 'Month by month' }).click();
  await page.getByRole('button', { name: 'Help about this view' }).click();
  const panel = page.getByRole('dialog', { name: 'Help' });
  await expect(panel.getByRole('heading', { name: 'The months ahead' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await page.keyboard.press('F1');
  await expect(panel.getByRole('heading', { name: 'The months ahead' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Home and rent' }).focus();
  await page.keyboard.press('F1');
  await expect(panel.getByRole('heading', { name: 'Enter the household once' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Line by line' }).click();
  await page.keyboard.press('F1');
  await panel.getByRole('link', { name: 'Open the whole guide' }).click();

  // The guide by itself.
  await expect(page.getByRole('heading', { name: 'Compare', level: 1 })).toBeVisible();
  const picture = page.getByRole('img').first();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth)).toBeGreaterThan(600);
  await page.getByRole('link', { name: 'What this version covers' }).click();
  await page.getByRole('link', { name: 'decision 4' }).click();
  await expect(page.getByRole('heading', { name: /Refuse rather than guess/ })).toBeVisible();
  await page.getByRole('link', { name: 'Back to the guide' }).click();
  await page.getByRole('searchbox', { name: 'Find in the guide' }).fill('recovery key');
  await page.getByRole('link', { name: 'The records' }).last().click();
  await expect(page.locator('.doc-block:focus')).toContainText('recovery key');
  await page.getByRole('link', { name: 'What Taper is, and what it does not cover' }).click();
  await expect(page.getByRole('heading', { name: 'Welcome to Taper' })).toBeVisible();
  await page.getByRole('link', { name: 'Back to what was open' }).click();
  await expect(page.getByRole('heading', { name: 'EX-003' })).toBeVisible();
});

test('the first page and the guide fit 320 pixels, and the whole guide prints', async ({ page, taper }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await taper.open();
  await createRecords(page);
  for (const address of ['welcome', 'help', 'help/compare', 'help/what-this-version-covers', 'help/more/decisions-0004-refusals']) {
    await page.evaluate((hash) => (location.hash = `/${hash}`), address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
  }
  await page.evaluate(() => (location.hash = '/help'));
  await page.getByRole('button', { name: 'Chapters' }).click();
  await expectAccessible(page, 'the chapters at 320 pixels');
  await page.getByRole('link', { name: 'The team sheet' }).click();
  await expect(page.getByRole('heading', { name: 'The team sheet', level: 1 })).toBeVisible();
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', String(document.querySelectorAll('.doc h1').length));
  });
  await page.getByRole('button', { name: 'Print the whole guide' }).click();
  await expect.poll(() => page.locator('html').getAttribute('data-printed').then(Number)).toBeGreaterThan(10);
});
