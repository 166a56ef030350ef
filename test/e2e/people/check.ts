import type { Page } from '@playwright/test';
import { foundByAxe } from './axe.ts';
import { withoutFocusMark, type Seen } from './focus.ts';
import { unreadWhenForced } from './forced-colours.ts';
import { lostToTheEye } from './layout.ts';
import { moving } from './motion.ts';
import type { Place } from './place.ts';

const usual = { width: 1280, height: 800 };

/** Everything at twice the size is half the room for it; a narrow window has less. */
const windows = [
  { name: 'at 200% zoom', width: 640, height: 400 },
  { name: 'at 320 CSS pixels', width: 320, height: 640 },
] as const;

/** Everything that would be in somebody's way at a place of the app. */
export async function inTheWay(page: Page, place: Place, seen: Seen): Promise<string[]> {
  const found = [...(await moving(page)), ...(await foundByAxe(page)), ...(await unreadWhenForced(page))];
  if (place.fleeting === true) return found;
  const add = (name: string, things: readonly string[]) => found.push(...things.map((thing) => `${name}: ${thing}`));
  await page.evaluate(() => (document.documentElement.style.fontSize = '32px'));
  await laidOut(page);
  add('at twice the text size', await lostToTheEye(page));
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  for (const { name, ...size } of windows) {
    await page.setViewportSize(size);
    await toSide(page, place.side ?? 'answer');
    add(name, await lostToTheEye(page));
  }
  await page.setViewportSize(usual);
  found.push(...(await withoutFocusMark(page, seen)));
  return found;
}

/** A window with room for one of them shows the household or its answer. */
async function toSide(page: Page, side: 'household' | 'answer'): Promise<void> {
  const words = side === 'household' ? 'Household' : 'Answer';
  const choice = page.locator('.workspace-view').getByText(words, { exact: true });
  if ((await choice.isVisible()) && (await page.getByRole('dialog').or(page.getByRole('alertdialog')).count()) === 0) await choice.click();
  await laidOut(page);
}

/** Until the page has taken in how much room it has now. */
const laidOut = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve)))));
