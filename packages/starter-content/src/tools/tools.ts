import type { Tool } from '@coaching/core/content';
import { adviceRound } from './adviceRound.ts';
import { clearHandover } from './clearHandover.ts';
import { conversationPreparation } from './conversationPreparation.ts';
import { energyDiary } from './energyDiary.ts';
import { ifThenPlan } from './ifThenPlan.ts';
import { lookingBackFromFailure } from './lookingBackFromFailure.ts';
import { questionsBeforeAdvice } from './questionsBeforeAdvice.ts';
import { stakeholderMap } from './stakeholderMap.ts';

/** Exercises that a coach can offer, from the quick to the thorough. */
export const tools: readonly Tool[] = [
  questionsBeforeAdvice,
  ifThenPlan,
  clearHandover,
  stakeholderMap,
  conversationPreparation,
  energyDiary,
  lookingBackFromFailure,
  adviceRound,
];
