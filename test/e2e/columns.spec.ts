import path from 'node:path';
import { comparison, createRecords, expect, headline, hoursOf, openExample, test } from './taper.ts';

test('a change says why, a column says what is other than now, and columns are copied, hidden and brought back', async ({
  page,
  taper,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await taper.open();
  await createRecords(page);
  await openExample(page, 'single-lcwra-pip-sixteen-hours');
  await expect(headline(page, /16 hours in a café/)).toBeVisible();

  // Why Universal Credit changes, to the law and to the sums of both situations.
  const changed = comparison(page)
    .getByRole('row', { name: /^Universal Credit/ })
    .getByRole('button', { name: 'why it changes' });
  await changed.nth(1).click();
  const panel = page.getByRole('dialog', { name: 'Why it changes' });
  await expect(panel).toContainText('Universal Credit falls by £239.89 a month.');
  await expect(panel).toContainText('55p of each £1 of earnings above the work allowance of £427.00.');
  await expect(panel).toContainText('UC Regs 2013 (SI 2013/376) reg 22(1)(b)');
  await panel.getByRole('button', { name: /^Taken off for earnings/ }).click();
  await expect(panel.getByRole('heading', { name: 'Taken off for earnings' })).toBeFocused();
  await panel.getByRole('button', { name: /is worked out: 16 hours in a café/ }).click();
  await expect(page.getByRole('dialog', { name: 'How it was worked out' })).toContainText('55%');
  await page.keyboard.press('Escape');

  // Two actions: copy, type over.
  await page.getByRole('button', { name: 'Copy 16 hours in a café' }).click();
  await page.keyboard.type('20');
  await expect(headline(page, /^20 hours/)).toContainText('Better off by');
  const copy = page.getByRole('region', { name: /^20 hours/ });
  await expect(copy.getByText('Different from now:')).toContainText('a job, costs of working, council tax reduction');

  // Out of sight and back; undo does the same.
  await page.getByRole('button', { name: /^More for 20 hours/ }).click();
  await page.getByRole('menuitem', { name: 'Hide' }).click();
  await expect(copy).toBeHidden();
  await page.getByRole('button', { name: /^Show 20 hours/ }).click();
  await expect(copy).toBeVisible();
  await expect(hoursOf(page, '8 hours in a library')).toHaveValue('8');

  // In the form, an answer that is other than now says what it is now.
  await copy.getByRole('button', { name: 'council tax reduction' }).click();
  await expect(page.getByText('£21.50 a week now').last()).toBeVisible();
  if (process.env['COLUMN_PICTURES'] !== undefined) {
    await page.screenshot({ path: path.join(process.env['COLUMN_PICTURES'], 'columns.png') });
    await changed.nth(1).click();
    await page.screenshot({ path: path.join(process.env['COLUMN_PICTURES'], 'why.png') });
  }
});
