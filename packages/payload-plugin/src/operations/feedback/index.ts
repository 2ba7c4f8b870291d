import type { GroupOperations } from '../shared/Operation.ts';
import { getRaterForm } from './getRaterForm.ts';
import { getReport } from './getReport.ts';
import { inviteRaters } from './inviteRaters.ts';
import { listRounds } from './listRounds.ts';
import { openRound } from './openRound.ts';
import { releaseReport } from './releaseReport.ts';
import { reviewRound } from './reviewRound.ts';
import { submitFeedback } from './submitFeedback.ts';

export const feedbackOperations: GroupOperations<'feedback'> = {
  'feedback.openRound': openRound,
  'feedback.listRounds': listRounds,
  'feedback.invite': inviteRaters,
  'feedback.getForm': getRaterForm,
  'feedback.submit': submitFeedback,
  'feedback.review': reviewRound,
  'feedback.release': releaseReport,
  'feedback.getReport': getReport,
};
