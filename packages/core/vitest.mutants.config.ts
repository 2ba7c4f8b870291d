import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** Runs the tests that have to notice a mutant, as `scripts/mutants/rooms.mjs` names them. */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [], typecheck: { enabled: false } } },
  defineConfig({ test: { isolate: false, include: (process.env['MUTANTS_TESTS'] ?? '').split(' ') } }),
);
