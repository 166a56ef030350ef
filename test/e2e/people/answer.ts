import { amount, choose, expect, headline, hoursOf, openCase, openExample, toView } from '../taper.ts';
import type { Walk } from './place.ts';

const route = '/cases/:id/:way?';

/** An answer in each of its views, and what opens over it. */
export const answer: Walk = {
  name: 'the answer and its views',
  begins: 'with records',
  places: [
    { route, state: 'line by line', reach: (page) => openExample(page, 'single-lcwra-pip-sixteen-hours') },
    {
      route,
      state: 'line by line, all rows and parts',
      reach: async (page) => {
        await page.getByRole('button', { name: 'Show parts of Universal Credit' }).click();
        await page.getByText('Show all rows').click();
      },
    },
    {
      route,
      state: 'three questions',
      reach: async (page) => {
        await toView(page, 'Three questions');
        await expect(page.getByRole('article', { name: 'What if I have to stop?' }).getByRole('table').first()).toBeVisible();
      },
    },
    {
      route,
      state: 'in pictures: money left against hours, and the budget',
      reach: async (page) => {
        await toView(page, 'In pictures');
        await expect(page.getByRole('slider', { name: 'Money left against hours' })).toBeVisible();
      },
    },
    {
      route,
      state: 'in pictures: as tables',
      reach: async (page) => {
        await page.getByRole('radiogroup', { name: 'Show as', exact: true }).getByText('Show as a table').click();
        await page.getByRole('radiogroup', { name: 'Show the budget as' }).getByText('Table', { exact: true }).click();
        await expect(page.getByRole('region', { name: /as a table$/ }).first()).toBeVisible();
      },
    },
    {
      route,
      state: 'month by month: the chart, with a month open',
      reach: async (page) => {
        await toView(page, 'Month by month');
        await expect(page.getByRole('slider', { name: /^The months ahead/ })).toBeVisible();
        await page
          .getByRole('button', { name: /^December 2026/ })
          .first()
          .click();
        await page.getByRole('button', { name: /^These months rest on/ }).click();
      },
    },
    {
      route,
      state: 'month by month: the calendar',
      reach: async (page) => {
        await page.getByText('Calendar', { exact: true }).click();
        await expect(page.getByRole('slider', { name: /^The months ahead as a calendar/ })).toBeVisible();
      },
    },
    {
      route,
      state: 'month by month: the table',
      reach: async (page) => {
        await page.getByRole('region', { name: 'The months ahead', exact: true }).getByText('Table', { exact: true }).click();
        await expect(page.getByRole('region', { name: 'The months ahead as a table' })).toBeVisible();
      },
    },
    {
      route,
      state: 'if it stops: nothing entered',
      reach: async (page) => {
        await toView(page, 'If it stops');
        await expect(page.getByRole('button', { name: /^Say when it stops/ }).first()).toBeVisible();
      },
    },
    {
      route,
      state: 'the statement: nothing entered',
      reach: async (page) => {
        await toView(page, 'Statement check');
        await expect(page.getByText('Taper compares as soon as the period and the payment are there.')).toBeVisible();
      },
    },
    {
      route,
      state: 'the statement: compared, and a difference explained',
      reach: async (page) => {
        const section = page.getByRole('region', { name: 'Check against the statement', exact: true });
        const first = section.getByRole('group', { name: 'First day of the assessment period' });
        for (const [part, text] of [
          ['Day', '15'],
          ['Month', '6'],
          ['Year', '2026'],
        ] as const)
          await first.getByLabel(part).fill(text);
        await section.getByLabel('Housing').fill('500');
        await section.getByLabel('Payment').fill('1338.84');
        await expect(section.getByRole('table')).toBeVisible();
      },
    },
    {
      route,
      state: 'how an amount was worked out',
      reach: async (page) => {
        await toView(page, 'Line by line');
        await amount(page, 'Universal Credit', 1).click();
        await expect(page.getByRole('dialog', { name: 'How it was worked out' })).toBeVisible();
      },
    },
    {
      route,
      state: 'a figure and its law',
      reach: async (page) => {
        await page.keyboard.press('Escape');
        await amount(page, 'Taken off for earnings', 1).click();
        await page.getByRole('dialog').getByRole('button', { name: 'Taper', exact: false }).first().click();
        await expect(page.getByText('In force since')).toBeVisible();
      },
    },
    {
      route,
      state: 'why a line changes',
      reach: async (page) => {
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'why it changes' }).nth(1).click();
        await expect(page.getByRole('dialog', { name: 'Why it changes' })).toBeVisible();
      },
    },
    {
      route,
      state: 'anything is found',
      reach: async (page) => {
        await page.keyboard.press('Escape');
        await page.keyboard.press('Control+k');
        await page.keyboard.type('limited');
        await expect(page.getByRole('dialog', { name: 'Find anything' }).getByRole('menuitem').first()).toBeVisible();
        await page.waitForFunction(() => {
          const item = document.querySelector('.jump-field input')?.getAttribute('aria-activedescendant') ?? '';
          return document.getElementById(item) !== null;
        });
      },
    },
    {
      route,
      state: 'help beside the case',
      reach: async (page) => {
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Help about this view' }).click();
        await expect(page.getByRole('dialog', { name: 'Help' }).getByRole('heading').first()).toBeVisible();
      },
    },
    {
      route,
      state: 'the menu of a scenario',
      fleeting: true,
      reach: async (page) => {
        await page.keyboard.press('Escape');
        await page
          .getByRole('button', { name: /^More for / })
          .first()
          .click();
        await expect(page.getByRole('menu')).toBeVisible();
      },
    },
    {
      route,
      state: 'an answer in the way, and a column hidden',
      reach: async (page) => {
        await page.getByRole('menuitem', { name: 'Hide' }).click();
        await hoursOf(page, '24 hours in a café').fill('many');
        await expect(page.getByText('Showing the answer before this change.')).toBeVisible();
      },
    },
    {
      route,
      state: 'no figure: a refusal',
      reach: async (page) => {
        await page.getByRole('link', { name: 'Cases' }).click();
        await openCase(page, 'single-person-renting-privately');
        await page.getByRole('button', { name: 'Where and when' }).click();
        await choose(page, 'Nation', 'Northern Ireland');
        await expect(page.getByText('No figure is shown.').first()).toBeVisible();
      },
    },
    {
      route,
      state: 'month by month: the first pay days',
      reach: async (page) => {
        await page.getByRole('link', { name: 'Cases' }).click();
        await openCase(page, 'couple-one-working');
        await toView(page, 'Month by month');
        await page.getByRole('button', { name: /^Full-time hours First pay day/ }).click();
        await expect(page.getByRole('rowheader', { name: '31 July 2026' })).toBeVisible();
      },
    },
    {
      route,
      state: 'what becomes of each protected thing',
      reach: async (page) => {
        await page.getByRole('link', { name: 'Cases' }).click();
        await openCase(page, 'couple-with-much-to-keep');
        await page
          .getByRole('button', { name: /^Show \d+ more that stay/ })
          .first()
          .click();
        await expect(page.getByText('Kind of housing').first()).toBeVisible();
      },
    },
    {
      route,
      state: 'an answer in a range: something is not known',
      reach: async (page) => {
        await page.getByRole('link', { name: 'Cases' }).click();
        await openCase(page, 'lone-parent-with-childcare');
        await page.getByText('Mark what is not known').click();
        await page.getByRole('button', { name: /^Savings/ }).click();
        await page.getByRole('checkbox', { name: 'Don’t know (Savings)', exact: true }).press('Space');
        await page.getByRole('button', { name: 'Give the least and the most instead (Savings)' }).click();
        const savings = page.getByRole('group', { name: 'Savings, not known' });
        await savings.getByRole('textbox', { name: 'At least' }).fill('0');
        await savings.getByRole('textbox', { name: 'At most' }).fill('16,000.01');
        await expect(page.locator('.headline-main').nth(1)).toContainText(' to ');
      },
    },
    {
      route,
      state: 'if it stops: what follows',
      reach: async (page) => {
        await page.getByRole('link', { name: 'Cases' }).click();
        await openCase(page, 'job-that-stops');
        await expect(headline(page, /Supermarket/)).toBeVisible();
        await toView(page, 'If it stops');
        await expect(page.getByText(/^The least is left in /).first()).toBeVisible();
      },
    },
  ],
};
