import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@coaching/source'] },
  ssr: { resolve: { conditions: ['@coaching/source'] } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    globalSetup: ['test/globalSetup.ts'],
    // Signing in twice at once keeps one of the two sessions: Payload reads them and then writes them.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
  },
});
