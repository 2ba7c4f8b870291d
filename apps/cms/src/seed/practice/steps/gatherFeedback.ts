import type { FeedbackProposeRatersInput } from '@coaching/sdk';
import { answersTo, type Leanings } from './answers.ts';
import type { Cast } from './Cast.ts';

type Rater = FeedbackProposeRatersInput['raters'][number];
type Group = Rater['group'];

/** Who is asked: how many of each group. */
export type Panel = Partial<Record<Group, number>>;

const groups = ['manager', 'directReport', 'peer', 'other'] as const;

const titles: Readonly<Record<Group, string>> = {
  manager: 'Manager',
  peer: 'Peer',
  directReport: 'Report',
  other: 'Partner',
};

function ratersOf({ user }: Cast, panel: Panel): Rater[] {
  const [mailbox] = user.email.split('@');
  return groups.flatMap((group) =>
    Array.from({ length: panel[group] ?? 0 }, (_, index) => ({
      group,
      name: `${titles[group]} ${index + 1} of ${user.name}`,
      email: `${titles[group].toLowerCase()}${index + 1}.of.${mailbox}@example.com`,
      locale: user.locale,
    })),
  );
}

/** A round that is open, and those who have not answered yet. */
export type OpenRound = { readonly roundId: string; readonly waiting: readonly Rater[] };

/** The leader opens a 360 round and proposes raters, and the coach approves them. */
export async function inviteRaters(cast: Cast, panel: Panel): Promise<OpenRound> {
  const { leader, coach, engagementId } = cast;
  const round = await leader.feedback.openRound({ engagementId, instrument: 'leadership-behaviors' });
  const raters = ratersOf(cast, panel);
  await leader.feedback.proposeRaters({ roundId: round.id, raters });
  const { items } = await coach.feedback.listRaters({ roundId: round.id });
  await coach.feedback.approveRaters({ roundId: round.id, invitations: items.map(({ id }) => id) });
  return { roundId: round.id, waiting: raters };
}

/**
 * The raters see the leader like this, and answer, each behind their own link.
 *
 * @param round - a name: nobody answers the same twice
 */
export async function answerRound(
  { stage }: Cast,
  { waiting }: OpenRound,
  view: Leanings,
  { count = waiting.length, round = 'first' }: { readonly count?: number; readonly round?: string } = {},
): Promise<void> {
  const links: { readonly token: string; readonly voice: string }[] = [];
  for (const { email } of waiting.slice(0, count))
    links.push({ token: await stage.raterToken(email), voice: `${email}, ${round}` });
  // All of them see the same form.
  const form = await stage.visitor.feedback.getForm({ token: links[0]?.token ?? '' });
  for (const { token, voice } of links) {
    const answers = answersTo(form.instrument, view, voice, 0.06);
    await stage.visitor.feedback.submit({ token, answers });
  }
}

/** The coach ends the answering, reads the report and releases it; a debrief is booked by then. */
export async function releaseReport({ coach }: Cast, { roundId }: OpenRound): Promise<void> {
  const { ended } = await coach.feedback.close({ roundId });
  if (!ended) throw new Error('A round of the demo has too few answers.');
  await coach.feedback.review({ roundId });
  await coach.feedback.release({ roundId });
}
