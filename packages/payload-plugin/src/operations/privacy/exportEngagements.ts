import { having, type Readable } from '@coaching/core/access';
import type { RouteAnswer } from '@coaching/core/api';
import { type AgreementRecord, agreements } from '../../collections/practice/agreements.ts';
import { assessments } from '../../collections/practice/assessments.ts';
import {
  type EngagementRecord,
  engagements,
  type Participant,
} from '../../collections/practice/engagements.ts';
import { feedbackRounds } from '../../collections/practice/feedback.ts';
import { focusAreas, focusRankings } from '../../collections/practice/focus.ts';
import { progressSummaries } from '../../collections/practice/progressSummaries.ts';
import { type ReferralRecord, referrals } from '../../collections/practice/referrals.ts';
import { actions, agendaItems, notes, offers } from '../../collections/practice/sessionContent.ts';
import { sessions } from '../../collections/practice/sessions.ts';
import { type FrozenInstrument, findFrozen } from '../assessments/frozenInstruments.ts';
import { inForce } from '../engagements/agreementView.ts';
import { engagementViews } from '../engagements/engagementView.ts';
import { publishedBehaviors } from '../focus/publishedBehaviors.ts';
import { findBuiltNorms } from '../norms/findBuiltNorms.ts';
import { onlookers, sponsorSummaries } from '../reports/sponsorSummaries.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findRecords } from '../shared/records.ts';
import { partOf } from '../shared/ties.ts';
import { createTrail } from '../shared/trail.ts';
import { visible } from '../shared/visible.ts';
import { exportedAssessment, exportedRanking, exportedRound, type Known } from './exportViews.ts';
import { keptRecords, tell, told } from './keptRecords.ts';
import { ratersOf } from './ratersOf.ts';

/** One engagement, as an export tells it. */
export type ExportedEngagement = RouteAnswer<'privacy.exportMine'>['engagements'][number];

const isOnlooker = (part: string) => onlookers.some((one) => one === part);

/**
 * Returns these engagements as the actor may read them: every record of them that the policy shows, and what the API makes of it.
 *
 * The number of queries does not depend on the number of engagements.
 */
export async function exportEngagements(
  held: readonly EngagementRecord[],
  context: OperationContext,
): Promise<{
  readonly engagements: ExportedEngagement[];
  readonly instruments: readonly FrozenInstrument[];
}> {
  const signed = await signedVersions(held, context);
  // What sponsor and manager are shown follows from the agreement in force.
  const agreedText = ({ id }: EngagementRecord) => ({
    agreed: inForce(signed.get(id) ?? [])?.parameters.sponsorSees.includes('progressSummary') ?? false,
  });
  const all = {
    agreements: await keptRecords(agreements, held, { sort: 'version' }, context),
    referrals: await keptRecords(referrals, held, { sort: 'id' }, context),
    assessments: await keptRecords(assessments, held, { sort: ['assignedAt', 'createdAt', 'id'] }, context),
    feedbackRounds: await keptRecords(feedbackRounds, held, { sort: ['openedAt', 'id'] }, context),
    focusRankings: await keptRecords(focusRankings, held, { sort: ['rankedAt', 'id'] }, context),
    focusAreas: await keptRecords(focusAreas, held, { sort: ['chosenAt', 'id'] }, context),
    sessions: await keptRecords(sessions, held, { sort: ['start', 'id'] }, context),
    agendaItems: await keptRecords(agendaItems, held, { sort: ['writtenAt', 'id'] }, context),
    offers: await keptRecords(offers, held, { sort: ['writtenAt', 'id'] }, context),
    actions: await keptRecords(actions, held, { sort: ['session', 'position', 'id'] }, context),
    notes: await keptRecords(notes, held, { sort: ['writtenAt', 'id'] }, context),
    progressSummaries: await keptRecords(
      progressSummaries,
      held,
      { sort: ['releasedAt', 'id'], more: agreedText },
      context,
    ),
  };
  const known = await findKnown(
    held,
    [...all.assessments.values(), ...all.feedbackRounds.values()].flat(),
    context,
  );
  const behaviors = await publishedBehaviors(context.actor, context);
  const raters = await ratersOf(held, context);
  const views = await overviews(held, context);
  const exported = held.map((one): ExportedEngagement => {
    const { id } = one;
    const record = visible(engagements, one, one, context);
    const view = views.get(id);
    return {
      id,
      part: partIn(one, context),
      engagement: record && told.engagements.parse(record),
      overview: view?.overview ?? null,
      agreements: tell(told.agreements, all.agreements.get(id)),
      referrals: tell(told.referrals, byDate(all.referrals.get(id))),
      assessments: (all.assessments.get(id) ?? []).map((one) => exportedAssessment(one, known, context)),
      feedbackRounds: (all.feedbackRounds.get(id) ?? []).map((one) => ({
        ...exportedRound(one, known, context),
        raters: raters.get(one.id) ?? [],
      })),
      focusRankings: (all.focusRankings.get(id) ?? []).map((one) => exportedRanking(one, behaviors, context)),
      focusAreas: tell(told.focusAreas, all.focusAreas.get(id)),
      sessions: tell(told.sessions, all.sessions.get(id)),
      agendaItems: tell(told.agendaItems, all.agendaItems.get(id)),
      offers: tell(told.offers, all.offers.get(id)),
      actions: tell(told.actions, all.actions.get(id)),
      notes: tell(told.notes, all.notes.get(id)),
      progressSummaries: tell(told.progressSummaries, all.progressSummaries.get(id)),
      sponsored: view?.sponsored ?? null,
    };
  });
  return { engagements: exported, instruments: [...known.instruments.values()] };
}

