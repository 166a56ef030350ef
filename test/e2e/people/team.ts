import { expect } from '../taper.ts';
import type { Walk } from './place.ts';

/** The team's sheet and settings, the samples, and the guide. */
export const team: Walk = {
  name: 'the team and the guide',
  begins: 'with records',
  places: [
    {
      route: '/team',
      state: 'no sheet yet',
      reach: async (page) => {
        await page.getByRole('link', { name: 'Team sheet' }).click();
        await expect(page.getByRole('heading', { name: 'From machine to machine' })).toBeVisible();
      },
    },
    {
      route: '/team',
      state: 'a bundle that was refused',
      reach: async (page) => {
        const buffer = Buffer.from('no bundle\n');
        await page.locator('input[type="file"]').setInputFiles({ name: 'other.jsonl', mimeType: 'text/plain', buffer });
        await expect(page.getByText('other.jsonl was not merged.')).toBeVisible();
      },
    },
    {
      route: '/team',
      state: 'the sheet of a sample service',
      reach: async (page) => {
        await page.getByRole('button', { name: 'Look at a sample service' }).click();
        await expect(page.getByText('At least 96% were not worse off.')).toBeVisible();
      },
    },
    {
      route: '/team/settings',
      state: 'team settings',
      reach: async (page) => {
        await page.getByRole('link', { name: 'Team settings' }).click();
        await expect(page.getByLabel('Hide counts from 1 to')).toBeVisible();
      },
    },
    {
      route: '/team/settings',
      state: 'team settings with things missing',
      reach: async (page) => {
        await page.getByLabel('Hide counts from 1 to').fill('2');
        await page.getByRole('button', { name: 'Add this target' }).click();
        await page.getByRole('button', { name: 'Add this story' }).click();
        await page.getByRole('button', { name: 'Enter a review' }).click();
        await expect(page.getByText(/^Enter a whole number from 3 to 100\./)).toBeVisible();
      },
    },
    {
      route: 'list',
      state: 'the sample households among the cases',
      reach: async (page) => {
        await page.getByRole('link', { name: 'Taper' }).click();
        await page.getByRole('button', { name: 'Look at the sample households' }).click();
        await expect(page.getByText('14 cases')).toBeVisible();
      },
    },
    {
      route: '/help/:chapter?',
      state: 'the guide from its beginning',
      reach: async (page) => {
        await page.evaluate(() => (location.hash = '/help'));
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      },
    },
    {
      route: '/help/:chapter?',
      state: 'a chapter of the guide with tables',
      reach: async (page) => {
        await page.evaluate(() => (location.hash = '/help/what-this-version-covers'));
        await expect(page.getByRole('heading', { level: 1, name: 'What this version covers' })).toBeVisible();
      },
    },
    {
      route: '/help/:chapter?',
      state: 'what was found in the guide',
      reach: async (page) => {
        await page.getByRole('searchbox', { name: 'Find in the guide' }).fill('recovery key');
        await expect(page.getByRole('link', { name: 'The records' }).last()).toBeVisible();
      },
    },
    {
      route: '/help/more/:name',
      state: 'a text that the guide leads to',
      reach: async (page) => {
        await page.evaluate(() => (location.hash = '/help/more/decisions-0004-refusals'));
        await expect(page.getByRole('heading', { name: /Refuse rather than guess/ })).toBeVisible();
      },
    },
  ],
};
