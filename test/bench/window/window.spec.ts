import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { tabTo } from '../../e2e/tab-to.ts';
import { comparison, createRecords, expect, headline, openCase, test } from '../../e2e/taper.ts';
import { keyToPaint } from './latency.ts';

const measured = (description: string) => test.info().annotations.push({ type: 'measured', description });

/** Does something by the keyboard alone, and says how many keys and seconds it took. */
async function journey(page: Page, title: string, go: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    const counted = window as unknown as { keys: number };
    counted.keys = 0;
    window.addEventListener('keydown', () => (counted.keys += 1), { capture: true });
  });
  const start = performance.now();
  await go();
  const seconds = (performance.now() - start) / 1000;
  const keys = await page.evaluate(() => (window as unknown as { keys: number }).keys);
  measured(`${title}: ${keys} keys, ${seconds.toFixed(1)} s as fast as a script presses them`);
}

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Goes somewhere by its name. */
async function find(page: Page, words: string, to: string): Promise<void> {
  await press(page, 'Control+k');
  await page.keyboard.type(words);
  await expect(page.getByRole('menuitem').first()).toBeVisible();
  await press(page, 'Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.field, button')?.textContent)).toContain(to);
}

test('the quick way', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  const asked = (words: string) => expect(page.getByRole('heading', { level: 2, name: words })).toBeVisible();
  const answer = async (question: string, ...keys: string[]) => {
    await asked(question);
    for (const key of keys) await (key.length > 1 && /^\d+$/.test(key) ? page.keyboard.type(key) : page.keyboard.press(key));
    await page.keyboard.press('Enter');
  };
  await journey(page, 'A quick answer, single and renting', async () => {
    await press(page, 'F8');
    await expect(page.getByLabel('Reference')).toBeFocused();
    await press(page, 'Tab', 'Tab', 'Enter');
    await answer('How old are you?', '30');
    await answer('Do you live with a partner?', 'Space');
    await answer('Which children live with you?');
    await answer('What kind of home do you live in?', 'Space', 'Tab', '110');
    await answer('Where is your home?');
    await answer('How much is the council tax?', '?');
    await answer('How much do you have in savings?', '0');
    await answer('What did Universal Credit decide', '?');
    await answer('Do you get PIP?', 'Space');
    await answer('Are you in paid work now?', 'Space');
    await answer('Which job are you thinking of?', '16');
    await asked('A first answer');
  });
});

test('a lone parent with childcare, in full', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await journey(page, 'A lone parent with a child in nursery, in full', async () => {
    await press(page, 'F8');
    await expect(page.getByLabel('Reference')).toBeFocused();
    await press(page, 'Enter');
    await expect(page.getByRole('textbox', { name: 'Age' })).toBeFocused();
    await page.keyboard.type('29');
    await find(page, 'child', 'Add a child');
    await press(page, 'Enter');
    await expect(page.getByRole('group', { name: 'Child 1' }).getByRole('textbox', { name: 'Age' })).toBeFocused();
    await page.keyboard.type('3');
    await press(page, 'Enter', 'Enter', 'Enter', 'Enter');
    await expect(page.getByRole('listbox')).toBeVisible();
    await press(page, 'ArrowDown', 'ArrowDown', 'Enter', 'Tab');
    await page.keyboard.type('430');
    await tabTo(page, /^Savings$/);
    await page.keyboard.type('0');
    await expect(comparison(page)).toBeVisible();
    await press(page, 'F8');
    await page.keyboard.type('20');
    await find(page, 'childcare', 'Childcare for child 1');
    await expect(page.locator('[data-path^="scenarios[0].childcare"]:focus-within')).toBeVisible();
    await page.keyboard.type('600');
    await expect(headline(page, '20 hours at minimum wage')).toContainText('off by');
  });
});

test('other hours, and the page once more', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await openCase(page, 'lone-parent-with-childcare');
  await page.evaluate(() => (window.print = () => undefined));
  await journey(page, 'Other hours, and the page printed again', async () => {
    await press(page, 'F2');
    await page.keyboard.type('20');
    await expect(headline(page, /20 hours|16 hours/)).toContainText('off by');
    await press(page, 'F9');
    await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeFocused();
    await press(page, 'Enter');
  });
});

test('from a key to the answer on screen', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await openCase(page, 'lone-parent-with-childcare');
  // In the form, which stays beside every view.
  await page.getByRole('button', { name: /^16 hours/ }).click();
  for (const view of ['Line by line', 'In pictures', 'Month by month']) {
    await page.getByRole('tab', { name: view, exact: true }).click();
    await page.locator('.workspace-form [data-path="scenarios[0].jobs[0].pay.hoursPerWeek"] input').click();
    await keyToPaint(page, 20);
    const { median, p95, runs } = await keyToPaint(page, 120);
    measured(
      `From a key that changes the hours to the new headline painted, ${view}: median ${median.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms (${runs})`,
    );
  }
});

test('how much is loaded', async () => {
  const folder = path.join(import.meta.dirname, '../../../out/renderer/assets');
  const first = readFileSync(path.join(folder, '../index.html'), 'utf8');
  const files = readdirSync(folder).filter((name) => /\.(js|css)$/.test(name));
  const sizeOf = (names: string[]) => {
    const bytes = names.map((name) => readFileSync(path.join(folder, name)));
    const [whole, packed] = [bytes, bytes.map((content) => gzipSync(content))].map(
      (all) => all.reduce((sum, { length }) => sum + length, 0) / 1024,
    );
    return `${whole?.toFixed(0)} kB, ${packed?.toFixed(0)} kB packed`;
  };
  measured(
    `Code and styles of the first page: ${sizeOf(files.filter((name) => first.includes(name)))}; of all screens and workers: ${sizeOf(files)}`,
  );
  measured(
    `The whole renderer on the disk: ${(readdirSync(folder).reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0) / 1024).toFixed(0)} kB`,
  );
});
