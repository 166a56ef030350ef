import type { Page } from '@playwright/test';
import { foundByAxe, plain } from './people/axe.ts';
import { withoutFocusMark } from './people/focus.ts';
import { unreadWhenForced } from './people/forced-colours.ts';
import { lostToTheEye } from './people/layout.ts';
import { moving } from './people/motion.ts';
import { expect, test } from './taper.ts';

const clean = '<main><h1>Cases</h1><p>Nothing is wrong here.</p><button type="button" style="padding: 8px">New case</button></main>';

const checks = {
  axe: foundByAxe,
  'forced colours': unreadWhenForced,
  layout: lostToTheEye,
  motion: moving,
  focus: (page: Page) => withoutFocusMark(page, new Set()),
};

/** What each check is there to find, planted in a page where it finds nothing else. */
const planted: readonly { check: keyof typeof checks; html: string; finds: RegExp }[] = [
  { check: 'axe', html: '<input>', finds: /light: label/ },
  {
    check: 'axe',
    html: '<button style="font-size: 8px; padding: 0">a</button><button style="font-size: 8px; padding: 0">b</button>',
    finds: /target-size/,
  },
  {
    check: 'axe',
    html: '<p style="color-scheme: light dark; background: #fff; color: light-dark(#000, #ccc)">Pale in the dark</p>',
    finds: /dark: color-contrast/,
  },
  {
    check: 'forced colours',
    html: '<p style="forced-color-adjust: none; color: #222">Dark on what is dark</p>',
    finds: /Dark on what is dark” has a contrast of 1/,
  },
  { check: 'forced colours', html: '<svg><text y="20" fill="#222">A label</text></svg>', finds: /A label” has a contrast of 1/ },
  { check: 'layout', html: '<p style="width: 2000px">Out of the window</p>', finds: /the page is 20\d\d wide/ },
  {
    check: 'layout',
    html: '<p style="width: 40px; overflow: hidden; white-space: nowrap">Cut at its end</p>',
    finds: /Cut at its end” is cut/,
  },
  { check: 'layout', html: '<p style="height: 10px; overflow: hidden">Cut at its foot</p>', finds: /Cut at its foot” is cut/ },
  { check: 'layout', html: '<p>Under</p><p style="margin-top: -36px">Over it</p>', finds: /lies over/ },
  {
    check: 'layout',
    html: '<div style="width: 80px; overflow-x: auto"><p style="width: 200px">Neither a table nor a chart</p></div>',
    finds: /Neither a table nor a chart” goes out of/,
  },
  {
    check: 'layout',
    html: '<div style="width: 80px; overflow-x: auto"><table><tr><td><p style="width: 200px">A table</p></td></tr></table></div>',
    finds: /the keyboard does not reach it/,
  },
  {
    check: 'layout',
    html: '<input aria-label="Hours" inputmode="decimal" value="1,234.56" style="width: 30px">',
    finds: /“1,234.56” does not fit its box/,
  },
  { check: 'motion', html: '<p style="transition: color 1s">It would move</p>', finds: /would move/ },
  { check: 'focus', html: '<a href="#there" style="outline: none">Nothing shows it</a>', finds: /shows no focus/ },
  {
    check: 'focus',
    html: '<a href="#there" style="outline: none" onfocus="style.boxShadow = \'0 0 0 3px\'">A shadow</a>',
    finds: /shows no focus/,
  },
];

test('each check of what everybody needs finds what is planted, and nothing where nothing is', async ({ page }) => {
  await page.emulateMedia(plain);
  const show = (html: string) =>
    page.setContent(`<html lang="en"><head><title>Planted</title></head><body>${clean.replace('</main>', `${html}</main>`)}</body></html>`);
  await show('');
  for (const [name, check] of Object.entries(checks)) expect(await check(page), name).toEqual([]);
  for (const { check, html, finds } of planted) {
    await show(html);
    expect((await checks[check](page)).join('\n'), html).toMatch(finds);
  }
});
