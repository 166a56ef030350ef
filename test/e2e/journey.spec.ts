import { expectAccessible } from './accessible.ts';
import {
  amount,
  beginCase,
  choose,
  comparison,
  createRecords,
  expect,
  fromMenu,
  headline,
  hoursOf,
  openCase,
  test,
  toView,
  unlock,
} from './taper.ts';

test('an adviser enters a household, compares jobs, sees why, keeps it and finds it again', async ({ page, taper }) => {
  await taper.open();
  await expect(page.getByText('Whoever has the passphrase can open them')).toBeVisible();
  await createRecords(page);
  await beginCase(page);

  // What is needed is said, and leads to its field.
  await page.getByRole('button', { name: 'Savings', exact: true }).click();
  await expect(page.getByLabel('Savings', { exact: true })).toBeFocused();
  await page.keyboard.type('1,200');
  await page.getByRole('textbox', { name: 'Age' }).fill('36');
  await choose(page, 'The home is', 'Rented from a private landlord');
  await page.getByRole('textbox', { name: 'Rent', exact: true }).fill('950');
  await page.getByRole('combobox', { name: 'Rental market area' }).click();
  await page.keyboard.type('Brigh', { delay: 30 });
  await page.getByRole('option', { name: 'Brighton and Hove' }).click();
  await expect(comparison(page)).toBeVisible();
  await expect(page.locator('.rates-line')).toHaveText(/^Rates of .* · edition /);

  // A scenario, and a copy with one answer changed: two actions.
  await page.getByRole('button', { name: 'What if…' }).click();
  await expect(headline(page, '16 hours at minimum wage')).toContainText(/Better off by £[\d,.]+ a month/);
  await page.getByRole('button', { name: 'Copy 16 hours at minimum wage' }).click();
  await page.keyboard.type('30');
  await expect(headline(page, '30 hours at minimum wage')).toContainText(/Better off by £[\d,.]+ a month/);
  const before = await headline(page, '30 hours at minimum wage').textContent();

  // The present comes first, then the scenarios in their order.
  await expect(page.locator('.head-name')).toHaveText(['As I am now', '16 hours at minimum wage', '30 hours at minimum wage']);

  // From an amount down to the figure, with its date and its law, and back.
  await page.getByRole('button', { name: 'Show parts of Universal Credit' }).click();
  await amount(page, 'Taken off for earnings', 1).click();
  const panel = page.getByRole('dialog', { name: 'How it was worked out' });
  await expect(panel.getByRole('heading', { name: 'Taken off for earnings' })).toBeFocused();
  await expect(panel.getByText(/55% × £?/)).toBeVisible();
  await expect(panel.getByText('UC Regs 2013 (SI 2013/376) reg 22(1)(b)')).toBeVisible();
  await panel.getByRole('button', { name: 'Taper' }).click();
  await expect(panel.getByText('In force since 24 November 2021.')).toBeVisible();
  await panel.getByRole('button', { name: 'Taken off for earnings' }).click();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();

  // From an amount down to the answer it rests on, and to the field where that was given.
  await amount(page, 'Pay before deductions', 1).click();
  for (const question of ['Hours a week']) {
    await panel.getByRole('button', { name: question }).click();
  }
  await expect(panel.getByText('An answer from the case.')).toBeVisible();
  await panel.getByRole('button', { name: 'Go to this answer' }).click();
  await expect(panel).toBeHidden();
  await expect(page.getByRole('textbox', { name: 'Hours a week' })).toBeFocused();

  // The chart, and the table with the same numbers.
  await toView(page, 'In pictures');
  const chart = page.getByRole('slider', { name: 'Money left against hours' });
  await chart.focus();
  await page.keyboard.press('End');
  const atSixty = /60 hours: (£[\d,.]+) left/.exec((await chart.getAttribute('aria-valuetext')) ?? '')?.[1] ?? 'no reading';
  await page.getByRole('radiogroup', { name: 'Show as', exact: true }).getByText('Show as a table').click();
  await expect(page.getByRole('row', { name: /^60 / })).toContainText(atSixty);

  // Kept, and there again the next day.
  await page.getByRole('button', { name: 'Save this calculation' }).click();
  await expect(page.getByText('Calculation saved')).toBeVisible();
  await expect(page.locator('.save-mark')).toHaveText('Saved');
  await taper.close();
  await taper.open();
  await page.getByLabel('Passphrase').fill('not this one at all');
  await page.getByRole('button', { name: 'Open the records' }).click();
  await expect(page.getByText('not the passphrase of these records')).toBeVisible();
  await unlock(page);
  await page.getByRole('link', { name: /^\d{4}-001$/ }).click();
  await expect(headline(page, '30 hours at minimum wage')).toHaveText(before ?? '');
  await fromMenu(page, 'Saved calculations (1)');
  await page.getByRole('link', { name: /Saved today/ }).click();
  await expect(page.getByText('exactly as it was stored')).toBeVisible();
  await amount(page, 'Universal Credit', 1).click();
  await expect(panel.getByRole('heading', { name: 'Universal Credit' })).toBeVisible();
});

