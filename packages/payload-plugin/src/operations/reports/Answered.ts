import type { AnsweredVersion } from '@coaching/core/change';
import type { FrozenInstrument } from '../assessments/frozenInstruments.ts';

/** One questionnaire, answered on one day. */
export type Answered = AnsweredVersion & {
  readonly assessmentId: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly leader: string;
  readonly frozen: FrozenInstrument;
};
