import { choose, createRecords, expect, openCase, test, toView } from './taper.ts';

test('where there is room for one scenario beside now, every one of them is within reach', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await openCase(page, 'couple-one-working');
  await page.setViewportSize({ width: 320, height: 640 });
  await choose(page, 'Compare with', 'Partner starts 10 hours too');
  await expect(page.getByRole('region', { name: 'Partner starts 10 hours too' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Full-time hours' })).toBeHidden();
  await choose(page, 'Compare with', 'Full-time hours');
  await toView(page, 'Month by month');
  await page.getByRole('button', { name: /^Full-time hours First pay day/ }).click();
  await expect(page.getByRole('rowheader', { name: '31 July 2026' })).toBeVisible();
});
