import type { Page } from '@playwright/test';
import {
  amount,
  beginCase,
  choose,
  comparison,
  createRecords,
  expect,
  fromMenu,
  hoursOf,
  openCase,
  passphrase,
  test,
  toView,
  keepRecoveryKey,
} from './taper.ts';
import { expectAccessible } from './accessible.ts';

test('the door, the list and the settings meet WCAG 2.2 AA in both themes', async ({ page, taper }) => {
  await taper.open();
  await expect(page.getByRole('heading', { name: 'Choose a passphrase' })).toBeVisible();
  await expectAccessible(page, 'first run');
  await page.getByRole('button', { name: 'Create the records' }).click();
  await expect(page.getByText('Choose a passphrase of at least 12 characters.')).toBeVisible();
  await expectAccessible(page, 'first run, too short');
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('The same passphrase again').fill(passphrase);
  await page.getByRole('button', { name: 'Create the records' }).click();
  await expect(page.getByRole('group', { name: 'Recovery key' })).toBeVisible();
  await expectAccessible(page, 'the recovery key');
  await keepRecoveryKey(page);
  await expect(page.getByRole('heading', { name: 'Welcome to Taper' })).toBeVisible();
  await expectAccessible(page, 'the first page');
  await page.getByRole('button', { name: 'Go to the cases' }).click();
  await expectAccessible(page, 'no cases');
  await page.getByRole('button', { name: 'New case' }).click();
  await expectAccessible(page, 'new case');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Try an example household' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await expectAccessible(page, 'menu of examples');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'About and settings' }).click();
  await expect(page.getByText('Edition of the law')).toBeVisible();
  await expectAccessible(page, 'settings');
  await page.getByText('Dark', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expectAccessible(page, 'settings, dark chosen');
  await page.getByText('As the machine').click();
  await page.getByRole('button', { name: 'Lock now' }).click();
  await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
  await page.getByLabel('Passphrase').fill('not this one at all');
  await page.keyboard.press('Enter');
  await expect(page.getByText('not the passphrase of these records')).toBeVisible();
  await expectAccessible(page, 'wrong passphrase');
});

test('the household form meets WCAG 2.2 AA in both themes', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await beginCase(page);
  await expectAccessible(page, 'a new case');
  for (const section of ['Where and when', 'Partner', 'Children', 'Others in the home', 'As I am now']) {
    await page.getByRole('button', { name: section }).first().click();
  }
  await page.getByRole('button', { name: 'Add a partner' }).click();
  await page.getByRole('button', { name: 'Add a child' }).click();
  await expect(page.getByRole('group', { name: 'Child 1' }).getByRole('textbox', { name: 'Age' })).toBeFocused();
  await page.getByRole('button', { name: 'Add an adult' }).click();
  await page.getByRole('button', { name: 'Add a job' }).click();
  await page.getByRole('button', { name: 'Add a cost of working' }).click();
  await expect(page.getByRole('group', { name: 'Cost of working 1' }).locator('.select-button').first()).toBeFocused();
  await choose(page, 'The home is', 'Rented from a private landlord');
  await page.getByLabel('Council tax for the year', { exact: true }).fill('1400');
  await page.getByRole('button', { name: 'More about this person' }).first().click();
  for (const part of [
    'Health and work',
    'Disability benefits',
    'Caring for somebody',
    'New Style ESA or JSA',
    'Other income',
    'Tax, student loans',
    'More about the rent',
    'From the award statement',
    'Help that goes with a benefit',
    'More about this job',
    'Tax through the year',
  ]) {
    await page.getByRole('button', { name: part }).first().click();
  }
  await page.getByRole('button', { name: 'Add an income' }).click();
  await page.getByText('Limited capability for work and work-related activity (LCWRA)').click();
  await page.getByText('Cares for a disabled person').click();
  await choose(page, 'New Style ESA', 'Work-related activity group');
  await page.getByLabel('Transitional element a month', { exact: true }).fill('120');
  await page.getByText('Free school meals').click();
  await page.getByRole('group', { name: 'Break in the award: first day' }).getByLabel('Day').fill('1');
  await expect(page.getByText('Why it broke off')).toBeVisible();
  await page.getByLabel('Savings', { exact: true }).fill('lots');
  await expect(page.getByText('Enter savings, or 0 for none.').or(page.getByText('Enter pounds as a number')).first()).toBeVisible();
  await expectAccessible(page, 'everything open and half of it missing');
  await page.getByRole('button', { name: 'Type a scheme from its leaflet' }).click();
  for (const family of ['Bands: a percentage', 'A fixed percentage', 'A percentage that falls in steps']) {
    await page.getByRole('radio', { name: family }).click({ force: true });
    await expectAccessible(page, `a scheme: ${family}`);
  }
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText(/The typed scheme lacks \d+ answers/)).toBeVisible();
  await page.getByText('Self-employed', { exact: true }).click();
  await page.getByText('Receipts and expenses', { exact: true }).click();
  await page.getByRole('button', { name: 'Add an expense' }).click();
  await expect(page.getByRole('textbox', { name: 'Expense', exact: true })).toBeFocused();
  for (const part of ['Flat rates', 'What Universal Credit decided']) await page.getByRole('button', { name: part }).click();
  await expectAccessible(page, 'a business by its receipts');
  await page
    .locator('.select')
    .filter({ has: page.getByText('The home is', { exact: true }) })
    .getByRole('button')
    .click();
  await expectAccessible(page, 'a list open');
});

