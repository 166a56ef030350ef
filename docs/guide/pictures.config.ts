import { defineConfig } from '@playwright/test';
import config from '../../playwright.config.ts';

/** `npm run pictures`: takes the pictures of the user guide from the app itself. It is no test and part of none. */
export default defineConfig({ ...config, testDir: '.', testMatch: 'pictures.spec.ts' });
