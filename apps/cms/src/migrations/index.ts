import * as migration_20261123_195329_initial from './20261123_195329_initial.ts';

export const migrations = [
  {
    up: migration_20261123_195329_initial.up,
    down: migration_20261123_195329_initial.down,
    name: '20261123_195329_initial'
  },
];