test('what is typed is kept as typed, and taken back', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await openCase(page, 'single-person-renting-privately');
  const hours = hoursOf(page, '16 hours at minimum wage');
  await hours.fill('1O');
  await expect(page.getByText('Showing the answer before this change.')).toBeVisible();
  await expect(page.getByText('Enter hours a week as a number up to 168').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save this calculation' })).toBeDisabled();
  await expect(page.locator('.save-mark')).toHaveText('Saved');
  await page.reload();
  await page.getByRole('button', { name: 'Hours a week' }).click();
  await expect(page.locator('input[value="1O"]')).toBeFocused();
  await page.locator('input[value="1O"]').fill('10');
  await expect(headline(page, '10 hours at minimum wage')).toContainText('Better off by');
  await page.keyboard.press('Control+z');
  await expect(page.locator('input[value="1O"]').first()).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(headline(page, '10 hours at minimum wage')).toContainText('Better off by');
});

test('what was typed under one choice is there again when it is chosen again', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await openCase(page, 'single-person-renting-privately');
  await page
    .getByRole('button', { name: /^Other answers/ })
    .first()
    .click();
  const pay = page.getByRole('textbox', { name: 'Gross pay' });
  await page.getByText('An amount', { exact: true }).first().click();
  await pay.fill('512.40');
  await page.getByText('Minimum wage', { exact: true }).first().click();
  await expect(pay).toBeHidden();
  await page.getByText('An amount', { exact: true }).first().click();
  await expect(pay).toHaveValue('512.40');
});

test('cases are found by reference, exported, imported, refused with words, and deleted by name', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await openCase(page, 'lone-parent-with-childcare');
  const [file] = await Promise.all([page.waitForEvent('download'), fromMenu(page, 'Export')]);
  expect(file.suggestedFilename()).toMatch(/^EX-003 \(log 2-[0-9a-f]{16}\)\.json$/);
  const exported = await file.path();
  await page.getByRole('link', { name: 'Cases' }).click();

  await page.locator('input[type="file"]').setInputFiles({
    name: 'wrong.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"taper-case","version":1,"capability":"LCWRA"}'),
  });
  await expect(page.getByRole('heading', { name: 'This file was not imported' })).toBeVisible();
  await expect(page.getByText('is not part of the case format')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('row')).toHaveCount(2);

  await page.locator('input[type="file"]').setInputFiles(exported);
  await expect(comparison(page)).toBeVisible();
  await page.getByRole('link', { name: 'Cases' }).click();
  await expect(page.getByRole('row')).toHaveCount(3);
  await page.getByLabel('Find a case').fill('nothing like it');
  await expect(page.getByText('No case has “nothing like it”.')).toBeVisible();
  await page.getByLabel('Find a case').fill('ex-003');
  await page.getByRole('button', { name: 'What can be done with EX-003' }).first().click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(page.getByRole('alertdialog', { name: 'Delete EX-003?' })).toBeVisible();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete EX-003' }).click();
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(page.getByRole('heading', { name: 'Cases', exact: true })).toBeFocused();
  await expect(page.getByText('What was deleted is removed from the records and from their backups.')).toBeVisible();
});

