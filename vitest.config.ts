import { defineConfig } from 'vitest/config';

// The project's own scripts; every package has its own config.
export default defineConfig({
  test: {
    include: ['scripts/**/*.test.mjs'],
    // They end what hangs, and nothing that is slow.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
  },
});
