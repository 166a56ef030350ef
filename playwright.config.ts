import { defineConfig } from '@playwright/test';
import { findChromium } from './test/run/chromium.ts';

/** Nothing while none is installed: this file is also read by checks that open no browser. The browser step installs one or says why not. */
const chromium = findChromium();

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
    launchOptions: { ...(chromium && { executablePath: chromium.path }), args: process.platform === 'linux' ? contained : [] },
  },
});
