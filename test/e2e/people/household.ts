import { openEveryPart } from '../every-field.ts';
import { beginCase, choose, expect, openCase } from '../taper.ts';
import type { Walk } from './place.ts';

/** The household: nothing of it entered, everything of it open, what is wrong in it, and its dialogs. */
export const household: Walk = {
  name: 'the household',
  begins: 'with records',
  places: [
    { route: '/cases/:id/:way?', state: 'a new case, nothing answered', side: 'household', reach: beginCase },
    { route: '/cases/:id/:way?', state: 'a new case, the answer to come', reach: async () => {} },
    {
      route: '/cases/:id/:way?',
      state: 'every part of the household open, everybody in it, and half of it missing',
      side: 'household',
      reach: async (page) => {
        await openEveryPart(page);
        await page.getByRole('button', { name: 'Add a partner' }).click();
        await page.getByRole('button', { name: 'Add a child' }).click();
        await page.getByRole('button', { name: 'Add an adult' }).click();
        await page.getByRole('button', { name: 'Add a job' }).click();
        await page.getByRole('button', { name: 'Add a cost of working' }).click();
        await choose(page, 'The home is', 'Rented from a private landlord');
        await page.getByLabel('Council tax for the year', { exact: true }).fill('1400');
        await openEveryPart(page);
        await page.getByRole('button', { name: 'Add an income' }).first().click();
        await page.getByText('Limited capability for work and work-related activity (LCWRA)').first().click();
        await page.getByText('Cares for a disabled person').first().click();
        await choose(page, 'New Style ESA', 'Work-related activity group').catch(() => {});
        await page.getByLabel('Savings', { exact: true }).fill('lots');
        await expect(page.getByText('Enter savings, or 0 for none.').or(page.getByText('Enter pounds as a number')).first()).toBeVisible();
      },
    },
    {
      route: '/cases/:id/:way?',
      state: 'a council tax scheme is typed',
      side: 'household',
      reach: async (page) => {
        await page.getByRole('button', { name: 'Type a scheme from its leaflet' }).click();
        await page.getByText('Bands: a percentage of the bill').click();
        await expect(page.getByRole('group', { name: 'Kind of household 1' })).toBeVisible();
      },
    },
    {
      route: '/cases/:id/:way?',
      state: 'a council tax scheme by a fixed percentage',
      side: 'household',
      reach: (page) => page.getByRole('radio', { name: 'A fixed percentage' }).click({ force: true }),
    },
    {
      route: '/cases/:id/:way?',
      state: 'a council tax scheme in steps',
      side: 'household',
      reach: (page) => page.getByRole('radio', { name: 'A percentage that falls in steps' }).click({ force: true }),
    },
    {
      route: '/cases/:id/:way?',
      state: 'a business by its receipts',
      side: 'household',
      reach: async (page) => {
        await page.getByRole('button', { name: 'Done' }).click();
        await page.getByText('Self-employed', { exact: true }).first().click();
        await page.getByText('Receipts and expenses', { exact: true }).first().click();
        await page.getByRole('button', { name: 'Add an expense' }).click();
        await openEveryPart(page);
        await expect(page.getByRole('textbox', { name: 'Expense', exact: true })).toBeVisible();
      },
    },
    {
      route: '/cases/:id/:way?',
      state: 'the partner is to be removed',
      side: 'household',
      reach: async (page) => {
        await page.getByRole('button', { name: 'Remove the partner' }).click();
        await expect(page.getByRole('alertdialog', { name: 'Remove the partner?' })).toBeVisible();
      },
    },
    {
      route: '/cases/:id/:way?',
      state: 'a list of choices is open',
      side: 'household',
      fleeting: true,
      reach: async (page) => {
        await page.getByRole('button', { name: 'Keep it' }).click();
        await page
          .locator('.select')
          .filter({ has: page.getByText('The home is', { exact: true }) })
          .getByRole('button')
          .click();
        await expect(page.getByRole('listbox')).toBeVisible();
      },
    },
    {
      route: '/cases/:id/:way?',
      state: 'what is not known is marked',
      side: 'household',
      reach: async (page) => {
        await page.keyboard.press('Escape');
        await page.getByText('Mark what is not known').click();
        await expect(page.getByRole('checkbox', { name: 'Don’t know (Savings)', exact: true })).toBeVisible();
      },
    },
    {
      route: '/cases/:id/:way?',
      state: 'the benefits of 2011-12',
      side: 'household',
      reach: async (page) => {
        await page.getByRole('link', { name: 'Cases' }).click();
        await openCase(page, 'year-2011');
        await openEveryPart(page);
        await expect(page.getByRole('radio', { name: 'Work-related activity group' })).toBeChecked();
      },
    },
  ],
};
