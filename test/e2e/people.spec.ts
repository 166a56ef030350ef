import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { createRecords, expect, test } from './taper.ts';
import { plain } from './people/axe.ts';
import { inTheWay } from './people/check.ts';
import type { Place } from './people/place.ts';
import { walks } from './people/walks.ts';

test.describe.configure({ mode: 'parallel' });

for (const walk of walks) {
  test(`every person, every state: ${walk.name}`, async ({ page, taper }) => {
    test.setTimeout(300_000);
    page.setDefaultTimeout(15_000);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia(plain);
    await taper.open();
    if (walk.begins === 'with records') {
      await createRecords(page);
      await expect(page.getByRole('heading', { name: 'No cases yet' })).toBeVisible();
    }
    const seen = new Set<string>();
    for (const place of walk.places) {
      await test.step(place.state, async () => {
        await place.reach(page, taper);
        expect(await isAt(page, place.route), `${place.state} is at ${place.route}`).toBe(true);
        expect.soft(await inTheWay(page, place, seen), place.state).toEqual([]);
        await picture(page, place);
      });
    }
  });
}

test('every route of the app is on a walk', () => {
  const source = readFileSync(path.join(import.meta.dirname, '../../renderer/app/screens.tsx'), 'utf8');
  const routes = [...source.matchAll(/<Route(?: path="([^"]+)")?>/g)].map(([, route]) => route ?? 'list');
  expect(routes.length).toBeGreaterThan(10);
  const walked = new Set(walks.flatMap(({ places }) => places.map(({ route }) => route)));
  expect([...walked].filter((route) => route !== 'door').toSorted()).toEqual([...new Set(routes)].toSorted());
});

/** Whether the address is one of the route: what begins with a colon stands for anything, and a question mark for nothing too. */
async function isAt(page: Page, route: string): Promise<boolean> {
  if (route === 'door') return true;
  const address = await page.evaluate(() => location.hash.slice(1) || '/');
  if (route === 'list') return address === '/';
  const pattern = route.replaceAll(/\/:\w+\?/g, '(/[^/]+)?').replaceAll(/:\w+/g, '[^/]+');
  return new RegExp(`^${pattern}$`).test(address);
}

/** For who looks at it: set PICTURES to a folder. */
async function picture(page: Page, { state }: Place): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder === undefined) return;
  const name = state.replaceAll(/[^a-z0-9]+/gi, '-').slice(0, 60);
  await page.emulateMedia({ ...plain, forcedColors: 'active', colorScheme: 'dark' });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  await page.emulateMedia(plain);
}
