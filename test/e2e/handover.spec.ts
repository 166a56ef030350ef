import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { signingWords } from '../../renderer/words/signing.ts';
import { expectAccessible } from './accessible.ts';
import { tabTo } from './tab-to.ts';
import { createRecords, expect, fromMenu, headline, hoursOf, openCase, test } from './taper.ts';

const standing = (page: Page) => page.getByRole('region', { name: 'Where this case stands' });

test('a specialist asks an adviser, who finds the case, signs it and answers; it says so until it is changed', async ({ page, taper }) => {
  test.slow();
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
  await dialog.getByLabel('Your name or code').fill('KM');
  await dialog.getByRole('textbox', { name: 'Month' }).fill('12');
  await dialog.getByRole('textbox', { name: 'Year' }).fill('2020');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'AB is asked to look at this' })).toBeVisible();
  await expect(standing(page)).toContainText('Wanted by 31 December 2020.');

  // For an adviser on another machine it goes out as a file of its own.
  await page.getByRole('button', { name: 'Export for another machine' }).click();
  await page.getByLabel('Passphrase of the archive').fill('eleven quiet lanterns');
  await page.getByLabel('The same passphrase again').fill('eleven quiet lanterns');
  await expectAccessible(page, 'exporting one case');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export', exact: true }).last().click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^EX-004 \d{4}-\d{2}-\d{2} \(log \d+-[0-9a-f]{16}\)\.taper-archive$/);

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
  await expect(page.getByRole('alertdialog').getByLabel(signingWords.who)).toHaveValue('AB');
  await page.getByLabel('Your answer to KM, if there is more to say').fill('Yes. Tell them about the marriage allowance.');
  await tabTo(page, /^Save and sign it/);
  await page.keyboard.press('Enter');
  await expect(standing(page)).toContainText(/Signed by AB, today at/);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: 'Saved calculations (1)' })).toBeVisible();
  await page.keyboard.press('Escape');
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
  await expect(page.getByRole('row', { name: /EX-004.*Looked at by AB.*Signed by AB/ })).toBeVisible();
  await page
    .getByRole('row', { name: /Signed by AB/ })
    .getByRole('link')
    .click();
  await fromMenu(page, 'Record');
  await expect(page.getByRole('dialog').getByText('Yes. Tell them about the marriage allowance.')).toBeVisible();
  await expectAccessible(page, 'the record with what was asked');
});

test('an adviser answers in words, and a question can be taken back; both stay in the record', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await openCase(page, 'single-person-renting-privately');
  const ask = async (words: string, name?: string) => {
    await page.getByRole('button', { name: 'Ask an adviser to look at this' }).click();
    if (name !== undefined) await page.getByLabel('Your name or code').fill(name);
    await page.getByLabel('In your own words').fill(words);
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'An adviser is asked to look at this' })).toBeVisible();
  };
  await ask('The first question', 'KM');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByRole('button', { name: 'Ask an adviser to look at this' })).toBeVisible();
  await ask('The second question');
  await page.getByRole('button', { name: 'Looked at…' }).click();
  await page.getByRole('button', { name: 'Looked at', exact: true }).click();
  await expect(page.getByText('Write what you found, in a few words.')).toBeVisible();
  await page.getByLabel('Your answer').fill('All of it is right.');
  await page.getByRole('button', { name: 'Looked at', exact: true }).click();
  await expect(page.getByRole('button', { name: /^Looked at by KM.*All of it is right\.$/ })).toBeVisible();
  await fromMenu(page, 'Record');
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

const asked = (page: Page) => page.getByRole('region', { name: 'What has changed?' });

