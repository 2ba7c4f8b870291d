import { defineConfig } from 'vitest/config';

// The project's own scripts; every package has its own config.
export default defineConfig({
  test: {
    include: ['scripts/**/*.test.mjs'],
    reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
  },
});
