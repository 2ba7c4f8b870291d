import type { PracticeDefinition } from '../practice/definePractice.ts';
import { auditEntries } from './auditEntries.ts';
import { builtNorms } from './builtNorms.ts';
import { dataKeys } from './dataKeys.ts';
import { erasures } from './erasures.ts';
import { idempotencyKeys } from './idempotencyKeys.ts';
import { instrumentVersions } from './instrumentVersions.ts';
import { legalHolds } from './legalHolds.ts';
import { normBuilds, normSlices } from './normBuilds.ts';

/** Every collection in which the plugin keeps its own books. */
export const systemDefinitions: readonly PracticeDefinition[] = [
  instrumentVersions,
  auditEntries,
  idempotencyKeys,
  builtNorms,
  normBuilds,
  normSlices,
  dataKeys,
  erasures,
  legalHolds,
];
