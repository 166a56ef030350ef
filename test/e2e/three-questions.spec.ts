import path from 'node:path';
import type { Page } from '@playwright/test';
import { tabTo } from './tab-to.ts';
import { choose, createRecords, expect, headline, openExample, test, toView } from './taper.ts';

test('the three questions are answered on one screen, with the keyboard, on paper, in grey and at twice the size', async ({
  page,
  taper,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await taper.open();
  await createRecords(page);
  await openExample(page, 'lone-parent-nursery-fees');
  await expect(headline(page, /20 hours as a teaching assistant/)).toBeVisible();
  await page.getByRole('tab', { name: 'Line by line' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Three questions' })).toBeFocused();

  const worse = question(page, 'Would I be worse off?');
  await expect(worse.locator('.question-answer')).toHaveText(
    'No. With “20 hours as a teaching assistant” you would have £556.63 a month more than now.',
  );
  await expect(worse).toContainText('Take-home pay');
  const lose = question(page, 'What would I lose?');
  await expect(lose.locator('.question-answer')).toContainText('You would lose: ');
  await expect(lose).toContainText('Council tax reduction£89.51, then £52.58');

  // A stop that is only looked at: the case has none, and keeps none.
  const stop = question(page, 'What if I have to stop?');
  await expect(stop.locator('.question-answer')).toContainText('If the job ends on 22 May 2027: Universal Credit goes on');
  await expect(stop.getByRole('table', { name: 'The months from the stop on' }).getByRole('row')).toHaveCount(7);
  await picture('questions-light');
  await picture('questions-stop', stop);
  await tabTo(page, '6 months');
  await page.keyboard.press('ArrowLeft');
  await expect(stop.locator('.question-answer')).toContainText('If the job ends on 22 February 2027:');
  await expect(stop.getByText(/^The first Universal Credit for a month without this wage is £/)).toBeVisible();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  // The other scenario, and the ways on.
  await choose(page, 'For', '30 hours as a teaching assistant');
  await expect(worse.locator('.question-answer')).toContainText('£640.42 a month more');
  await worse.getByRole('button', { name: 'How the difference comes about' }).press('Enter');
  await expect(page.getByRole('heading', { name: /Money left/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(stop.getByText(/^The least is left in /)).toBeVisible();

  await page.emulateMedia({ colorScheme: 'dark' });
  await picture('questions-dark');
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active', reducedMotion: 'reduce' });
  await expect(worse.locator('.question-answer')).toBeVisible();
  await picture('questions-forced');
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
  await page.setViewportSize({ width: 1920, height: 1080 });
  await picture('questions-wide');

  // On paper only the answers stand.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('complementary', { name: 'Household' })).toBeHidden();
  await expect(page.getByRole('tab', { name: 'Line by line' })).toBeHidden();
  await expect(worse.locator('.question-answer')).toBeVisible();
  await expect(page.getByRole('paragraph').filter({ hasText: /^30 hours as a teaching assistant$/ })).toBeVisible();
  if (process.env['PICTURES'] !== undefined) {
    await page.setViewportSize({ width: 720, height: 1000 });
    await page.evaluate(() => document.documentElement.style.setProperty('filter', 'grayscale(1)'));
    await page.screenshot({ path: path.join(process.env['PICTURES'], 'questions-paper.png'), fullPage: true });
    await page.evaluate(() => document.documentElement.style.removeProperty('filter'));
  }
  await page.emulateMedia({ media: 'screen' });

  // Twice the size of everything is half the room for it, and a narrow window has less.
  for (const [width, name] of [
    [640, 'twice'],
    [320, 'narrow'],
  ] as const) {
    await page.setViewportSize({ width, height: 640 });
    await page.getByText('Answer', { exact: true }).click();
    await expect(worse).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), name).toBe(true);
    await picture(`questions-${name}`);
    await picture(`questions-stop-${name}`, stop);
  }

  // From here the whole of it is a press away, and a stop can be put into the case.
  await page.setViewportSize({ width: 1280, height: 800 });
  await stop.getByRole('button', { name: 'Put a stop into the case' }).click();
  await expect(page.getByRole('checkbox', { name: 'Look at what follows if the job stops' })).toBeFocused();
  await toView(page, 'Three questions');
  await lose.getByRole('button', { name: 'All of it with its sources' }).click();
  await expect(page.getByRole('tab', { name: 'Line by line' })).toHaveAttribute('aria-selected', 'true');

  async function picture(name: string, of = page.getByRole('region', { name: 'Three questions' })): Promise<void> {
    const folder = process.env['PICTURES'];
    if (folder === undefined) return;
    await of.evaluate((section) => section.scrollIntoView());
    await page.screenshot({ path: path.join(folder, `${name}.png`) });
  }
});

const question = (page: Page, name: string) => page.getByRole('article', { name });
