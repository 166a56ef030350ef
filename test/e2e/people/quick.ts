import type { Page } from '@playwright/test';
import { expect } from '../taper.ts';
import type { Place, Walk } from './place.ts';

const route = '/cases/:id/:way?';

/** Each question of the quick way, and what is answered to it before the next. The one about the partner's work is asked of a couple. */
const questions: readonly [heading: string, answer: (page: Page) => Promise<void>][] = [
  ['How old are you?', (page) => page.keyboard.press('?')],
  [
    'Do you live with a partner?',
    async (page) => {
      await page.getByText('Yes', { exact: true }).click();
      await page.getByRole('textbox', { name: 'Age' }).fill('28');
    },
  ],
  ['Which children live with you?', (page) => page.keyboard.type('3, 7')],
  [
    'What kind of home do you live in?',
    async (page) => {
      await page.getByText('I rent from a private landlord').click();
      await page.getByRole('textbox', { name: 'Rent' }).fill('900');
    },
  ],
  [
    'Where is your home?',
    async (page) => {
      await page.getByRole('checkbox', { name: 'Don’t know (Rental market area)' }).focus();
      await page.keyboard.press('?');
    },
  ],
  ['How much is the council tax?', (page) => page.keyboard.type('1500')],
  ['How much do you have in savings?', (page) => page.keyboard.press('?')],
  ['What did Universal Credit decide', (page) => page.keyboard.press('?')],
  ['Do you get PIP?', (page) => page.keyboard.press('?')],
  ['Are you in paid work now?', (page) => page.keyboard.press('?')],
  [
    'Is your partner in paid work?',
    async (page) => {
      await page.getByText('Yes', { exact: true }).click();
      await page.getByRole('textbox', { name: 'Hours a week' }).fill('20');
    },
  ],
  ['Which job are you thinking of?', (page) => page.keyboard.press('?')],
];

const ask = (page: Page, words: string) => expect(page.getByRole('heading', { level: 2, name: words })).toBeVisible();

/** The quick way: every question with its answer, and the first answer. */
export const quick: Walk = {
  name: 'the quick way',
  begins: 'with records',
  places: [
    ...questions.map(([heading, answer], index): Place => ({
      route,
      state: `quick: ${heading}`,
      reach: async (page) => {
        if (index === 0) {
          await page.getByRole('button', { name: 'New case' }).click();
          await page.getByRole('button', { name: 'Quick questions' }).click();
        } else await page.getByRole('button', { name: 'Next' }).click();
        await ask(page, heading);
        await answer(page);
      },
    })),
    {
      route,
      state: 'quick: a first answer',
      reach: async (page) => {
        await page.getByRole('button', { name: 'Show the answer' }).click();
        await ask(page, 'A first answer');
        await expect(page.locator('.headline-main').or(page.getByText('Too much is not known')).first()).toBeVisible();
      },
    },
  ],
};
