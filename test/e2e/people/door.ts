import { expect, keepRecoveryKey, passphrase } from '../taper.ts';
import type { Walk } from './place.ts';

/** The records' door, the first page, the list without a case, the settings, the log, and the door again. */
export const door: Walk = {
  name: 'the door, an empty list, the settings and the log',
  begins: 'at the door',
  places: [
    {
      route: 'door',
      state: 'first run',
      reach: (page) => expect(page.getByRole('heading', { name: 'Choose a passphrase' })).toBeVisible(),
    },
    {
      route: 'door',
      state: 'first run, the passphrase too short',
      reach: async (page) => {
        await page.getByRole('button', { name: 'Create the records' }).click();
        await expect(page.getByText('Choose a passphrase of at least 12 characters.')).toBeVisible();
      },
    },
    {
      route: 'door',
      state: 'the recovery key',
      reach: async (page) => {
        await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
        await page.getByLabel('The same passphrase again').fill(passphrase);
        await page.getByRole('button', { name: 'Create the records' }).click();
        await expect(page.getByRole('group', { name: 'Recovery key' })).toBeVisible();
      },
    },
    {
      route: 'door',
      state: 'a group of the recovery key is asked for',
      reach: async (page) => {
        await page.getByRole('button', { name: 'I have kept it' }).click();
        await expect(page.getByLabel('Group 7 of 9')).toBeVisible();
      },
    },
    {
      route: '/welcome',
      state: 'the first page',
      reach: async (page) => {
        await page.getByRole('button', { name: 'Show the key again' }).click();
        await keepRecoveryKey(page);
        await expect(page.getByRole('heading', { name: 'Welcome to Taper' })).toBeVisible();
      },
    },
    {
      route: 'list',
      state: 'no cases',
      reach: async (page) => {
        await page.getByRole('button', { name: 'Go to the cases' }).click();
        await expect(page.getByRole('heading', { name: 'No cases yet' })).toBeVisible();
      },
    },
    {
      route: 'list',
      state: 'a new case is asked for',
      reach: async (page) => {
        await page.getByRole('button', { name: 'New case' }).click();
        await expect(page.getByRole('dialog', { name: 'New case' })).toBeVisible();
      },
    },
    {
      route: 'list',
      state: 'the menu of example households',
      fleeting: true,
      reach: async (page) => {
        await page.getByRole('button', { name: 'Cancel' }).click();
        await page.getByRole('button', { name: 'Try an example household' }).click();
        await expect(page.getByRole('menu')).toBeVisible();
      },
    },
    {
      route: 'list',
      state: 'a file that was not imported',
      reach: async (page) => {
        await page.keyboard.press('Escape');
        await page
          .locator('input[type="file"]')
          .setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"no case"}') });
        await expect(page.getByRole('heading', { name: 'This file was not imported' })).toBeVisible();
      },
    },
    {
      route: '/settings',
      state: 'about and settings',
      reach: async (page) => {
        await page.getByRole('button', { name: 'Close' }).click();
        await page.getByRole('link', { name: 'About and settings' }).click();
        await expect(page.getByText('Edition of the law')).toBeVisible();
      },
    },
    {
      route: '/settings',
      state: 'about and settings, an answer that cannot be',
      reach: async (page) => {
        await page.getByLabel('Your name or code').fill('KM');
        await page.getByLabel('Keep cases for').fill('0');
        await expect(page.getByText('Enter whole months, from 1 to 600, or nothing.')).toBeVisible();
      },
    },
    {
      route: '/settings',
      state: 'dark chosen',
      reach: async (page) => {
        await page.getByLabel('Keep cases for').fill('');
        await page.getByText('Dark', { exact: true }).click();
        await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      },
    },
    {
      route: '/settings',
      state: 'the change of the passphrase',
      reach: async (page) => {
        await page.getByText('As the machine').click();
        await page.getByRole('button', { name: 'Change the passphrase' }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
      },
    },
    {
      route: '/settings',
      state: 'everything to be exported',
      reach: async (page) => {
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Export everything' }).click();
        await expect(page.getByLabel('Passphrase of the archive')).toBeVisible();
      },
    },
    {
      route: '/log',
      state: 'the log',
      reach: async (page) => {
        await page.keyboard.press('Escape');
        await page.getByRole('link', { name: 'Read the log' }).click();
        await expect(page.getByText('Every entry follows from the one before it.')).toBeVisible();
      },
    },
    {
      route: 'door',
      state: 'locked',
      reach: async (page) => {
        await page.getByRole('link', { name: 'About and settings' }).click();
        await page.getByRole('button', { name: 'Lock now' }).click();
        await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
      },
    },
    {
      route: 'door',
      state: 'locked, another passphrase typed',
      reach: async (page) => {
        await page.getByLabel('Passphrase').fill('not this one at all');
        await page.keyboard.press('Enter');
        await expect(page.getByText('not the passphrase of these records')).toBeVisible();
      },
    },
    {
      route: 'door',
      state: 'locked, to be opened with the recovery key',
      reach: async (page) => {
        await page.getByRole('button', { name: 'Use the recovery key instead' }).click();
        await page.getByLabel('Recovery key').fill('ABCD');
        await page.keyboard.press('Enter');
        await expect(page.getByText('wrong or missing')).toBeVisible();
      },
    },
  ],
};
