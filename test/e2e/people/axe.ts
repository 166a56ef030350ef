import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** How the screen is looked at unless something else is asked for. */
export const plain = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' } as const;

/** What axe finds against WCAG 2.2 AA: all of it in light, and in dark whatever depends on colours. */
export async function foundByAxe(page: Page): Promise<string[]> {
  const light = await new AxeBuilder({ page }).setLegacyMode().withTags(standards).analyze();
  await page.emulateMedia({ ...plain, colorScheme: 'dark' });
  const dark = await new AxeBuilder({ page }).setLegacyMode().withRules(['color-contrast', 'link-in-text-block']).analyze();
  await page.emulateMedia(plain);
  return [
    ...light.violations.map((violation) => ({ ...violation, look: 'light' })),
    ...dark.violations.map((violation) => ({ ...violation, look: 'dark' })),
  ].map(({ look, id, nodes }) => `axe, ${look}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
