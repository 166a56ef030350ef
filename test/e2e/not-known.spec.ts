import { amount, createRecords, expect, headline, openCase, test } from './taper.ts';

test('an answer that is not known makes a range, keeps what was entered, and is one link away', async ({ page, taper }) => {
  await taper.open();
  await createRecords(page);
  await openCase(page, 'lone-parent-with-childcare');
  const scenario = page.getByRole('region').filter({ has: page.locator('.headline-main') });
  await expect(scenario.nth(1)).toContainText(/better off|Better off|worse|same/i);
  const before = await scenario.nth(1).locator('.headline-main').innerText();

  await test.step('marking offers each answer to be left open', async () => {
    await page.getByText('Mark what is not known').click();
    await page.getByRole('button', { name: /^Savings/ }).click();
    await expect(page.getByRole('checkbox', { name: 'Don’t know (Savings)', exact: true })).toBeVisible();
  });

  await test.step('an amount is counted with usual sums at once, and with its least and its most where they are given', async () => {
    await page.getByRole('checkbox', { name: 'Don’t know (Savings)', exact: true }).focus();
    await page.keyboard.press('Space');
    await expect(page.getByText(/^Not known\. Counted with nothing, £6,000/)).toBeVisible();
    await expect(scenario.nth(1).locator('.headline-main')).toContainText(' to ');
    await page.getByRole('button', { name: 'Give the least and the most instead (Savings)' }).click();
    const savings = page.getByRole('group', { name: 'Savings, not known' });
    await expect(savings).toContainText('Enter the least and the most');
    await savings.getByRole('textbox', { name: 'At least' }).fill('0');
    await savings.getByRole('textbox', { name: 'At most' }).fill('16,000.01');
    const notes = page.getByRole('region', { name: 'What is not known' });
    await expect(notes).toContainText('what matters most is savings');
    await expect(scenario.nth(1).locator('.headline-main')).toContainText(' to ');
    await expect(amount(page, 'Universal Credit', 0)).toContainText('£0.00 to £');
  });

  await test.step('the answer that matters most is a link to its field', async () => {
    await page.getByRole('region', { name: 'What is not known' }).getByRole('button', { name: 'savings' }).first().click();
    await expect(page.getByRole('textbox', { name: 'At least', exact: true })).toBeFocused();
  });

  await test.step('known again, it is as it was entered; undone, it is not known as before', async () => {
    await page.getByRole('checkbox', { name: 'Don’t know (Savings)', exact: true }).focus();
    await page.keyboard.press('Space');
    await expect(page.getByRole('region', { name: 'What is not known' })).toHaveCount(0);
    await expect(scenario.nth(1).locator('.headline-main')).toHaveText(before);
    await page.keyboard.press('Space');
    await expect(page.getByRole('textbox', { name: 'At most' })).toHaveValue('16,000.01');
    await expect(headline(page, /./).nth(1)).toContainText(' to ');
  });
});
