import { findChromium } from '../../run/chromium.ts';
import { ranWith } from '../../run/command.ts';

/** Prints what the three journeys take by keyboard, how soon an answer follows a key, and how much is loaded. */
export async function measureInWindow(): Promise<void> {
  const chromium = findChromium();
  if (chromium === undefined) {
    console.log('  not measured: no Chromium here');
    return;
  }
  await ranWith('playwright', ['test', '--config', 'test/bench/window/window.config.ts'], { ...process.env, CHROMIUM: chromium.path });
}
