import { defineConfig } from '@playwright/test';
import { findChromium, noChromium } from './test/run/chromium.ts';

const chromium = findChromium();
if (chromium === undefined) throw new Error(noChromium);

/** Where Chromium runs as root or in a container its own sandbox cannot start, and /dev/shm is small. */
const contained = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'];

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  retries: 0,
  workers: 2,
  forbidOnly: true,
  use: {
    browserName: 'chromium',
    headless: true,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: chromium.path, args: process.platform === 'linux' ? contained : [] },
  },
});
