import { globSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { allOf, structureOf, type Structure } from './pdf-structure.ts';
import { comparison, createRecords, expect, fromMenu, hoursOf, openCase, openExample, test, toView } from './taper.ts';

const root = path.join(import.meta.dirname, '../..');
const paper = (page: Page) => page.locator('article.paper');
const printed = (page: Page): Promise<Buffer> => page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
const headings = [
  'Would I be worse off?',
  'What would I lose?',
  'What if I have to stop?',
  'My first three months',
  'Who to tell, and when',
];

test('the client’s page answers, is printed and logged, and says whether an adviser has checked it', async ({ page, taper }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await taper.open();
  await createRecords(page);
  await openCase(page, 'single-person-renting-privately');
  await page.getByRole('button', { name: 'Pages to print' }).click();

  await expect(paper(page)).toContainText('Not yet checked by an adviser.');
  for (const heading of headings) await expect(paper(page).getByRole('heading', { name: heading })).toBeVisible();
  await expect(page.getByText(/^(No|Yes)\. You would have about £/)).toBeVisible();
  await page.getByText('Large', { exact: true }).click();
  await page.getByText('Normal', { exact: true }).click();

  // The browser's dialogue cannot be looked into: it is enough that it is asked for, after the log was told.
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: 'Print or save as PDF' }).click();
  await expect(page.locator('html[data-printed]')).toBeAttached();
  const number = /Taper, edition [\d.]+\.\s+(\S+)$/.exec((await paper(page).locator('footer').innerText()).trim())?.[1];
  expect(number, 'the number of the log’s entry stands on the page').toMatch(/^[0-9a-f-]{6,}$/);

  // Twice the size of everything, and a narrow window.
  for (const size of [
    { width: 640, height: 400 },
    { width: 320, height: 640 },
  ]) {
    await page.setViewportSize(size);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }
  await page.setViewportSize({ width: 1280, height: 800 });

  await page.getByRole('link', { name: 'Back to the case' }).click();
  await expect(comparison(page)).toBeVisible();
  await page.goto(`${page.url().split('#')[0]}#/log`);
  await expect(page.getByRole('row', { name: /Case exported/ })).toContainText('page');
  await expect(page.getByText(number ?? 'no number').first()).toBeVisible();
});

test('the adviser’s sheet has every line and its law over several pages, with the heads of its tables on each', async ({ page, taper }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await taper.open();
  await createRecords(page);
  await openCase(page, 'single-person-renting-privately');
  await page.getByRole('button', { name: 'Pages to print' }).click();
  await page.getByText('For the adviser', { exact: true }).click();
  await expect(paper(page).getByRole('heading', { name: 'Every line, pounds a month' })).toBeVisible();
  await expect(paper(page).getByRole('row', { name: /^Money left £/ })).toBeVisible();
  await expect(paper(page)).toContainText('UC Regs 2013');
  await expect(paper(page)).toContainText('Not counted');
  const { pages, isTagged, title, outside, elements } = await structureOf(await printed(page));
  expect(pages).toBeGreaterThan(2);
  expect({ isTagged, outside }).toEqual({ isTagged: true, outside: [] });
  expect(title).toMatch(/^Adviser’s sheet: /);
  expect(allOf(elements, 'H1')).toHaveLength(1);
  expect(
    await page
      .locator('.paper thead')
      .first()
      .evaluate((head) => getComputedStyle(head).display),
  ).toBe('table-header-group');
});

test('the client’s page in Welsh marks what is not translated, and is one page as well', async ({ page, taper }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await taper.open();
  await createRecords(page);
  await openExample(page, 'lone-parent-nursery-fees');
  await page.getByRole('button', { name: 'Pages to print' }).click();
  await page.getByText('Cymraeg', { exact: true }).click();
  await expect(paper(page).getByRole('heading', { name: 'A fyddwn i’n waeth fy myd?' })).toBeVisible();
  await expect(paper(page)).toHaveAttribute('lang', 'cy');
  await expect(paper(page).locator('.untranslated[lang="en-GB"]').first()).toBeVisible();
  await expect(page.getByText(/of this page (is|are) not in Welsh yet/)).toBeVisible();
  const { pages, language, outside } = await structureOf(await printed(page));
  expect({ pages, language, outside }).toEqual({ pages: 1, language: 'cy', outside: [] });
});

