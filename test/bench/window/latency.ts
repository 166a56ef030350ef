import type { Page } from '@playwright/test';
import { timingOf, type Timing } from '../timing.ts';

/** Milliseconds from a key that changes the hours until the headline with the new answer is painted, key by key. */
export async function keyToPaint(page: Page, presses: number): Promise<Timing> {
  const times: number[] = [];
  for (let press = 0; press < presses; press += 1) {
    await page.evaluate(watch);
    await page.keyboard.press(press % 40 < 20 ? 'ArrowUp' : 'ArrowDown');
    times.push(await page.evaluate(() => (window as unknown as { painted: Promise<number> }).painted));
  }
  return timingOf(times);
}

/** Runs in the page: from the key's own time to the frame after the headline said something else. */
function watch(): void {
  const heads = document.querySelector('.heads');
  if (heads === null) throw new Error('There are no headlines.');
  const figures = () => [...heads.querySelectorAll('.headline-value')].map(({ textContent }) => textContent).join();
  const before = figures();
  (window as unknown as { painted: Promise<number> }).painted = new Promise((resolve) => {
    let start = 0;
    window.addEventListener('keydown', ({ timeStamp }) => (start = timeStamp), { once: true, capture: true });
    const observer = new MutationObserver(() => {
      if (figures() === before) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - start);
        port2.postMessage(undefined);
      });
    });
    observer.observe(heads, { subtree: true, childList: true, characterData: true });
  });
}
