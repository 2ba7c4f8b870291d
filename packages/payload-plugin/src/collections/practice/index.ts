import { agreements } from './agreements.ts';
import { assessments } from './assessments.ts';
import { coaches } from './coaches.ts';
import type { PracticeDefinition } from './definePractice.ts';
import { engagements } from './engagements.ts';
import { feedbackAnswers, feedbackInvitations, feedbackRounds } from './feedback.ts';
import { focusAreas, focusRankings } from './focus.ts';
import { inquiries } from './inquiries.ts';
import { organizations } from './organizations.ts';
import { progressSummaries } from './progressSummaries.ts';
import { referrals } from './referrals.ts';
import { actions, agendaItems, notes, offers } from './sessionContent.ts';
import { sessions } from './sessions.ts';

/** Every collection of what leaders, coaches, raters and sponsors do. */
export const practiceDefinitions: readonly PracticeDefinition[] = [
  organizations,
  coaches,
  inquiries,
  engagements,
  agreements,
  referrals,
  assessments,
  feedbackRounds,
  feedbackInvitations,
  feedbackAnswers,
  focusRankings,
  focusAreas,
  sessions,
  agendaItems,
  offers,
  actions,
  notes,
  progressSummaries,
];
