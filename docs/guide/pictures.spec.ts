import path from 'node:path';
import { createRecords, expect, headline, test } from '#test/e2e/taper';

const pictures = path.join(import.meta.dirname, 'images');

test('the comparison', async ({ page, taper }) => {
  await page.setViewportSize({ width: 1280, height: 860 });
  await taper.open();
  await createRecords(page);
  const example = path.join(import.meta.dirname, '../../examples/single-lcwra-pip-sixteen-hours.json');
  await page.locator('input[type="file"]').setInputFiles(example);
  await expect(headline(page, /16 hours in a café/)).toBeVisible();
  await page.screenshot({ path: path.join(pictures, 'comparison.png') });
});
