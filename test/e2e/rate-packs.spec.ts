import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inWords } from '#rules/engine/index';
import single from '../households/single.json' with { type: 'json' };
import { madeUpApril } from '../rate-packs/made-up-april.ts';
import { inNextYear } from '../rate-packs/next-year.ts';
import { newSigner, signedFile } from '../rate-packs/sign-for-test.ts';
import { amount, comparison, createRecords, expect, fromMenu, test, unlock } from './taper.ts';
import { expectAccessible } from './accessible.ts';

const signer = newSigner('Riverside Advice');
const pack = madeUpApril({ 'uc.standard-allowance-single-from-25': '430.00' }, { note: 'Made up for a test.' });
const file = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

test('a rate pack: refused, trusted, put in use, named by results, and left again', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await page.getByRole('link', { name: 'About and settings' }).click();
  const settings = page.getByRole('region', { name: 'Figures' });
  await expect(settings.getByText('Taper goes by its own figures')).toBeVisible();
  await expectAccessible(page, 'settings without a pack');

  const packFile = settings.locator('input[type="file"]').first();
  await packFile.setInputFiles(file('2027-04.json', signedFile(pack, signer)));
  await expect(settings.getByRole('alert')).toContainText('signed with a key that this Taper does not trust');
  await expectAccessible(page, 'a pack that was refused');

  await settings.getByRole('button', { name: 'Whose packs are taken' }).click();
  await settings.locator('input[type="file"]').last().setInputFiles(file('riverside.pem', signer.trusted.publicKey));
  const trust = page.getByRole('alertdialog', { name: 'Trust this key?' });
  await expect(trust.getByRole('button', { name: 'Trust this key' })).toBeDisabled();
  await trust.getByLabel('Whose key it is').fill('Riverside Advice');
  await trust.getByText('I have compared the fingerprint').click();
  await expectAccessible(page, 'trusting a key');
  await trust.getByRole('button', { name: 'Trust this key' }).click();
  await expect(settings.getByText('Riverside Advice', { exact: false }).first()).toBeVisible();

  await packFile.setInputFiles(file('2027-04.json', signedFile(pack, signer)));
  const use = page.getByRole('dialog', { name: 'Use the pack next-april?' });
  await expect(use.getByText('Made up for a test.')).toBeVisible();
  await expectAccessible(page, 'a pack to look at');
  await use.getByRole('button', { name: 'Use this pack' }).click();
  await expect(settings.getByRole('status')).toContainText(
    'and the pack next-april: number 1, issued on 20 February 2027, signed by Riverside Advice',
  );
  await expectAccessible(page, 'settings with a pack');

  const tampered = signedFile(pack, signer).replace('430.00', '930.00');
  await packFile.setInputFiles(file('2027-04b.json', tampered));
  await expect(settings.getByRole('alert')).toContainText('not as Riverside Advice signed it');

  await page.getByRole('link', { name: 'Taper', exact: true }).click();
  await page
    .locator('input[type="file"]')
    .setInputFiles(file('case.json', JSON.stringify({ ...single, reference: 'NEXT-APRIL', asAt: inNextYear('06-15') })));
  await expect(comparison(page)).toBeVisible();
  await expect(page.getByText(new RegExp(`Rates of ${inWords(inNextYear('06-15'))} · edition .* · pack next-april`))).toBeVisible();
  await amount(page, 'Universal Credit', 0).click();
  await expect(page.getByText('£430.00').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Save this calculation' }).click();
  await fromMenu(page, 'Saved calculations (1)');
  await expect(page.getByText(new RegExp(`Rates of ${inWords(inNextYear('06-15'))}, edition .*, pack next-april`))).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();

  await taper.close();
  await taper.open();
  await unlock(page);
  await page.getByRole('link', { name: 'About and settings' }).click();
  await expect(settings.getByRole('status')).toContainText('the pack next-april');
  await settings.getByRole('button', { name: 'Go back to Taper’s own figures' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Go back to Taper’s own figures' }).click();
  await expect(settings.getByText('Taper goes by its own figures')).toBeVisible();
  await page.getByRole('link', { name: 'Taper', exact: true }).click();
  await page.getByRole('link', { name: /NEXT-APRIL/ }).click();
  await expect(page.getByText(/known until/).first()).toBeVisible();
});

test('a pack that was changed on the disk is set aside, with words at the start', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  const directory = path.join(taper.directory, 'rate-packs');
  await taper.close();
  mkdirSync(directory, { recursive: true });
  writeFileSync(path.join(directory, 'pack.json'), signedFile(pack, signer).replace('430.00', '930.00'));
  await taper.open();
  await unlock(page);
  await expect(page.getByText(/was set aside, and Taper goes by its own figures/)).toBeVisible();
  await expectAccessible(page, 'a pack that was set aside');
  await page.getByRole('link', { name: 'About and settings' }).click();
  await page.getByRole('button', { name: 'Understood, go on without the pack' }).click();
  await page.getByRole('link', { name: 'Taper', exact: true }).click();
  await expect(page.getByText('No cases yet')).toBeVisible();
  await expect(page.getByText(/was set aside/)).toHaveCount(0);
});
