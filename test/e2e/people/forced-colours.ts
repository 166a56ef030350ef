import type { Page } from '@playwright/test';
import { plain } from './axe.ts';

const least = 4.5;

/** Text that cannot be read once the machine has put its own few colours in place of ours. axe takes its colours from before that. */
export async function unreadWhenForced(page: Page): Promise<string[]> {
  await page.emulateMedia({ ...plain, forcedColors: 'active', colorScheme: 'dark' });
  const found = await page.evaluate((limit) => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const isSolid = (colour: string) => colour.startsWith('rgb') && (channels(colour)[3] ?? 1) > 0.9;
    const light = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const groundOf = (element: Element): string => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (isSolid(backgroundColor)) return backgroundColor;
      }
      return 'rgb(0, 0, 0)';
    };
    const hasText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '');
    return [...document.body.querySelectorAll('*')].flatMap((element) => {
      if (!hasText(element) || !element.checkVisibility({ visibilityProperty: true })) return [];
      const { color, fill } = getComputedStyle(element);
      const [one, other] = [light(element instanceof SVGElement ? fill : color), light(groundOf(element))];
      const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      return contrast < limit
        ? [`forced colours: “${(element.textContent ?? '').slice(0, 40)}” has a contrast of ${contrast.toFixed(1)}`]
        : [];
    });
  }, least);
  await page.emulateMedia(plain);
  return found;
}
