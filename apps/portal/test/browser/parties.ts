import { type Agreement, type CoachingClient, createClient } from '@coaching/sdk';
import { inject } from 'vitest';

/** The password of everybody in the demo, which is no secret. */
export const demoPassword = 'coaching-demo';

/** The people of the demo as the API knows them. */
export type Parties = Readonly<Record<'leader' | 'coach' | 'sponsor', CoachingClient>>;

/** An engagement whose agreement waits for signatures. */
export type ProposedEngagement = {
  readonly engagementId: string;
  readonly agreement: Agreement;
};

/** Returns clients of the people of the demo, signed in. */
export async function signInAll(): Promise<Parties> {
  const signIn = async (name: string) => {
    const visitor = createClient({ baseUrl: inject('cmsUrl') });
    const { token } = await visitor.account.signIn({ email: `${name}@example.com`, password: demoPassword });
    return createClient({ baseUrl: inject('cmsUrl'), auth: token });
  };
  return {
    leader: await signIn('leader'),
    coach: await signIn('coach'),
    sponsor: await signIn('sponsor'),
  };
}

/** Returns an engagement of the demo's leader, coach and sponsor that has come as far as the agreement. */
export async function proposeEngagement(
  { leader, coach }: Parties,
  sponsorSees: Agreement['parameters']['sponsorSees'] = ['focusAreaTitles', 'sessionCounts'],
): Promise<ProposedEngagement> {
  const inquiry = await createClient({ baseUrl: inject('cmsUrl') }).inquiries.submit({
    name: 'Lea Leader (demo)',
    email: 'leader@example.com',
    askedBy: 'leader',
    message: 'I would like to use my time in meetings better.',
  });
  const { id: engagementId } = await coach.inquiries.accept({
    inquiryId: inquiry.id,
    program: 'leadership-coaching',
    sponsorEmail: 'sponsor@example.com',
  });
  await leader.engagements.acceptPart({ engagementId });
  await coach.engagements.recordFitScreen({
    engagementId,
    doesWellInRole: true,
    choosesFreely: true,
    setsOwnAgenda: true,
    remedial: false,
    otherHelpFitsBetter: false,
  });
  await coach.engagements.advance({ engagementId, to: 'matching' });
  const { items: coaches } = await leader.engagements.listCoaches({ engagementId });
  await leader.engagements.chooseCoach({ engagementId, coachId: coaches[0]?.id ?? '' });
  await coach.engagements.acceptLeader({ engagementId });
  await coach.engagements.advance({ engagementId, to: 'contracting' });
  const agreement = await coach.engagements.proposeAgreement({
    engagementId,
    template: 'coaching-agreement',
    parameters: { sponsorSees: [...sponsorSees] },
  });
  return { engagementId, agreement };
}

/** Signs the agreement for everyone and enters discovery, where assessments are answered and sessions are booked. */
export async function enterDiscovery(
  { engagementId, agreement }: ProposedEngagement,
  { leader, coach, sponsor }: Parties,
): Promise<void> {
  const { version, documentHash } = agreement;
  for (const party of [leader, coach, sponsor])
    await party.engagements.signAgreement({ engagementId, version, documentHash });
  await coach.engagements.advance({ engagementId, to: 'discovery' });
}
