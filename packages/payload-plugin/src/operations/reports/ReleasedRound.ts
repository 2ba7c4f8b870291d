import type { FrozenReport } from '@coaching/core/api';
import type { FrozenInstrument } from '../assessments/frozenInstruments.ts';

/** A round that went through its gate, and what was asked in it. */
export type ReleasedRound = {
  readonly id: string;
  readonly releasedAt: number;
  readonly report: FrozenReport;
  readonly frozen: FrozenInstrument;
};
