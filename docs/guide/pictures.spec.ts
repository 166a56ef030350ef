import path from 'node:path';
import type { Page } from '@playwright/test';
import { amount, comparison, createRecords, expect, test } from '#test/e2e/taper';

/**
 * The pictures of the user guide, each taken from the app itself. A new one is an entry in this list: the name of its file, the example
 * that it shows, and the way to what is to be seen.
 */
const pictures: { name: string; example?: string; take: (page: Page) => Promise<void> }[] = [
  {
    name: 'samples',
    take: async (page) => {
      await page.getByRole('button', { name: 'Look at the sample households' }).click();
      await expect(page.getByText('14 cases')).toBeVisible();
    },
  },
  {
    name: 'comparison',
    example: 'single-lcwra-pip-sixteen-hours',
    take: (page) => expect(comparison(page)).toBeVisible(),
  },
  {
    name: 'explanation',
    example: 'lone-parent-nursery-fees',
    take: async (page) => {
      await page.getByRole('button', { name: 'Show parts of Universal Credit' }).click();
      await amount(page, 'Taken off for earnings', 1).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'range',
    example: 'decision-to-come-in-scotland',
    take: (page) => expect(comparison(page)).toBeVisible(),
  },
  {
    name: 'hours',
    example: 'couple-with-a-carer',
    take: (page) => view(page, 'In pictures', 'Money left against hours'),
  },
  {
    name: 'months',
    example: 'zero-hours-in-wales',
    take: (page) => view(page, 'Month by month', 'The months ahead'),
  },
  {
    name: 'team',
    take: async (page) => {
      await page.getByRole('link', { name: 'Team sheet' }).click();
      await page.getByRole('button', { name: 'Look at a sample service' }).click();
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    },
  },
];

for (const { name, example, take } of pictures) {
  test(name, async ({ page, taper }) => {
    await page.setViewportSize({ width: 1280, height: 860 });
    await taper.open();
    await createRecords(page);
    if (example !== undefined) await page.locator('input[type="file"]').setInputFiles(path.join(root, 'examples', `${example}.json`));
    await take(page);
    await page.mouse.move(0, 0);
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null && document.getAnimations().length === 0);
    await page.screenshot({ path: path.join(root, 'docs/guide/images', `${name}.png`) });
  });
}

const root = path.join(import.meta.dirname, '../..');

/** Goes to a view of the answer and puts what is under its heading at the top of the window. */
async function view(page: Page, tab: string, heading: string): Promise<void> {
  await page.getByRole('tab', { name: tab }).click();
  await expect(page.getByRole('slider', { name: heading })).toBeVisible();
  const section = page.getByRole('heading', { name: heading });
  await expect(section).toBeVisible();
  await section.evaluate((element) => element.scrollIntoView({ block: 'start' }));
}
