import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { tabTo } from './tab-to.ts';
import { createRecords, expect, headline, hoursOf, openCase, test } from './taper.ts';

const standing = (page: Page) => page.getByRole('region', { name: 'Where this case stands' });

test('a specialist asks an adviser, who finds the case, signs it and answers; it says so until it is changed', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await openCase(page, 'couple-one-working');
  await expect(standing(page)).toContainText('Not signed yet.');

  // By keyboard: whom, what about, by when.
  await tabTo(page, 'Ask an adviser to look at this');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Ask an adviser to look at this' });
  await expect(dialog.getByRole('checkbox', { checked: true }).first()).toBeVisible();
  await tabTo(page, /^Adviser/);
  await page.keyboard.type('AB');
  await tabTo(page, /^In your own words/);
  await page.keyboard.type('Is the carer element right?');
  await tabTo(page, /^Day/);
  await page.keyboard.type('31');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Enter your name or code.')).toBeVisible();
  await expect(dialog.getByText(/There is no such day/).first()).toBeVisible();
  await expectAccessible(page, 'asking an adviser');
  await dialog.getByLabel('Your name or code').fill('KM');
  await dialog.getByRole('textbox', { name: 'Month' }).fill('12');
  await dialog.getByRole('textbox', { name: 'Year' }).fill('2020');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'AB is asked to look at this' })).toBeVisible();
  await expect(standing(page)).toContainText('Wanted by 31 December 2020.');
  await expectAccessible(page, 'a case that waits for an adviser');

  // The adviser finds it in the list.
  await page.getByRole('link', { name: 'Cases' }).click();
  await page.getByText('Waiting for an adviser (1)').click();
  await expect(page.getByRole('row', { name: /EX-004.*AB, by 31 December 2020.*Asked by KM, today/ })).toBeVisible();
  await expectAccessible(page, 'the cases that wait for an adviser');
  await page.getByRole('link', { name: 'About and settings' }).click();
  await page.getByLabel('Your name or code').fill('AB');
  await page.getByLabel('Your team').focus();
  await page.getByRole('link', { name: 'Taper' }).click();
  await page.getByText('Waiting for an adviser (1)').click();
  await page.getByRole('link', { name: 'EX-004' }).click();
  await expect(standing(page)).toContainText('Is the carer element right?');

  // Signs and answers in one step.
  await tabTo(page, 'Save and sign');
  await page.keyboard.press('Enter');
  await expect(page.getByText('signed as AB')).toBeVisible();
  await page.getByLabel('Your answer to KM, if there is more to say').fill('Yes. Tell them about the marriage allowance.');
  await expectAccessible(page, 'saving and signing');
  await tabTo(page, /^Save and sign it/);
  await page.keyboard.press('Enter');
  await expect(standing(page)).toContainText(/Signed by AB, today at/);
  await expect(page.getByRole('button', { name: 'Saved calculations (1)' })).toBeVisible();
  await expect(standing(page).getByRole('button', { name: 'Save and sign' })).toBeDisabled();
  await page.getByRole('button', { name: /^Looked at by AB/ }).click();
  await expect(standing(page)).toContainText('Is the carer element right?');
  await expectAccessible(page, 'a signed case with an answer');

  // Changed, it says so; as it was, it does not.
  await hoursOf(page, 'Full-time hours').fill('30');
  await expect(standing(page)).toContainText('The case has changed since.');
  await hoursOf(page, 'Full-time hours').fill('37.5');
  await expect(standing(page)).not.toContainText('The case has changed since.');

  // It can be copied and gone on with; the list and the record keep all of it.
  await standing(page).getByRole('button', { name: 'Copy into a new case' }).click();
  await expect(standing(page)).toContainText('Not signed yet.');
  await expect(headline(page, 'Full-time hours')).toContainText('Better off by');
  await page.getByRole('link', { name: 'Cases' }).click();
  await expect(page.getByRole('row', { name: /EX-004 Looked at by AB.*Signed by AB/ })).toBeVisible();
  await page
    .getByRole('row', { name: /Signed by AB/ })
    .getByRole('link')
    .click();
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(page.getByRole('dialog').getByText('Yes. Tell them about the marriage allowance.')).toBeVisible();
  await expectAccessible(page, 'the record with what was asked');
});

test('an adviser answers in words, and a question can be taken back; both stay in the record', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await openCase(page, 'single-person-renting-privately');
  const ask = async (words: string) => {
    await page.getByRole('button', { name: 'Ask an adviser to look at this' }).click();
    if (await page.getByLabel('Your name or code').isVisible()) await page.getByLabel('Your name or code').fill('KM');
    await page.getByLabel('In your own words').fill(words);
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'An adviser is asked to look at this' })).toBeVisible();
  };
  await ask('The first question');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByRole('button', { name: 'Ask an adviser to look at this' })).toBeVisible();
  await ask('The second question');
  await page.getByRole('button', { name: 'Looked at…' }).click();
  await page.getByRole('button', { name: 'Looked at', exact: true }).click();
  await expect(page.getByText('Write what you found, in a few words.')).toBeVisible();
  await expectAccessible(page, 'answering in words');
  await page.getByLabel('Your answer').fill('All of it is right.');
  await page.getByRole('button', { name: 'Looked at', exact: true }).click();
  await expect(page.getByRole('button', { name: /^Looked at by KM.*All of it is right\.$/ })).toBeVisible();
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  const record = page.getByRole('dialog');
  await expect(record.getByText('The first question')).toBeVisible();
  await expect(record.getByText(/^Taken back by KM/)).toBeVisible();
  await expect(record.getByText('The second question')).toBeVisible();
  await record.getByRole('button', { name: 'Close' }).click();

  await page.setViewportSize({ width: 320, height: 800 });
  await ask('A third question, on a small screen');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await expectAccessible(page, 'a question at 320 pixels');
});
