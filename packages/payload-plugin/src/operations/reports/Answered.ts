import type { ScoreSheet } from '@coaching/core/assessment';
import type { Lens } from '@coaching/core/content';
import type { Answers } from '../assessments/answers.ts';
import type { FrozenInstrument } from '../assessments/frozenInstruments.ts';

/** One questionnaire, answered on one day. */
export type Answered = {
  readonly assessmentId: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly lens: Lens;
  readonly sheet: ScoreSheet;
  /** Null where the reader may not count them anew: two scores of the same answers give single ones away. */
  readonly answers: Answers | null;
  readonly leader: string;
  readonly frozen: FrozenInstrument;
};