test('the page of a saved calculation says who signed it', async ({ page, taper }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await taper.open();
  await createRecords(page);
  await page.getByRole('link', { name: 'About and settings' }).click();
  await page.getByLabel('Your name or code').fill('KM');
  await page.getByLabel('Your team').focus();
  await page.getByRole('link', { name: 'Taper' }).click();
  await openCase(page, 'single-person-renting-privately');
  await page.getByRole('button', { name: 'Save and sign' }).click();
  await page.getByRole('button', { name: /^Save and sign it/ }).click();
  await fromMenu(page, 'Saved calculations (1)');
  await page
    .getByRole('link')
    .filter({ hasText: /today at/ })
    .click();
  await page.getByRole('link', { name: 'Pages to print' }).click();
  await expect(paper(page)).toContainText('Checked and signed by KM on');
  await expect(paper(page)).not.toContainText('Not yet checked');
  await expect(paper(page)).toContainText('We do not know the dates of your assessment period.');
  await page.getByText('For the adviser', { exact: true }).click();
  await expect(paper(page)).toContainText('Checked and signed by KM on');
});

test('the pages of a case are those that were signed, until the case changes', async ({ page, taper }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await taper.open();
  await createRecords(page);
  await page.getByRole('link', { name: 'About and settings' }).click();
  await page.getByLabel('Your name or code').fill('KM');
  await page.getByLabel('Your team').focus();
  await page.getByRole('link', { name: 'Taper' }).click();
  await openCase(page, 'single-person-renting-privately');
  await page.getByRole('button', { name: 'Save and sign' }).click();
  await page.getByRole('button', { name: /^Save and sign it/ }).click();
  await expect(page.getByText(/^Signed by KM, today at/)).toBeVisible();
  await page.getByRole('button', { name: 'Pages to print' }).click();
  await expect(paper(page)).toContainText('Checked and signed by KM on');
  await expect(page.getByText('has changed since')).toBeHidden();

  await page.getByRole('link', { name: 'Back to the case' }).click();
  await hoursOf(page, '16 hours at minimum wage').fill('20');
  await expect(page.getByText('The case has changed since.')).toBeVisible();
  await page.getByRole('button', { name: 'Pages to print' }).click();
  await expect(paper(page)).toContainText('Not yet checked by an adviser.');
  await expect(page.getByText(/^This case has changed since KM signed it, today at/)).toBeVisible();
  await expectAccessible(page, 'the page of a case that has changed since it was signed');
  await page.getByRole('link', { name: 'Pages of what was signed' }).click();
  await expect(paper(page)).toContainText('Checked and signed by KM on');
});

test('the stop on the page is the one that was chosen on the screen, and can be chosen beside the page', async ({ page, taper }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await taper.open();
  await createRecords(page);
  await openExample(page, 'lone-parent-nursery-fees');
  await toView(page, 'Three questions');
  await page.getByText('12 months', { exact: true }).click();
  await expect(page.getByText(/If the job ends on 22 November 2027:/)).toBeVisible();
  await page.getByRole('button', { name: 'Pages to print' }).click();
  await expect(paper(page)).toContainText('the last day of the job is 22 November 2027.');
  await page.getByText('3 months', { exact: true }).click();
  await expect(paper(page)).toContainText('the last day of the job is 22 February 2027.');
});

test('months on screen say that the day of the assessment periods is assumed, and lead to its field', async ({ page, taper }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await taper.open();
  await createRecords(page);
  await openCase(page, 'single-person-renting-privately');
  for (const view of ['Three questions', 'Month by month']) {
    await toView(page, view);
    await expect(page.getByText('These are not the household’s own dates.')).toBeVisible();
    await expectAccessible(page, `assumed days under ${view}`);
  }
  await page.getByRole('button', { name: 'Enter the day' }).click();
  await expect(page.locator('[data-path="claims.assessmentPeriodStarts"] input')).toBeFocused();
});

