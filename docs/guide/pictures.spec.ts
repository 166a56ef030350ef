import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { comparison, createRecords, expect, test, toView } from '#test/e2e/taper';
import { tabTo } from '#test/e2e/tab-to';

/**
 * The pictures of the user guide, each taken from the app itself. A new one is an entry in this list: the name of its file, the case file
 * that it shows, and the way to what is to be seen.
 */
const pictures: { name: string; file?: string; take: (page: Page) => Promise<void> }[] = [
  {
    name: 'samples',
    take: async (page) => {
      await page.getByRole('button', { name: 'Look at the sample households' }).click();
      await expect(page.getByText('14 cases')).toBeVisible();
    },
  },
  {
    name: 'quick',
    take: async (page) => {
      await page.getByRole('button', { name: 'New case' }).click();
      await page.getByRole('button', { name: 'Quick questions' }).click();
      await page.getByRole('textbox', { name: 'Age' }).fill('34');
      for (const next of ['Do you live with a partner?', 'Which children live with you?', 'What kind of home do you live in?']) {
        if (next.startsWith('Which children')) await page.keyboard.press('Space');
        await page.keyboard.press('Enter');
        await expect(page.getByRole('heading', { name: next })).toBeVisible();
      }
    },
  },
  {
    name: 'statement',
    file: 'test/e2e/cases/lone-parent-with-childcare.json',
    take: async (page) => {
      await toView(page, 'Statement check');
      const first = page.getByRole('group', { name: 'First day of the assessment period' });
      for (const [part, text] of [
        ['Day', '15'],
        ['Month', '6'],
        ['Year', '2026'],
      ] as const)
        await first.getByLabel(part).fill(text);
      const lines = { 'Standard allowance': '424.90', Housing: '610', Children: '607.88', 'Limited capability for work': '217.26' };
      for (const [line, amount] of Object.entries({ ...lines, 'Total before deductions': '1860.04', Payment: '1860.04' }))
        await page.getByLabel(line, { exact: true }).first().fill(amount);
      await expect(page.getByText('With this every line agrees to the penny.')).toBeVisible();
      await page.locator('.reconcile-result').evaluate((result) => result.scrollIntoView());
    },
  },
  {
    name: 'comparison',
    file: 'examples/single-lcwra-pip-sixteen-hours.json',
    take: async (page) => {
      await expect(comparison(page)).toBeVisible();
      await toTop(page.getByRole('heading', { name: 'As I am now', level: 2 }));
    },
  },
  {
    name: 'questions',
    file: 'examples/lone-parent-nursery-fees.json',
    take: async (page) => {
      await toView(page, 'Three questions');
      await expect(page.getByText('If the job ends on')).toBeVisible();
      await toTop(page.getByRole('heading', { name: 'Would I be worse off?' }));
    },
  },
  {
    name: 'hours',
    file: 'examples/couple-with-a-carer.json',
    take: async (page) => {
      await chart(page, 'In pictures', 'Money left against hours');
      await toTop(page.getByText(/^Money left goes from/));
    },
  },
  {
    name: 'months',
    file: 'examples/zero-hours-in-wales.json',
    take: (page) => chart(page, 'Month by month', 'The months ahead'),
  },
  {
    name: 'stop',
    file: 'examples/single-lcwra-pip-sixteen-hours.json',
    take: async (page) => {
      await toView(page, 'If it stops');
      await page.getByRole('button', { name: /^Say when it stops: 16 hours/ }).click();
      await expect(page.getByRole('checkbox', { name: 'Look at what follows if the job stops' }).and(page.locator(':focus'))).toBeVisible();
      await page.keyboard.press('Space');
      for (const [part, text] of [
        ['Day', '31'],
        ['Month', '3'],
        ['Year', '2027'],
      ] as const) {
        await tabTo(page, part);
        await page.keyboard.type(text);
      }
      await toTop(page.getByRole('heading', { name: /the job ends on 31 March 2027/ }));
    },
  },
  {
    name: 'page',
    file: 'examples/lone-parent-nursery-fees.json',
    take: async (page) => {
      await page.getByRole('button', { name: 'Pages to print' }).click();
      const paper = page.locator('article.paper');
      await expect(paper.getByRole('heading', { name: 'My first three months' })).toBeVisible();
      await toTop(paper);
    },
  },
  {
    name: 'team',
    take: async (page) => {
      await page.getByRole('link', { name: 'Team sheet' }).click();
      await page.getByRole('button', { name: 'Look at a sample service' }).click();
      await expect(page.getByText('At least 96% were not worse off.')).toBeVisible();
    },
  },
  {
    name: 'settings',
    take: async (page) => {
      await page.getByRole('link', { name: 'About and settings' }).click();
      await toTop(page.getByRole('heading', { name: 'Figures' }));
    },
  },
];

for (const { name, file, take } of pictures) {
  test(name, async ({ page, taper }) => {
    await page.setViewportSize({ width: 1280, height: 860 });
    await taper.open();
    await createRecords(page);
    if (file !== undefined) await page.locator('input[type="file"]').setInputFiles(path.join(root, file));
    await take(page);
    await page.mouse.move(0, 0);
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState === 'finished'));
    await page.screenshot({ path: path.join(root, 'docs/guide/images', `${name}.png`) });
  });
}

const root = path.join(import.meta.dirname, '../..');

/** A view of the answer, from the heading of its chart on. */
async function chart(page: Page, view: string, heading: string): Promise<void> {
  await toView(page, view);
  await expect(page.getByRole('slider', { name: heading })).toBeVisible();
  await toTop(page.getByRole('heading', { name: heading }));
}

/** Puts something at the top of what scrolls, under the bar. */
async function toTop(place: Locator): Promise<void> {
  await expect(place).toBeVisible();
  await place.evaluate((element) => {
    element.style.scrollMarginTop = '5rem';
    element.scrollIntoView({ block: 'start' });
  });
}
