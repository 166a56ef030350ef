import { expectAccessible } from './accessible.ts';
import type { Page } from '@playwright/test';
import { comparison, createRecords, expect, headline, test } from './taper.ts';
import { tabTo } from './tab-to.ts';

/** Counts what is pressed: a character typed is one key, and so is Enter. */
class Keys {
  pressed = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
    this.pressed += keys.length;
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
    this.pressed += text.length;
  }
}

const ask = (page: Page, words: string) => expect(page.getByRole('heading', { level: 2, name: words })).toBeVisible();

/** From the list of cases to the first question. */
async function beginQuick(page: Page, keys: Keys): Promise<void> {
  await tabTo(page, 'New case');
  await keys.press('Enter');
  await expect(page.getByLabel('Reference')).toBeFocused();
  await keys.press('Tab', 'Tab', 'Enter');
  await ask(page, 'How old are you?');
}

test('by the keyboard alone from a new case to a first answer and to the full case, with nothing lost', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await expect(page.getByRole('heading', { name: 'No cases yet' })).toBeVisible();
  const keys = new Keys(page);
  const start = performance.now();
  await beginQuick(page, keys);
  await expect(page.getByText('1 of 11')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Age' })).toBeFocused();
  await keys.type('30');
  await keys.press('Enter');
  await ask(page, 'Do you live with a partner?');
  await keys.press('Space', 'Enter');
  await ask(page, 'Which children live with you?');
  await keys.press('Enter');
  await ask(page, 'What kind of home do you live in?');
  await keys.press('Space', 'Tab');
  await keys.type('110');
  await keys.press('Enter');
  await ask(page, 'Where is your home?');
  await keys.press('Enter');
  await ask(page, 'How much is the council tax?');
  await keys.press('?', 'Enter');
  await ask(page, 'How much do you have in savings?');
  await keys.type('0');
  await keys.press('Enter');
  await ask(page, 'What did Universal Credit decide');
  await keys.press('?', 'Enter');
  await ask(page, 'Do you get PIP?');
  await keys.press('Space', 'Enter');
  await ask(page, 'Are you in paid work now?');
  await keys.press('Space', 'Enter');
  await ask(page, 'Which job are you thinking of?');
  await expect(page.getByText('11 of 11')).toBeVisible();
  await keys.type('16');
  await keys.press('Enter');
  await ask(page, 'A first answer');
  const job = page.getByRole('region', { name: '16 hours at minimum wage' });
  await expect(job.locator('.headline-main')).toContainText('Better off by');
  await expect(job.locator('.headline-main')).toContainText(' to ');
  await expect(job).toContainText('whatever is not known');
  await expect(page.getByRole('region', { name: 'What is not known' })).toContainText('what matters most is council tax reduction');
  await expect(page.getByText('Council tax is counted with nothing to £3,000 a year')).toBeVisible();
  test.info().annotations.push({
    type: 'keystrokes',
    description: `${keys.pressed} from New case to a first answer, in ${((performance.now() - start) / 1000).toFixed(1)} s`,
  });
  console.log(`The quick way: ${keys.pressed} keys.`);

  await test.step('one answer is changed and the way leads back; other hours are tried beside the figure', async () => {
    await expect(page.getByRole('region', { name: 'What stays' })).toContainText('.');
    await page.getByRole('button', { name: 'Change home and rent' }).click();
    await ask(page, 'What kind of home do you live in?');
    await expect(page.getByText('£110.00 a week is £476.67 a month.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Next' })).toHaveCount(0);
    await page.keyboard.press('Enter');
    await ask(page, 'A first answer');
    await page.getByRole('textbox', { name: 'Hours a week' }).fill('20');
    await expect(page.getByRole('region', { name: '20 hours at minimum wage' })).toContainText('Better off by');
    await page.getByRole('textbox', { name: 'Hours a week' }).fill('16');
    await expect(job).toContainText('Better off by');
  });
  const figure = await job.locator('.headline-value').innerText();

  await tabTo(page, 'Open the full case');
  await keys.press('Enter');
  await expect(comparison(page)).toBeVisible();
  await expect(headline(page, '16 hours at minimum wage').locator('.headline-value')).toHaveText(figure);
  await expect(page.getByRole('textbox', { name: 'Age' })).toHaveValue('30');
  await page
    .getByRole('button', { name: /^More about this person/ })
    .first()
    .click();
  await page.getByRole('button', { name: /^Health and work/ }).click();
  await expect(page.getByRole('checkbox', { name: 'Don’t know (Work capability assessment)' })).toBeChecked();

  await test.step('undone, the last answer of the quick way is gone; again, it is back', async () => {
    const hours = page.getByRole('textbox', { name: 'Hours' }).first();
    await expect(hours).toHaveValue('16');
    await page.keyboard.press('Control+z');
    await expect(hours).toHaveValue('');
    await page.keyboard.press('Control+Shift+z');
    await expect(hours).toHaveValue('16');
  });
});