function partIn(engagement: EngagementRecord, context: OperationContext): Participant['part'] {
  const part = partOf(engagement, context);
  if (part === null) throw new Error('Somebody exports an engagement in which they have no part.');
  return part;
}

/** The versions of instruments that these records point at, with the norms that were built for them. */
async function findKnown(
  [engagement]: readonly EngagementRecord[],
  records: readonly { readonly instrumentVersion?: string }[],
  context: OperationContext,
): Promise<Known> {
  const ids = records.flatMap(({ instrumentVersion }) => instrumentVersion ?? []);
  const instruments = await findFrozen(ids, context);
  // Nobody has engagements in two organizations.
  const organization = engagement?.organization ?? '';
  return {
    instruments,
    norms: await findBuiltNorms(organization, [...instruments.keys()], context.locale, context),
  };
}

/** The versions of the agreements as they are kept: which of them is in force decides what others are shown. */
async function signedVersions(
  held: readonly EngagementRecord[],
  context: OperationContext,
): Promise<ReadonlyMap<string, AgreementRecord[]>> {
  const here = { engagement: { in: held.map(({ id }) => id) } };
  const all = await findRecords(agreements, here, context, { sort: 'version' });
  return new Map(held.map(({ id }) => [id, all.filter(({ engagement }) => engagement === id)]));
}

/** Days are sealed, so the database cannot sort by them. */
function byDate(records: readonly Readable<ReferralRecord>[] = []): Readable<ReferralRecord>[] {
  return records.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
}

/** What the API says of each engagement, by engagement. */
async function overviews(held: readonly EngagementRecord[], context: OperationContext) {
  // What these views touch is what the export touches, which says so itself.
  const inner = { ...context, trail: createTrail() };
  const seen = held.filter((one) => {
    const record = visible(engagements, one, one, context);
    return record && having(record, 'participants', 'state', 'program', 'programTitle', 'startedAt');
  });
  const watched = seen.filter((one) => isOnlooker(partOf(one, context) ?? ''));
  const told = await engagementViews(seen, inner);
  const summaries = await sponsorSummaries(watched, inner);
  return new Map(
    seen.map(({ id }) => [
      id,
      {
        overview: told.find((view) => view.id === id) ?? null,
        sponsored: summaries.find(({ engagementId }) => engagementId === id) ?? null,
      },
    ]),
  );
}
