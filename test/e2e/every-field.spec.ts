import { fieldsIn, openEveryPart } from './every-field.ts';
import { createRecords, expect, openCase, test } from './taper.ts';

/** Pounds that do not recur, or are a rate by the hour: there is no period to switch. */
const once =
  /^(savings|months\.openingBalance|months\.advances\[\d+\]\.amount|.*\.hourly|.*\.thisTaxYear\.(pay|tax)|.*\.untakenHoliday\.amount|.*\.noticePay|.*\.firstPay)$/;

/** What childcare costs in school holidays is for the period of the usual cost, which stands above it. */
const asAbove = /\.inHolidays$/;

test('every field says what it is or where it stands, and every amount that recurs has its period', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await openCase(page, 'everything');
  await openEveryPart(page);
  const fields = await fieldsIn(page, '.household');
  expect(fields.length).toBeGreaterThan(180);
  expect(fields.filter(({ hasHelp }) => !hasHelp)).toEqual([]);
  const withoutPeriod = fields.filter(
    ({ isPounds, hasPeriods, path }) => isPounds && !hasPeriods && !once.test(path) && !asAbove.test(path),
  );
  expect(withoutPeriod).toEqual([]);

  await test.step('an amount that the case keeps for a year is typed by the month as well', async () => {
    const tax = page.locator('[data-path="home.councilTax.annual"]');
    await tax.getByRole('textbox').fill('150');
    await tax.getByRole('button').click();
    await page.getByRole('option', { name: 'a month' }).click();
    await expect(tax).toContainText('That is £1,800.00 a year.');
    await expect(page.getByRole('button', { name: /Home and rent/ })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(tax.getByRole('textbox')).toHaveValue('150');
    await expect(tax).not.toContainText('That is');
  });
});
