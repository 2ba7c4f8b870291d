import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@coaching/source'] },
  ssr: { resolve: { conditions: ['@coaching/source'] } },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    setupFiles: ['../core/test/propertySeed.ts'],
    globalSetup: ['test/harness/globalSetup.ts'],
    // Two cores: more files at once only make each of them slower.
    maxWorkers: 2,
    env: {
      PAYLOAD_FORCE_DRIZZLE_PUSH: 'true',
      DISABLE_PAYLOAD_HMR: 'true',
      PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
    },
    // They end what hangs, and nothing that is slow.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
  },
});