/** Imports the example on another date, saves its answer, and opens it again in December, when a follow-up is due. */
async function reopenInDecember(page: Page, asAt: string): Promise<void> {
  const file = readFileSync(path.join(import.meta.dirname, 'cases', 'single-person-renting-privately.json'), 'utf8');
  const buffer = Buffer.from(JSON.stringify({ ...(JSON.parse(file) as object), asAt }));
  await page.locator('input[type="file"]').setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: 'Save this calculation' }).click();
  await expect(page.getByText('Calculation saved')).toBeVisible();
  await expect(asked(page)).toBeHidden();
  await fromMenu(page, 'Record');
  const day = page.getByRole('group', { name: 'Look at it again on' });
  for (const [part, value] of [
    ['Day', '1'],
    ['Month', '12'],
    ['Year', '2026'],
  ] as const)
    await day.getByLabel(part).fill(value);
  await page.getByLabel('Why').fill('Hours change');
  await page.getByRole('button', { name: 'Add a follow-up' }).click();
  await expect(page.getByText('1 December 2026: Hours change')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('link', { name: 'Cases' }).click();
  await page.clock.setFixedTime(new Date('2026-12-15T10:00:00'));
  await page.locator('.case-link').first().click();
  await expect(asked(page)).toBeVisible();
}

test('a case that is opened later asks what has changed, leads there, and tells why the answer moved', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await reopenInDecember(page, '2026-06-15');
  await expect(asked(page)).toContainText('To be looked at again since 1 December 2026: Hours change.');

  // To the answer and back, with the keyboard.
  await tabTo(page, /^Hours$/);
  await page.keyboard.press('Enter');
  const hours = page.getByRole('textbox', { name: 'Hours a week' });
  await expect(hours).toBeFocused();
  await hours.fill('20');
  await asked(page).getByRole('button', { name: 'Make it today’s' }).press('Enter');
  await expect(asked(page)).toContainText('The answer is for today.');
  await asked(page).getByRole('button', { name: 'Show why the answer moved' }).press('Enter');
  const table = asked(page).getByRole('table');
  await expect(table.getByRole('button', { name: /hours a week/ })).toBeVisible();
  await expect(table.getByRole('row', { name: /^The difference/ })).toBeVisible();
  await expectAccessible(page, 'why the answer moved');
  await hours.fill('24');
  await expect(asked(page)).toContainText('The case has changed since this was worked out.');

  // A new letter is checked against the answer.
  await asked(page).getByRole('button', { name: 'A new award letter' }).press('Enter');
  await expect(page.getByRole('tab', { selected: true })).toHaveText(/statement/i);

  // Put away it stays away, and is found again.
  await asked(page).getByRole('button', { name: 'Done with this' }).click();
  await expect(asked(page)).not.toContainText('To be looked at again');
  await asked(page).getByRole('button', { name: 'Put this away' }).press('Enter');
  await expect(asked(page)).toBeHidden();
  const toggle = page.getByRole('button', { name: 'What has changed?' });
  await expect(toggle).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(asked(page)).toBeVisible();
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});

test('where nothing has changed the answer becomes today’s, and what moved is the law’s and not the client’s', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await reopenInDecember(page, '2025-06-15');
  await asked(page).getByRole('button', { name: 'Nothing has changed' }).click();
  await expect(asked(page)).toContainText('The answer is for today.');
  await expect(page.getByText('Rates of 15 December 2026').first()).toBeVisible();
  const table = asked(page).getByRole('table');
  await expect(table.getByRole('rowheader', { name: /^Rates and limits/ })).toBeVisible();
  await expect(table.getByRole('rowheader', { name: /^Answers/ })).toBeHidden();
});

test('on the quick way an adviser is asked as soon as it gets unclear', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await page.getByRole('button', { name: 'New case' }).click();
  await page.getByLabel('Reference').press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'How old are you?' })).toBeVisible();
  await page.getByRole('button', { name: 'Ask an adviser' }).click();
  await page.getByLabel('Your name or code').fill('KM');
  await page.getByLabel('In your own words').fill('They get PIP and do not know which rate.');
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(page.getByText('An adviser is asked to look at this')).toBeVisible();
  await expectAccessible(page, 'the quick way, an adviser asked');
  await page.getByRole('link', { name: 'Cases' }).click();
  await page.getByText('Waiting for an adviser (1)').click();
  await expect(page.getByRole('row', { name: /Asked by KM, today/ })).toBeVisible();
});
