import type { GroupOperations } from '../shared/Operation.ts';
import { abandonRound } from './abandonRound.ts';
import { approveRaters } from './approveRaters.ts';
import { closeRound } from './closeRound.ts';
import { getRaterForm } from './getRaterForm.ts';
import { getReport } from './getReport.ts';
import { listRaters } from './listRaters.ts';
import { listRounds } from './listRounds.ts';
import { openRound } from './openRound.ts';
import { proposeRaters } from './proposeRaters.ts';
import { releaseReport } from './releaseReport.ts';
import { remindRaters } from './remindRaters.ts';
import { requestRaterChange } from './requestRaterChange.ts';
import { reviewRound } from './reviewRound.ts';
import { submitFeedback } from './submitFeedback.ts';
import { withdrawRater } from './withdrawRater.ts';

export const feedbackOperations: GroupOperations<'feedback'> = {
  'feedback.openRound': openRound,
  'feedback.listRounds': listRounds,
  'feedback.proposeRaters': proposeRaters,
  'feedback.listRaters': listRaters,
  'feedback.withdrawRater': withdrawRater,
  'feedback.approveRaters': approveRaters,
  'feedback.requestRaterChange': requestRaterChange,
  'feedback.remindRaters': remindRaters,
  'feedback.close': closeRound,
  'feedback.abandon': abandonRound,
  'feedback.getForm': getRaterForm,
  'feedback.submit': submitFeedback,
  'feedback.review': reviewRound,
  'feedback.release': releaseReport,
  'feedback.getReport': getReport,
};
