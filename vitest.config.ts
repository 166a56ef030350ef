import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/**/*.test.{ts,tsx}'],
    testTimeout: 900_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    retry: 0,
  },
});
