import type { EngagementsProposeAgreementInput } from '@coaching/sdk';
import type { DemoUser } from '../../demoUsers.ts';
import type { Stage, Steps } from '../Stage.ts';
import type { Cast, Ensemble } from './Cast.ts';
import { holdSession } from './holdSession.ts';

/** How an engagement begins. */
export type Beginning = {
  readonly user: DemoUser;
  /** Day of the inquiry, counted from today. */
  readonly day: number;
  readonly message: string;
  readonly sponsored?: boolean;
  /** First hour of the day, in the coach's zone, at which this leader has time. */
  readonly hour?: number;
};

/** What a leader asks, and a coach accepts the day after: the engagement is in screening. */
export async function* toScreening(
  stage: Stage,
  { coach, sponsor }: Ensemble,
  { user, day, message, sponsored = false }: Beginning,
): Steps<Cast> {
  yield stage.at(day);
  const { name, email, locale } = user;
  const inquiry = await stage.visitor.inquiries.submit({ name, email, message, locale });
  yield stage.at(day + 1);
  const { id: engagementId } = await coach.inquiries.accept({
    inquiryId: inquiry.id,
    program: 'leadership-coaching',
    ...(sponsored ? { sponsorEmail: 'sponsor@example.com' } : {}),
  });
  const leader = await stage.enter(user);
  await leader.engagements.acceptPart({ engagementId });
  return { stage, user, leader, coach, sponsor: sponsored ? sponsor : null, engagementId };
}

/** The coach finds that coaching is right, and the leader looks for a coach. */
export async function toMatching({ coach, engagementId }: Cast): Promise<void> {
  await coach.engagements.recordFitScreen({
    engagementId,
    doesWellInRole: true,
    choosesFreely: true,
    setsOwnAgenda: true,
    remedial: false,
    otherHelpFitsBetter: false,
  });
  await coach.engagements.advance({ engagementId, to: 'matching' });
}

/** The leader chooses the demo's coach. */
export async function chooseCoach({ leader, engagementId }: Cast): Promise<void> {
  const { items } = await leader.engagements.listCoaches({ engagementId });
  await leader.engagements.chooseCoach({ engagementId, coachId: items[0]?.id ?? '' });
}

/** Leader and coach get to know each other, and want to work together. */
export async function* toContracting(cast: Cast, day: number, hour = 9): Steps {
  const { coach, engagementId } = cast;
  await chooseCoach(cast);
  yield* holdSession(cast, { kind: 'chemistry', day, hour });
  await coach.engagements.acceptLeader({ engagementId });
  await coach.engagements.advance({ engagementId, to: 'contracting' });
}

type Parameters = NonNullable<EngagementsProposeAgreementInput['parameters']>;

/** The coach proposes the agreement; leader and coach sign it at once. */
export async function proposeAgreement(cast: Cast, parameters: Parameters = {}): Promise<void> {
  const { leader, coach, engagementId, user } = cast;
  const { version, documentHash } = await coach.engagements.proposeAgreement({
    engagementId,
    template: 'coaching-agreement',
    parameters,
    locale: user.locale,
  });
  for (const party of [leader, coach])
    await party.engagements.signAgreement({ engagementId, version, documentHash });
}

/** From the first inquiry to the signed agreement: the engagement is in discovery, about two weeks later. */
export async function* toDiscovery(
  stage: Stage,
  ensemble: Ensemble,
  { hour = 9, ...beginning }: Beginning,
  parameters: Parameters = {},
): Steps<Cast> {
  const cast = yield* toScreening(stage, ensemble, beginning);
  const { coach, sponsor, engagementId } = cast;
  yield stage.at(beginning.day + 3);
  await toMatching(cast);
  yield* toContracting(cast, beginning.day + 5, hour);
  await proposeAgreement(cast, parameters);
  yield stage.at(beginning.day + 13);
  if (sponsor) {
    const { version, documentHash } = await sponsor.engagements.getAgreement({ engagementId, version: 1 });
    await sponsor.engagements.signAgreement({ engagementId, version, documentHash });
  }
  await coach.engagements.advance({ engagementId, to: 'discovery' });
  return cast;
}
