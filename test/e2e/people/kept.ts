import { expect, fromMenu, openCase, openExample } from '../taper.ts';
import type { Walk } from './place.ts';

const route = '/cases/:id/:way?';

/** What is kept of a case and handed on: the record, saved calculations, pages to print, hand-over, the list with cases. */
export const kept: Walk = {
  name: 'what is kept, handed over and printed',
  begins: 'with records',
  places: [
    {
      route,
      state: 'the record of a case',
      reach: async (page) => {
        await openCase(page, 'job-that-stops');
        await fromMenu(page, 'Record');
        await expect(page.getByRole('dialog')).toBeVisible();
      },
    },
    {
      route,
      state: 'a job start, with something missing',
      reach: async (page) => {
        await page.getByRole('button', { name: 'Close' }).click();
        await fromMenu(page, 'Job starts');
        await page.getByRole('dialog').getByRole('button', { name: 'Record this start' }).click();
        await expect(page.getByRole('dialog').getByText('There is no such day.').first()).toBeVisible();
      },
    },
    {
      route,
      state: 'an adviser is to be asked, with something missing',
      reach: async (page) => {
        await page.getByRole('button', { name: 'Close' }).click();
        await page.getByRole('button', { name: 'Ask an adviser to look at this' }).click();
        await page.getByRole('button', { name: 'Ask', exact: true }).click();
        await expect(page.getByText('Enter your name or code.')).toBeVisible();
      },
    },
    {
      route,
      state: 'a case that waits for an adviser',
      reach: async (page) => {
        await page.getByLabel('Your name or code').fill('KM');
        await page.getByLabel('In your own words').fill('Is the carer element right?');
        await page.getByRole('button', { name: 'Ask', exact: true }).click();
        await expect(page.getByRole('heading', { name: 'An adviser is asked to look at this' })).toBeVisible();
      },
    },
    {
      route,
      state: 'an adviser answers in words',
      reach: async (page) => {
        await page.getByRole('button', { name: 'Looked at…' }).click();
        await page.getByRole('button', { name: 'Looked at', exact: true }).click();
        await expect(page.getByText('Write what you found, in a few words.')).toBeVisible();
      },
    },
    {
      route,
      state: 'a case is to be signed',
      reach: async (page) => {
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Save and sign' }).click();
        await expect(page.getByRole('button', { name: /^Save and sign it/ })).toBeVisible();
      },
    },
    {
      route,
      state: 'a signed case',
      reach: async (page) => {
        await page.getByRole('button', { name: /^Save and sign it/ }).click();
        await expect(page.getByRole('region', { name: 'Where this case stands' })).toContainText(/Signed by KM/);
      },
    },
    {
      route,
      state: 'the saved calculations',
      reach: async (page) => {
        await fromMenu(page, 'Saved calculations (1)');
        await expect(page.getByRole('dialog')).toBeVisible();
      },
    },
    {
      route: '/saved/:id',
      state: 'a saved calculation, with its months and what follows a stop',
      reach: async (page) => {
        await page
          .getByRole('link', { name: /today at/ })
          .first()
          .click();
        await expect(page.getByText(/^The least is left in /)).toBeVisible();
      },
    },
    {
      route: '/saved/:id',
      state: 'what has moved since',
      reach: async (page) => {
        await page.getByRole('button', { name: 'Show what has moved' }).click();
        await page.getByText('The saved answers on another date').click();
        for (const [part, text] of [
          ['Day', '15'],
          ['Month', '6'],
          ['Year', '2026'],
        ] as const)
          await page.getByRole('textbox', { name: part }).fill(text);
        await expect(page.getByRole('region', { name: 'Causes' }).getByRole('table')).toBeVisible();
      },
    },
    {
      route: '/saved/:id/page',
      state: 'the client’s page of a saved calculation',
      reach: async (page) => {
        await page.getByRole('link', { name: 'Pages to print' }).click();
        await expect(page.locator('article.paper')).toContainText('Checked and signed by KM on');
      },
    },
    {
      route: '/cases/:id/page',
      state: 'the client’s page',
      reach: async (page) => {
        await page.getByRole('link', { name: 'Cases' }).click();
        await openExample(page, 'lone-parent-nursery-fees');
        await page.getByRole('button', { name: 'Pages to print' }).click();
        await expect(page.locator('article.paper')).toContainText('Not yet checked by an adviser.');
      },
    },
    {
      route: '/cases/:id/page',
      state: 'the client’s page in large type and in Welsh',
      reach: async (page) => {
        await page.getByText('Large', { exact: true }).click();
        await page.getByText('Cymraeg', { exact: true }).click();
        await expect(page.getByText(/sentences of this page are not in Welsh yet/)).toBeVisible();
      },
    },
    {
      route: '/cases/:id/page',
      state: 'the adviser’s sheet',
      reach: async (page) => {
        await page.getByText('For the adviser', { exact: true }).click();
        await expect(page.locator('article.paper').getByRole('heading', { name: 'Every line, pounds a month' })).toBeVisible();
      },
    },
    {
      route: 'list',
      state: 'cases, signed and open',
      reach: async (page) => {
        await page.getByRole('link', { name: 'Cases' }).click();
        await expect(page.getByRole('row')).toHaveCount(3);
      },
    },
    {
      route: 'list',
      state: 'what can be done with a case',
      fleeting: true,
      reach: async (page) => {
        await page
          .getByRole('button', { name: /What can be done with/ })
          .first()
          .click();
        await expect(page.getByRole('menu')).toBeVisible();
      },
    },
    {
      route: 'list',
      state: 'a case is to be deleted',
      reach: async (page) => {
        await page.getByRole('menuitem', { name: 'Delete' }).click();
        await expect(page.getByRole('alertdialog')).toBeVisible();
      },
    },
    {
      route: 'list',
      state: 'nothing was found',
      reach: async (page) => {
        await page.getByRole('button', { name: 'Keep it' }).click();
        await page.getByLabel('Find a case').fill('nothing like it');
        await expect(page.getByText('No case has “nothing like it”.')).toBeVisible();
      },
    },
    {
      route,
      state: 'a case that is opened later: what has changed?',
      reach: async (page) => {
        await page.getByLabel('Find a case').fill('');
        await page.clock.setFixedTime(new Date('2027-01-15T10:00:00'));
        await page
          .getByRole('row', { name: /signed by KM/i })
          .getByRole('link')
          .click();
        await expect(page.getByRole('region', { name: 'What has changed?' })).toBeVisible();
      },
    },
    {
      route,
      state: 'the records locked themselves over a case',
      reach: async (page) => {
        await page.evaluate(() =>
          fetch('/api/store.lock', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }),
        );
        await expect(page.getByRole('alertdialog', { name: 'The records are locked' })).toBeVisible();
      },
    },
  ],
};
