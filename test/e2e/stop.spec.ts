import path from 'node:path';
import { tabTo } from './tab-to.ts';
import { createRecords, expect, headline, openCase, test, toView } from './taper.ts';

test('what follows if the job stops is asked in its place and read, with the keyboard and at twice the size', async ({ page, taper }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await taper.open();
  await createRecords(page);
  await openCase(page, 'four-weekly-pay');
  await expect(headline(page, /Supermarket/)).toBeVisible();

  await toView(page, 'If it stops');
  const stop = page.getByRole('region', { name: 'If it stops', exact: true });
  await stop.getByRole('button', { name: 'Say when it stops: Supermarket, 20 hours' }).focus();
  await page.keyboard.press('Enter');
  const asks = page.getByRole('checkbox', { name: 'Look at what follows if the job stops' });
  await expect(asks).toBeFocused();
  await page.keyboard.press('Space');
  await tabTo(page, 'Day');
  await page.keyboard.type('31');
  await page.keyboard.press('Tab');
  await page.keyboard.type('3');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2027');
  await tabTo(page, 'Days of holiday not taken by the end');
  await page.keyboard.type('4');

  await expect(stop.getByRole('heading', { name: 'Supermarket, 20 hours: the job ends on 31 March 2027' })).toBeVisible();
  await expect(stop.getByText(/^With the last wage on .*holiday pay of £/)).toBeVisible();
  await expect(stop.getByText(/^The least is left in /)).toBeVisible();
  await expect(stop).toContainText('Checked');
  await expect(stop.getByRole('slider')).toBeVisible();
  await picture('light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture('dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await stop.getByRole('slider').scrollIntoViewIfNeeded();
  await page.screenshot(pictureAt('stop-months'));

  await page.getByText('Off sick, with sick pay').click();
  await expect(stop.getByRole('heading', { name: /off sick after 31 March 2027$/ })).toBeVisible();
  await expect(page.getByText('Days of holiday not taken by the end')).toBeHidden();
  await page.getByText('The job ends', { exact: true }).click();
  await expect(stop.getByText(/^With the last wage on .*holiday pay of £/)).toBeVisible();

  // Twice the size of everything is half the room for it.
  await page.setViewportSize({ width: 640, height: 400 });
  await page.getByText('Answer', { exact: true }).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await picture('twice');

  async function picture(name: string): Promise<void> {
    if (process.env['MONTHS_PICTURES'] === undefined) return;
    await stop.evaluate((section) => section.scrollIntoView());
    await page.screenshot(pictureAt(`stop-${name}`));
  }
});

const pictureAt = (name: string) =>
  process.env['MONTHS_PICTURES'] === undefined ? {} : { path: path.join(process.env['MONTHS_PICTURES'], `${name}.png`) };
