import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@coaching/source'] },
  ssr: { resolve: { conditions: ['@coaching/source'] } },
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'test/**/*.test.ts'],
    typecheck: { enabled: true, include: ['src/**/*.test-d.ts'], tsconfig: 'tsconfig.node.json' },
    // They end what hangs, and nothing that is slow.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
  },
});
