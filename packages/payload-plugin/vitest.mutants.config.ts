import { createRequire } from 'node:module';
import { join } from 'node:path';
import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** The tests run in a copy of this package, from which the neighbor is found by its name alone. */
const core = createRequire(import.meta.url).resolve('@coaching/core/package.json');

/** Runs the tests that have to notice a mutant, as `scripts/mutants/rooms.mjs` names them. */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [], setupFiles: [join(core, '../test/propertySeed.ts')] } },
  defineConfig({ test: { isolate: false, include: (process.env['MUTANTS_TESTS'] ?? '').split(' ') } }),
);
