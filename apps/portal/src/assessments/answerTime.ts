import { words } from '../language/words.ts';

/** Returns how long a questionnaire of so many questions takes, in words: six questions a minute. */
export const answerTime = (items: number): string =>
  words.assessments.minutes({ minutes: Math.max(1, Math.round(items / 6)) });
