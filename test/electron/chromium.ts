import { chromium, type Browser } from '@playwright/test';
import { beforeEach, onTestFinished } from 'vitest';
import { findChromium } from '../run/chromium.ts';

const here = findChromium();

/** Skips the tests of this block, loudly, on a machine without a Chromium. */
export function needChromium(what: string): void {
  const reason = `there is no Chromium on this machine to show ${what}`;
  if (here === undefined) console.warn(`\n*** NOT RUN: ${reason} ***\n`);
  beforeEach(({ skip }) => skip(here === undefined, reason));
}

export async function openChromium(): Promise<Browser> {
  const browser = await chromium.launch({
    ...(here === undefined ? {} : { executablePath: here.path }),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
  });
  onTestFinished(() => browser.close());
  return browser;
}
