import type { CollectionConfig } from 'payload';
import { isInPanel, panelAccess, panelFieldAccess } from '../../access/panelAccess.ts';
import type { Settings } from '../../options.ts';
import { auditEntries } from '../system/auditEntries.ts';
import { builtNorms } from '../system/builtNorms.ts';
import { idempotencyKeys } from '../system/idempotencyKeys.ts';
import { frozenCollection, instrumentVersions } from '../system/instrumentVersions.ts';
import { normBuilds, normSlices } from '../system/normBuilds.ts';
import { agreements } from './agreements.ts';
import { assessments } from './assessments.ts';
import { coaches } from './coaches.ts';
import type { PracticeDefinition } from './definePractice.ts';
import { engagements } from './engagements.ts';
import { feedbackAnswers, feedbackInvitations, feedbackRounds } from './feedback.ts';
import { focusAreas, focusRankings } from './focus.ts';
import { inquiries } from './inquiries.ts';
import { organizations } from './organizations.ts';
import { practiceCollection } from './practiceCollection.ts';
import { progressSummaries } from './progressSummaries.ts';
import { referrals } from './referrals.ts';
import { actions, agendaItems, notes, offers } from './sessionContent.ts';
import { sessions } from './sessions.ts';

/** Every collection that only operations write. */
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
  instrumentVersions,
  auditEntries,
  idempotencyKeys,
  builtNorms,
  normBuilds,
  normSlices,
];

/** Returns the Payload collections of the practice, closed but for what the policy shows in the panel. */
export function practiceCollectionConfigs(settings: Settings): CollectionConfig[] {
  const slugOf = (collection: string) => {
    const target = practiceDefinitions.find((definition) => definition.name === collection);
    if (!target) throw new Error(`There is no practice collection named ${collection}.`);
    return settings.slugOf(target.name);
  };
  return practiceDefinitions.map((definition) => {
    const config = practiceCollection(
      definition,
      settings.slugOf(definition.name),
      {
        users: settings.usersSlug,
        slugOf,
        readAccess: (field) => panelFieldAccess(definition.name, field, settings),
      },
      panelAccess(definition.name, settings),
      isInPanel(definition.name),
    );
    return definition === instrumentVersions ? frozenCollection(config) : config;
  });
}
