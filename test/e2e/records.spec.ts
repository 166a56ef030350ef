import { truncateSync } from 'node:fs';
import path from 'node:path';
import { comparison, createRecords, expect, fromMenu, openCase, passphrase, test, keepRecoveryKey } from './taper.ts';
import { expectAccessible } from './accessible.ts';

test('the passphrase is changed and the recovery key made anew in the settings; then both open the records', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await page.getByRole('link', { name: 'About and settings' }).click();
  await page.getByRole('button', { name: 'Change the passphrase' }).click();
  await page.getByLabel('Passphrase as it is now').fill('not this one');
  await page.getByLabel('New passphrase').fill('eleven quiet lanterns');
  await page.getByLabel('The same passphrase again').fill('eleven quiet lanterns');
  await page.getByRole('button', { name: 'Change it' }).click();
  await expect(page.getByText('not the passphrase of these records')).toBeVisible();
  await page.getByLabel('Passphrase as it is now').fill(passphrase);
  await page.getByRole('button', { name: 'Change it' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.getByRole('button', { name: 'Make a new recovery key' }).click();
  await page.getByLabel('Passphrase as it is now').fill('eleven quiet lanterns');
  await page.getByRole('button', { name: 'Make it' }).click();
  await expect(page.getByRole('group', { name: 'Recovery key' })).toBeVisible();
  const groups = await page.getByRole('group', { name: 'Recovery key' }).locator('span').allTextContents();
  expect(groups).toHaveLength(9);
  await expectAccessible(page, 'a new recovery key');
  await keepRecoveryKey(page);

  await page.getByRole('button', { name: 'Lock now' }).click();
  await page.getByRole('button', { name: 'Use the recovery key instead' }).click();
  await page.getByLabel('Recovery key').fill('ABCD');
  await page.keyboard.press('Enter');
  await expect(page.getByText('wrong or missing')).toBeVisible();
  await page.getByLabel('Recovery key').fill(groups.join(' ').toLowerCase());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Lock now' })).toBeVisible();
  await page.getByRole('button', { name: 'Lock now' }).click();
  await page.getByLabel('Passphrase').fill('eleven quiet lanterns');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Lock now' })).toBeVisible();
});

test('cases are tagged, followed up, put away, found again, and deleted when their time is over', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await openCase(page, 'single-person-renting-privately');
  await fromMenu(page, 'Record');
  await page.getByLabel('Team').fill('East');
  await page.getByLabel('Tags').fill('PIP, hours change');
  for (const [part, value] of [
    ['Day', '1'],
    ['Month', '3'],
    ['Year', '2026'],
  ] as const) {
    await page.getByRole('group', { name: 'Look at it again on' }).getByLabel(part).fill(value);
  }
  await page.getByLabel('Why').fill('Hours change in March');
  await page.getByRole('button', { name: 'Add a follow-up' }).click();
  await expect(page.getByText('1 March 2026: Hours change in March')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('link', { name: 'Cases' }).click();
  await openCase(page, 'couple-one-working');
  await page.getByRole('link', { name: 'Cases' }).click();

  const rows = page.getByRole('row');
  await expect(rows).toHaveCount(3);
  await page.getByLabel('Find a case').fill('march pip');
  await expect(rows).toHaveCount(2);
  await page.getByLabel('Find a case').fill('');
  await page.getByText('Follow-ups (1 due)').click();
  await expect(rows).toHaveCount(2);
  await page.getByRole('button', { name: /What can be done with/ }).click();
  await page.getByRole('menuitem', { name: 'Archive' }).click();
  await expect(page.getByText('There is no such case.')).toBeVisible();
  await page.getByText('Archived (1)').click();
  await expect(rows).toHaveCount(2);
  await expectAccessible(page, 'the archive');

  await page.getByRole('link', { name: 'About and settings' }).click();
  await page.getByLabel('Your name or code').fill('KM');
  await page.getByLabel('Keep cases for').fill('0');
  await expect(page.getByText('Enter whole months, from 1 to 600, or nothing.')).toBeVisible();
  await page.getByLabel('Keep cases for').fill('1');
  await page.getByLabel('Your team').focus();
  await page.getByRole('link', { name: 'Read the log' }).click();
  await expect(page.getByRole('rowheader', { name: 'Settings changed keepMonths' })).toBeVisible();
  await expect(page.getByText('Every entry follows from the one before it.')).toBeVisible();
});

test('a saved calculation is signed, stays as it is, and is copied into a new case', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await openCase(page, 'single-person-renting-privately');
  await page.getByRole('button', { name: 'Save this calculation' }).click();
  await fromMenu(page, 'Saved calculations (1)');
  await page.getByRole('link', { name: /^Saved/ }).click();
  await page.getByRole('button', { name: 'Sign this calculation' }).click();
  await page.getByRole('button', { name: 'Sign it' }).click();
  await expect(page.getByText('Enter your name or code.')).toBeVisible();
  await page.getByRole('button', { name: 'Not yet' }).click();
  await page.getByRole('link', { name: 'Cases' }).click();
  await page.getByRole('link', { name: 'About and settings' }).click();
  await page.getByLabel('Your name or code').fill('KM');
  await page.getByLabel('Your team').focus();
  await page.goBack();
  await page.goBack();
  await page.getByRole('button', { name: 'Sign this calculation' }).click();
  await expect(page.getByLabel('Your name or code')).toHaveValue('KM');
  await expect(page.getByText('Signing is for the adviser who has checked')).toBeVisible();
  await expectAccessible(page, 'asking before it is signed');
  await page.getByRole('button', { name: 'Sign it' }).click();
  await expect(page.getByText('Signed by KM')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sign this calculation' })).toBeHidden();
  await expectAccessible(page, 'a signed calculation');
  await page.getByRole('button', { name: 'Copy into a new case' }).click();
  await expect(comparison(page)).toBeVisible();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: 'Saved calculations (0)' })).toBeVisible();
  await page.keyboard.press('Escape');
});