test('while a deleted case is still in backups, the list says so, and what keeps it there', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await openCase(page, 'single-person-renting-privately');
  await page.getByRole('link', { name: 'Cases' }).click();
  const erasing: { backups: number; problem?: string } = { backups: 3 };
  await page.route('**/api/store.state', async (route) => {
    const answer = (await (await route.fetch()).json()) as { ok: true; value: object };
    await route.fulfill({ json: { ...answer, value: { ...answer.value, erasing } } });
  });
  await page.getByRole('button', { name: /What can be done with/ }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: /^Delete / })
    .click();
  await expect(page.getByRole('status').filter({ hasText: 'still being removed from 3 backups' })).toBeVisible();
  await expectAccessible(page, 'a deletion under way');
  erasing.problem = 'Taper could not tidy the records’ file.';
  await expect(page.getByRole('alert')).toContainText('could not tidy');
  await expectAccessible(page, 'a deletion that is held up');
});

test('a refusal is shown with its words and without a figure', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await openCase(page, 'single-person-renting-privately');
  await page.getByRole('button', { name: 'Where and when' }).click();
  await choose(page, 'Nation', 'Northern Ireland');
  await expect(page.getByText('Taper can’t work this out.').first()).toBeVisible();
  await expect(page.getByText('No figure is shown.').first()).toBeVisible();
  await expect(headline(page, '16 hours at minimum wage')).toHaveText('No figure');
});

test('a failed save is said, loses nothing, and is made good', async ({ page, taper, problems }) => {
  await taper.open();
  await createRecords(page);
  await openCase(page, 'single-person-renting-privately');
  await expect(comparison(page)).toBeVisible();
  await page.route('**/api/cases.save', (route) =>
    route.fulfill({ json: { ok: false, error: { code: 'disk', message: 'The disk is full. Make room, then try again.' } } }),
  );
  await hoursOf(page, '16 hours at minimum wage').fill('20');
  await expect(page.getByRole('alert')).toContainText('Nothing is lost while this window stays open');
  await page.getByRole('link', { name: 'Cases' }).click();
  await expect(page.getByRole('alertdialog', { name: 'Leave without saving?' })).toBeVisible();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.goBack();
  await expect(page.getByRole('alertdialog', { name: 'Leave without saving?' })).toBeVisible();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(comparison(page)).toBeVisible();
  await page.unroute('**/api/cases.save');
  await page.getByRole('button', { name: 'Try now' }).click();
  await expect(page.locator('.save-mark')).toHaveText('Saved');
  expect(problems).toEqual([]);
});

test('records that are locked meanwhile are opened again over the same screen', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await openCase(page, 'single-person-renting-privately');
  await expect(comparison(page)).toBeVisible();
  await page.evaluate(() => fetch('/api/store.lock', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }));
  await hoursOf(page, '16 hours at minimum wage').fill('21');
  const dialog = page.getByRole('alertdialog', { name: 'The records are locked' });
  await dialog.getByLabel('Passphrase').fill('violet anchor bread summer');
  await dialog.getByRole('button', { name: 'Open the records' }).click();
  await expect(dialog).toBeHidden();
  await expect(headline(page, '21 hours at minimum wage')).toContainText('Better off by');
  await expect(page.locator('.save-mark')).toHaveText('Saved', { timeout: 15_000 });
});

test('an example household is two actions away and can be calculated', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await page.getByRole('button', { name: 'Try an example household' }).click();
  const names = await page.getByRole('menuitem').allInnerTexts();
  const examples = names.filter((name) => name.startsWith('A '));
  expect(examples).toHaveLength(14);
  await page.keyboard.press('Escape');
  for (const name of examples) {
    await page.getByRole('button', { name: 'Try an example household' }).click();
    await page.getByRole('menuitem', { name }).click();
    const answered = /off by\s*£|About the same|From £|No figure/;
    await expect(page.locator('.headline-main').filter({ hasText: answered }).first()).toBeVisible();
    await page.getByRole('link', { name: 'Cases' }).click();
  }
});