test('nothing is chosen for anybody, and every question and the answer fit 320 pixels', async ({ page, taper }) => {
  test.slow();
  await taper.open();
  await createRecords(page);
  await expect(page.getByRole('heading', { name: 'No cases yet' })).toBeVisible();
  await page.getByRole('button', { name: 'New case' }).click();
  await page.getByRole('button', { name: 'Quick questions' }).click();
  await page.setViewportSize({ width: 320, height: 720 });
  const answers: [string, () => Promise<void>][] = [
    ['How old are you?', async () => page.keyboard.press('?')],
    ['Do you live with a partner?', async () => page.getByText('Yes', { exact: true }).click()],
    ['Which children live with you?', async () => page.keyboard.type('3, 7')],
    ['What kind of home do you live in?', async () => page.getByText('I rent from a private landlord').click()],
    ['Where is your home?', async () => page.getByRole('checkbox', { name: 'Don’t know (Rental market area)' }).focus()],
    ['How much is the council tax?', async () => page.keyboard.type('1500')],
    ['How much do you have in savings?', async () => page.keyboard.press('?')],
    ['What did Universal Credit decide', async () => page.keyboard.press('?')],
    ['Do you get PIP?', async () => page.keyboard.press('?')],
    ['Are you in paid work now?', async () => page.keyboard.press('?')],
    ['Is your partner in paid work?', async () => page.getByText('Yes', { exact: true }).click()],
    ['Which job are you thinking of?', async () => page.keyboard.press('?')],
  ];
  const chosen = new Set([
    'Do you live with a partner?',
    'What did Universal Credit decide',
    'Do you get PIP?',
    'Are you in paid work now?',
  ]);
  let place = 0;
  for (const [words, answer] of answers) {
    place += 1;
    await ask(page, words);
    if (chosen.has(words)) {
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
      await page.getByRole('button', { name: 'Next' }).click();
      await expect(page.getByRole('alert')).toHaveText('Choose one of these, or Don’t know.');
    }
    await answer();
    if (words === 'Do you live with a partner?') await page.getByRole('textbox', { name: 'Age' }).fill('28');
    if (words.startsWith('What kind of home')) await page.getByRole('textbox', { name: 'Rent' }).fill('900');
    if (words === 'Where is your home?') await page.keyboard.press('?');
    if (words === 'Is your partner in paid work?') await page.getByRole('textbox', { name: 'Hours a week' }).fill('20');
    const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(scrolls, words).toBe(false);
    await page.getByRole('button', { name: place === answers.length ? 'Show the answer' : 'Next' }).click();
  }
  await ask(page, 'A first answer');
  await expect(page.locator('.headline-main').or(page.getByText('Too much is not known')).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
});

test('with nearly everything open there is an answer, and it names what it holds', async ({ page, taper }) => {
  test.slow();
  await taper.open();
  await createRecords(page);
  await expect(page.getByRole('heading', { name: 'No cases yet' })).toBeVisible();
  await page.getByRole('button', { name: 'New case' }).click();
  await page.getByRole('button', { name: 'Quick questions' }).click();
  const open = async (name: string) => page.getByRole('checkbox', { name: `Don’t know (${name})` }).check({ force: true });
  const choose = async (group: string | RegExp) =>
    page.getByRole('radiogroup', { name: group }).getByText('Don’t know', { exact: true }).click();
  const answers: [string, () => Promise<void>][] = [
    ['How old are you?', () => open('Age')],
    ['Do you live with a partner?', async () => page.getByText('Yes', { exact: true }).click()],
    ['Which children live with you?', () => open('Children')],
    [
      'What kind of home do you live in?',
      async () => {
        await choose('What kind of home do you live in?');
        await open('Rent');
      },
    ],
    ['Where is your home?', () => choose('Where is your home?')],
    ['How much is the council tax?', () => open('Council tax')],
    ['How much do you have in savings?', () => open('Savings')],
    ['What did Universal Credit decide', () => choose(/^What did Universal Credit decide/)],
    ['Do you get PIP?', () => choose(/^Do you get/)],
    ['Are you in paid work now?', () => choose('Are you in paid work now?')],
    ['Is your partner in paid work?', () => choose('Is your partner in paid work?')],
    [
      'Which job are you thinking of?',
      async () => {
        await open('Hours a week');
        await open('Pay before tax');
      },
    ],
  ];
  for (const [words, answer] of answers) {
    await ask(page, words);
    await answer();
    if (words === 'Do you live with a partner?') await open('Age of your partner');
    if (words.startsWith('Which job')) await expect(page.getByText('the minimum wage for the age to £30 an hour')).toBeVisible();
    await page.getByRole('button', { name: words.startsWith('Which job') ? 'Show the answer' : 'Next' }).click();
  }
  await ask(page, 'A first answer');
  const notes = page.getByRole('region', { name: 'What is not known' });
  await expect(notes).toContainText('Taper took these answers, and the range is only right with them.', { timeout: 60_000 });
  await expect(page.locator('.headline-further')).toContainText('only with the answers that Taper took');
  await expect(page.getByText('whatever is not known')).toHaveCount(0);
  await expectAccessible(page, 'a first answer with nearly everything open');
  await notes.getByRole('button', { name: 'age (client)' }).click();
  await ask(page, 'How old are you?');
});