test('records that locked themselves cover the screen until they are opened again', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await openCase(page, 'single-person-renting-privately');
  await page.evaluate(() => fetch('/api/store.lock', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }));
  await expect(page.getByRole('alertdialog', { name: 'The records are locked' })).toBeVisible();
  const [red, green, blue, rest] = await page
    .locator('.overlay.opaque')
    .evaluate((cover) => getComputedStyle(cover).backgroundColor.match(/[\d.]+/g) ?? []);
  expect([red, green, blue]).toEqual(['255', '255', '255']);
  expect(rest).toBeUndefined();
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(comparison(page)).toBeVisible();
});

test('when the records are damaged the last backup is offered and opened', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await openCase(page, 'single-person-renting-privately');
  await page.getByRole('link', { name: 'Cases' }).click();
  await page.getByRole('link', { name: 'About and settings' }).click();
  await page.getByRole('button', { name: 'Lock now' }).click();
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Lock now' }).click();
  truncateSync(path.join(taper.directory, 'records', 'records.taper-store'), 4096 * 2);
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByText('is damaged')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Go back to this backup' })).toBeVisible();
  await expectAccessible(page, 'damaged records');
  await page.getByRole('button', { name: 'Go back to this backup' }).click();
  await page.getByRole('link', { name: 'Read the log' }).click();
  await expect(page.getByRole('rowheader', { name: 'Backup put back' })).toBeVisible();
});

test('everything goes out as one encrypted file, and comes in again without touching what is there', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await openCase(page, 'single-person-renting-privately');
  await page.getByRole('link', { name: 'Cases' }).click();
  await page.getByRole('link', { name: 'About and settings' }).click();
  await page.getByRole('button', { name: 'Export everything' }).click();
  await page.getByLabel('Passphrase of the archive').fill('eleven quiet lanterns');
  await page.getByLabel('The same passphrase again').fill('eleven quiet lanterns');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export', exact: true }).click()]);
  expect(file.suggestedFilename()).toMatch(/^records \d{4}-\d{2}-\d{2} \(log 2-[0-9a-f]{16}\)\.taper-archive$/);
  await page.locator('input[type="file"][accept=".taper-archive"]').setInputFiles(await file.path());
  await page.getByLabel('Passphrase of the archive').fill('not this one');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('does not open the archive')).toBeVisible();
  await page.getByLabel('Passphrase of the archive').fill('eleven quiet lanterns');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('0 cases were added. 1 were there already and stay as they were.')).toBeVisible();
});
