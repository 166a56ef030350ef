import { fieldsIn, openEveryPart } from './every-field.ts';
import { createRecords, expect, openCase, test } from './taper.ts';

/** Pounds that do not recur, or are a rate by the hour: there is no period to switch. */
const once =
  /^(savings|months\.openingBalance|months\.advances\[\d+\]\.amount|.*\.hourly|.*\.thisTaxYear\.(pay|tax)|.*\.untakenHoliday\.amount|.*\.noticePay|.*\.firstPay)$/;

/** Pounds that the case keeps for the one period that their label names, as the letter has them. */
const asOnTheLetter =
  /^(nonDependants\[\d+\]\.grossWeekly|claims\.transitionalElement|home\.lhaMonthly|home\.councilTax\.(annual|assessedWeeklyIncome)|.*\.councilTaxAssessedWeeklyIncome|.*\.inHolidays)$/;

test('every field says what it is or where it stands, and every amount that recurs has its period', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await openCase(page, 'everything');
  await openEveryPart(page);
  const fields = await fieldsIn(page, '.household');
  expect(fields.length).toBeGreaterThan(180);
  expect(fields.filter(({ hasHelp }) => !hasHelp)).toEqual([]);
  const withoutPeriod = fields.filter(
    ({ isPounds, hasPeriods, path }) => isPounds && !hasPeriods && !once.test(path) && !asOnTheLetter.test(path),
  );
  expect(withoutPeriod).toEqual([]);
});
