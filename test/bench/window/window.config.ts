import { defineConfig } from '@playwright/test';
import config from '../../../playwright.config.ts';

/** The part of `npm run bench` that is measured in a window. It passes or fails nothing but its own way through the app. */
export default defineConfig({ ...config, testDir: '.', testMatch: 'window.spec.ts', workers: 1, reporter: [['./lines.ts']] });
