import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const resolve = { conditions: ['@coaching/source'] };

/** Tests of one kind; the times end what hangs, and nothing that is slow. */
const tests = (test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration => ({
  resolve,
  ssr: { resolve },
  test: {
    environment: 'node',
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    ...test,
  },
});

export default defineConfig({
  test: {
    projects: [
      tests({ name: 'source', include: ['src/**/*.test.ts'] }),
      tests({
        name: 'browser',
        include: ['test/browser/**/*.test.ts'],
        globalSetup: ['test/globalSetup.ts'],
        // They share one product and its accounts: what one of them leaves, the next one finds.
        fileParallelism: false,
      }),
      tests({
        name: 'attacks',
        include: ['test/attacks/**/*.test.ts'],
        // An app of its own: what is written there would be in the way of everybody else.
        globalSetup: ['test/globalSetup.ts'],
      }),
    ],
    reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
  },
});
