import * as migration_20261123_195329_initial from './20261123_195329_initial.ts';
import * as migration_20261123_221206_measuring from './20261123_221206_measuring.ts';
import * as migration_20261127_180910_renovation from './20261127_180910_renovation.ts';
import * as migration_20261127_194432_focus_content from './20261127_194432_focus_content.ts';
import * as migration_20261127_235431_rate_limits from './20261127_235431_rate_limits.ts';
import * as migration_20261128_000314_rater_approval from './20261128_000314_rater_approval.ts';
import * as migration_20261128_004116_data_keys from './20261128_004116_data_keys.ts';
import * as migration_20261128_010519_audit_chains from './20261128_010519_audit_chains.ts';
import * as migration_20261128_013247_erasures from './20261128_013247_erasures.ts';
import * as migration_20261128_033728_content_organizations from './20261128_033728_content_organizations.ts';

export const migrations = [
  {
    up: migration_20261123_195329_initial.up,
    down: migration_20261123_195329_initial.down,
    name: '20261123_195329_initial',
  },
  {
    up: migration_20261123_221206_measuring.up,
    down: migration_20261123_221206_measuring.down,
    name: '20261123_221206_measuring',
  },
  {
    up: migration_20261127_180910_renovation.up,
    down: migration_20261127_180910_renovation.down,
    name: '20261127_180910_renovation',
  },
  {
    up: migration_20261127_194432_focus_content.up,
    down: migration_20261127_194432_focus_content.down,
    name: '20261127_194432_focus_content',
  },
  {
    up: migration_20261127_235431_rate_limits.up,
    down: migration_20261127_235431_rate_limits.down,
    name: '20261127_235431_rate_limits',
  },
  {
    up: migration_20261128_000314_rater_approval.up,
    down: migration_20261128_000314_rater_approval.down,
    name: '20261128_000314_rater_approval',
  },
  {
    up: migration_20261128_004116_data_keys.up,
    down: migration_20261128_004116_data_keys.down,
    name: '20261128_004116_data_keys',
  },
  {
    up: migration_20261128_010519_audit_chains.up,
    down: migration_20261128_010519_audit_chains.down,
    name: '20261128_010519_audit_chains',
  },
  {
    up: migration_20261128_013247_erasures.up,
    down: migration_20261128_013247_erasures.down,
    name: '20261128_013247_erasures',
  },
  {
    up: migration_20261128_033728_content_organizations.up,
    down: migration_20261128_033728_content_organizations.down,
    name: '20261128_033728_content_organizations'
  },
];
