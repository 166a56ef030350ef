import { createRecords, expect, passphrase, test } from './taper.ts';
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
  await expectAccessible(page, 'change of passphrase');
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
  await page.getByRole('button', { name: 'I have kept it' }).click();

  await page.getByRole('button', { name: 'Lock now' }).click();
  await page.getByRole('button', { name: 'Use the recovery key instead' }).click();
  await expectAccessible(page, 'opening with the recovery key');
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
