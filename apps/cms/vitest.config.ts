import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@coaching/source'] },
  ssr: { resolve: { conditions: ['@coaching/source'] } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    globalSetup: ['test/globalSetup.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
  },
});
