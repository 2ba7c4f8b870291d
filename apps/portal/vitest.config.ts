import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@coaching/source'] },
  ssr: { resolve: { conditions: ['@coaching/source'] } },
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
  },
});