test('the comparison, the chart and the explanation meet WCAG 2.2 AA in both themes', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await openCase(page, 'lone-parent-with-childcare');
  await expectAccessible(page, 'comparison');
  await page.getByRole('button', { name: 'Show parts of Universal Credit' }).click();
  await page.getByText('Show all rows').click();
  await expectAccessible(page, 'all rows');
  await toView(page, 'In pictures');
  await expect(page.getByRole('slider', { name: 'Money left against hours' })).toBeVisible();
  await expectAccessible(page, 'in pictures');
  await page.getByRole('radiogroup', { name: 'Show as', exact: true }).getByText('Show as a table').click();
  await expectAccessible(page, 'the table of the chart');
  await toView(page, 'Line by line');
  await amount(page, 'Taken off for earnings', 1).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, 'explanation of a rule');
  await page.getByRole('button', { name: 'Taper', exact: false }).first().click();
  await expect(page.getByText('In force since')).toBeVisible();
  await expectAccessible(page, 'explanation of a figure');
  await page.keyboard.press('Escape');
  await hoursOf(page, '16 hours at £13.10').fill('many');
  await expect(page.getByText('Showing the answer before this change.')).toBeVisible();
  await expectAccessible(page, 'an answer in the way');
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Save this calculation' }).click();
  await expect(page.getByText('Calculation saved')).toBeVisible();
  await fromMenu(page, 'Saved calculations (1)');
  await expectAccessible(page, 'saved calculations');
  await page.getByRole('link', { name: /Saved today/ }).click();
  await expect(page.getByText('exactly as it was stored')).toBeVisible();
  await expectAccessible(page, 'a saved calculation');
  await page.getByRole('link', { name: 'Cases' }).click();
  await page.getByRole('button', { name: 'What can be done with EX-003' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(page.getByRole('alertdialog', { name: 'Delete EX-003?' })).toBeVisible();
  await expectAccessible(page, 'asking before deleting');
});

test('at 200% zoom and at 320 pixels nothing is lost and nothing scrolls sideways', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await openCase(page, 'couple-one-working');
  for (const width of [640, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await expect(comparison(page)).toBeVisible();
    for (const [view, chart] of [
      ['In pictures', 'Money left against hours'],
      ['Month by month', 'The months ahead'],
    ] as const) {
      await toView(page, view);
      await expect(page.getByRole('slider', { name: chart })).toBeVisible();
      expect(await sidewaysScroll(page), `${view} at ${width}`).toEqual([]);
    }
    await toView(page, 'Line by line');
    await expect(comparison(page)).toBeVisible();
    expect(await sidewaysScroll(page), `answer at ${width}`).toEqual([]);
    await page.getByText('Household', { exact: true }).click();
    await expect(page.getByRole('button', { name: 'Home and rent' })).toBeVisible();
    expect(await sidewaysScroll(page), `household at ${width}`).toEqual([]);
    await openSchemeOfCouncil(page);
    expect(await sidewaysScroll(page), `a scheme at ${width}`).toEqual([]);
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('button', { name: 'Remove it' }).click();
    await page.getByText('Answer', { exact: true }).click();
    // One scenario at a time, and every one of them within reach.
    await choose(page, 'Compare with', 'Partner starts 10 hours too');
    await expect(page.getByRole('region', { name: 'Partner starts 10 hours too' })).toBeVisible();
    await choose(page, 'Compare with', 'Full-time hours');
    await toView(page, 'Month by month');
    await page.getByRole('button', { name: /^Full-time hours First pay day/ }).click();
    await expect(page.getByRole('rowheader', { name: '31 July 2026' })).toBeVisible();
    expect(await sidewaysScroll(page), `pay days at ${width}`).toEqual([]);
    await expectAccessible(page, `answer at ${width}`);
    await page.getByRole('button', { name: 'Full-time hours', exact: true }).click();
    await toView(page, 'Line by line');
  }
});

/** The dialog of a scheme by bands, which has the widest lines of all. */
async function openSchemeOfCouncil(page: Page): Promise<void> {
  const section = page.getByRole('button', { name: 'Home and rent' });
  if ((await section.getAttribute('aria-expanded')) === 'false') await section.click();
  await page.getByLabel('Council tax for the year', { exact: true }).fill('1400');
  await page.getByRole('button', { name: 'Type a scheme from its leaflet' }).click();
  await page.getByText('Bands: a percentage of the bill').click();
  await expect(page.getByRole('group', { name: 'Kind of household 1' })).toBeVisible();
}

/** Whatever is wider than the window, the page itself included. */
function sidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = [...document.querySelectorAll('html, body, .workspace-answer, .workspace-form, .comparison-scroll, .dialog-box, .dialog')];
    return wide
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .map((element) => `${element.tagName}.${element.className}`);
  });
}