test('a case without an answer has no page, and says what is missing', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await page.getByRole('button', { name: 'New case' }).click();
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('button', { name: 'Pages to print' }).click();
  await expect(page.getByRole('heading', { name: 'There is no page to print yet' })).toBeVisible();
  await expect(paper(page)).toBeHidden();
  await expectAccessible(page, 'no page to print yet');
});

test('every page of every sample household is one page of A4, and a PDF that can be read out', async ({ page, taper }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 1280, height: 800 });
  await taper.open();
  await createRecords(page);
  for (const file of globSync('examples/*.json', { cwd: root })) {
    await page.locator('input[type="file"]').setInputFiles(path.join(root, file));
    await expect(comparison(page)).toBeVisible();
    await page.getByRole('button', { name: 'Pages to print' }).click();
    const choice = page.locator('.pages-controls .select button');
    await choice.click();
    const plans = await page.getByRole('option').allTextContents();
    await page.keyboard.press('Escape');
    for (const plan of plans) {
      await choice.click();
      await page.getByRole('option', { name: plan, exact: true }).click();
      await expect(paper(page)).toContainText(`The plan: ${plan}.`);
      const structure = await structureOf(await printed(page));
      expect(structure.pages, `${file}, ${plan}`).toBe(1);
      expect(await pointsOf(page), `${file}, ${plan}: the size of type`).toBeGreaterThanOrEqual(10.5);
      expectReadable(structure, `${file}, ${plan}`);
    }
    await page.getByText('Large', { exact: true }).click();
    const large = await structureOf(await printed(page));
    expect(large.pages, `${file}: pages in large type`).toBeLessThanOrEqual(2);
    expect(await pointsOf(page), `${file}: the size of large type`).toBeGreaterThanOrEqual(14);
    expect(large.isTagged).toBe(true);
    expect(large.outside).toEqual([]);
    await page.getByText('Cymraeg', { exact: true }).click();
    expect((await structureOf(await printed(page))).pages, `${file}: pages in large Welsh`).toBeLessThanOrEqual(2);
    await page.getByText('Normal', { exact: true }).click();
    expect((await structureOf(await printed(page))).pages, `${file}: pages in Welsh`).toBe(1);
    await page.getByRole('link', { name: 'Cases' }).click();
  }
});

/** The size of type of the page, in points. */
const pointsOf = async (page: Page): Promise<number> =>
  Number.parseFloat(await paper(page).evaluate((sheet) => sheet.style.getPropertyValue('--paper-type')));

/** Title, language, headings, tables and lists as PDF/UA asks for them, and no text that a screen reader would not find. */
function expectReadable({ isTagged, title, language, bookmarks, elements, outside }: Structure, name: string): void {
  expect({ isTagged, language, outside }, name).toEqual({ isTagged: true, language: 'en-GB', outside: [] });
  expect(title, name).toMatch(/^What this job would mean for you – /);
  const found = allOf(elements, 'H1', 'H2', 'H3', 'H4');
  expect(found.map(({ role }) => role).join(' '), name).toBe('H1 H2 H2 H2 H2 H2 H2');
  expect(
    found.slice(1, 6).map(({ text }) => text.trim()),
    name,
  ).toEqual(headings);
  expect(bookmarks.slice(1, 6), name).toEqual(headings);
  for (const table of allOf(elements, 'Table')) {
    const [head, ...rows] = allOf([table], 'TR');
    expect(
      head?.children.map(({ role }) => role).every((role) => role === 'TH'),
      `${name}: the head of a table`,
    ).toBe(true);
    for (const row of rows) {
      expect(
        row.children.map(({ role }) => role),
        `${name}: a row of a table`,
      ).toEqual(['TH', ...row.children.slice(1).map(() => 'TD')]);
      expect(row.children[0]?.scope, name).toBe('Row');
      expect(row.children.length, `${name}: as many cells as heads`).toBe(head?.children.length);
    }
  }
  for (const list of allOf(elements, 'L'))
    expect(
      list.children.every(({ role }) => role === 'LI'),
      `${name}: a list`,
    ).toBe(true);
}
