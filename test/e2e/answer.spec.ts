import { expectAccessible } from './accessible.ts';
import { createRecords, expect, fromMenu, headline, openExample, test, toView } from './taper.ts';

test('the answer begins high in every view, a saved calculation moves nothing, and at twice the size a figure is in sight', async ({
  page,
  taper,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await taper.open();
  await createRecords(page);
  await openExample(page, 'lone-parent-nursery-fees');

  // What is kept of all the pay and of the next pound are two figures, and the columns are set beside each other.
  const thirty = page.getByRole('region', { name: /^30 hours/ });
  await expect(thirty.getByText(/of each £1 kept, on average$/)).toBeVisible();
  await expect(thirty.getByText(/^of the next £1: \d+p$/)).toBeVisible();
  await expect(thirty.getByText(/a month (more|less) than 20 hours.*, for 10 hours a week more/)).toBeVisible();

  const tabs = page.getByRole('tab', { name: 'Line by line' });
  const before = await tabs.boundingBox();
  await page.getByRole('button', { name: 'Save this calculation' }).click();
  await expect(page.getByText('Calculation saved')).toBeVisible();
  expect(await tabs.boundingBox()).toEqual(before);
  await fromMenu(page, 'Saved calculations (1)');
  await page.getByRole('dialog', { name: 'Saved calculations' }).getByRole('button', { name: 'Close' }).click();

  for (const view of ['Three questions', 'In pictures', 'Month by month', 'If it stops', 'Statement check']) {
    await toView(page, view);
    const content = await page.locator('.comparison + *').getByRole('heading').first().boundingBox();
    expect(content?.y, view).toBeLessThan(360);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, 'another view of the answer');

  await page.setViewportSize({ width: 640, height: 400 });
  for (const view of ['Line by line', 'Three questions']) {
    await toView(page, view);
    await page.evaluate(() => window.scrollTo(0, 0));
    await expect(headline(page, /^20 hours/)).toBeInViewport();
  }
  for (const name of ['Find', 'Pages to print', 'Save this calculation']) await expect(page.getByRole('button', { name })).toBeInViewport();
  await expectAccessible(page, 'the answer at twice the size');
});
