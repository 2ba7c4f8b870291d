import type { GroupOperations } from '../shared/Operation.ts';
import { acceptLeader } from './acceptLeader.ts';
import { acceptPart } from './acceptPart.ts';
import { advanceEngagement } from './advanceEngagement.ts';
import { chooseCoach } from './chooseCoach.ts';
import { consentToRemedial } from './consentToRemedial.ts';
import { draftAgreement } from './draftAgreement.ts';
import { getAgreement } from './getAgreement.ts';
import { getEngagement } from './getEngagement.ts';
import { listCoaches } from './listCoaches.ts';
import { listEngagements } from './listEngagements.ts';
import { listReferrals } from './listReferrals.ts';
import { listParticipants, nameParticipant, removeParticipant } from './participants.ts';
import { proposeAgreement } from './proposeAgreement.ts';
import { raiseReferral } from './raiseReferral.ts';
import { recordFitScreen } from './recordFitScreen.ts';
import { settleReferral } from './settleReferral.ts';
import { signAgreement } from './signAgreement.ts';

export const engagementOperations: GroupOperations<'engagements'> = {
  'engagements.list': listEngagements,
  'engagements.get': getEngagement,
  'engagements.acceptPart': acceptPart,
  'engagements.recordFitScreen': recordFitScreen,
  'engagements.consentToRemedial': consentToRemedial,
  'engagements.raiseReferral': raiseReferral,
  'engagements.settleReferral': settleReferral,
  'engagements.listReferrals': listReferrals,
  'engagements.listCoaches': listCoaches,
  'engagements.chooseCoach': chooseCoach,
  'engagements.acceptLeader': acceptLeader,
  'engagements.proposeAgreement': proposeAgreement,
  'engagements.draftAgreement': draftAgreement,
  'engagements.getAgreement': getAgreement,
  'engagements.signAgreement': signAgreement,
  'engagements.listParticipants': listParticipants,
  'engagements.nameParticipant': nameParticipant,
  'engagements.removeParticipant': removeParticipant,
  'engagements.advance': advanceEngagement,
};
