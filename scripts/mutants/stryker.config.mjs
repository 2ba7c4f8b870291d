import { rooms } from './rooms.mjs';

const name = process.env.MUTANTS_ROOM ?? '';
const room = rooms[name];
if (!room) throw new Error(`MUTANTS_ROOM names none of ${Object.keys(rooms).join(', ')}.`);

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutants.config.ts' },
  mutate: [...room.mutate, '!src/**/*.{test,test-d,testkit}.ts', '!src/**/index.ts'],
  thresholds: { high: 100, low: room.floor, break: room.floor },
  concurrency: Number(process.env.MUTANTS_AT_ONCE ?? 1),
  // A busy machine is no noticed mutant; what loops for ever is found by how often it is passed.
  timeoutMS: 60_000,
  // One folder deep: Stryker mends the paths of tsconfig.json for that depth.
  tempDirName: '.mutants',
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `reports/mutants/${name}.json` },
};
