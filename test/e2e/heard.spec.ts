import type { Page } from '@playwright/test';
import { createRecords, expect, headline, hoursOf, openExample, test, toView } from './taper.ts';

declare global {
  interface Window {
    /** What a screen reader would have said of live regions, one entry for each time a region changed. */
    heard: string[];
  }
}

test('a change of hours is summed up once, short and after it has settled, and a step back says what it took back', async ({
  page,
  taper,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await taper.open();
  await createRecords(page);
  await openExample(page, 'single-lcwra-pip-sixteen-hours');
  await expect(headline(page, '16 hours in a café')).toContainText('Better off by');
  for (const view of ['Line by line', 'Three questions'] as const) {
    await toView(page, 'Line by line');
    const hours = hoursOf(page, '16 hours in a café');
    const before = view === 'Line by line' ? '20' : '22';
    await listen(page);
    await hours.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(before, { delay: 80 });
    if (view !== 'Line by line') await toView(page, view);
    await expect.poll(() => heard(page)).toHaveLength(1);
    const [said = ''] = await heard(page);
    expect(said).toMatch(/^16 hours in a café: better off by £[\d,.]+ a month\.?$/i);
    // Nothing comes after it.
    await page.waitForTimeout(1500);
    expect(await heard(page), view).toEqual([said]);
  }

  await toView(page, 'Line by line');
  await listen(page);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => heard(page)).toContain('Undone: hours a week, now 20.');
  await expect.poll(() => heard(page)).toHaveLength(2);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect.poll(() => heard(page)).toContain('Done again: hours a week, now 22.');
});

/** Listens to every live region as a screen reader does: to what is new in it. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.heard = [];
    const live = '[role="status"], [role="alert"], [role="log"], [aria-live]:not([aria-live="off"])';
    const regionOf = (node: Node) => (node instanceof Element ? node : node.parentElement)?.closest(live);
    new MutationObserver((changes) => {
      const regions = new Set(changes.map(({ target }) => regionOf(target)));
      for (const region of regions) {
        const text = region?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
        if (text !== '' && text !== window.heard.at(-1)) window.heard.push(text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });

const heard = (page: Page): Promise<string[]> => page.evaluate(() => window.heard);
