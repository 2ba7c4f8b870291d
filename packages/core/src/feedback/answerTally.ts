import * as z from 'zod';
import { isAnonymous, minimumThreshold, type RaterGroupKind, raterGroupKindSchema } from './raterGroup.ts';

/** How many of a group have answered. */
export type GroupAnswers = { readonly kind: RaterGroupKind; readonly submitted: number };

/** Schema of `AnswerTally`. */
export const answerTallySchema = z.object({
  day: z.number().int(),
  groups: z.array(z.object({ kind: raterGroupKindSchema, submitted: z.number().int().min(0) })).readonly(),
});

/** The answers that a round tells of while raters can still answer: as they stood at the beginning of a day. */
export type AnswerTally = {
  /** Days since 1970 in UTC. */
  readonly day: number;
  readonly groups: readonly GroupAnswers[];
};

/** What is said of the number of answers while raters can still answer. */
export const answerBands = ['few', 'some', 'enough'] as const;

/** One of the words for a number of answers. */
export type AnswerBand = (typeof answerBands)[number];

/** The answers from which a round has `enough`; as many as the release gate asks for after 14 days. */
export const enoughAnswers = 5;

const totalOf = (groups: readonly GroupAnswers[]): number =>
  groups.filter(({ kind }) => kind !== 'self').reduce((sum, { submitted }) => sum + submitted, 0);

/** Returns the day of an instant: whole days since 1970 in UTC. */
export function tallyDay(now: number): number {
  return Math.floor(now / 86_400_000);
}

/**
 * Returns what a round tells of its answers now.
 *
 * It moves at the beginning of a day (UTC) and not at a submission, and only by three answers or more at once: so neither the
 * moment nor the step is that of one person, also where people are invited one by one. Whoever adds an answer has to ask for
 * the tally before, and keep it: then `live` is the number at the beginning of the first day on which nothing was kept.
 *
 * @param kept - the newest tally that was kept, or null
 * @param live - all answers that there are
 * @param now - epoch milliseconds
 * @example
 * tallyAnswers(null, [{ kind: 'peer', submitted: 2 }], 0) //=> { day: 0, groups: [] }
 * tallyAnswers(null, [{ kind: 'peer', submitted: 3 }], 0) //=> { day: 0, groups: [{ kind: 'peer', submitted: 3 }] }
 */
export function tallyAnswers(
  kept: AnswerTally | null,
  live: readonly GroupAnswers[],
  now: number,
): AnswerTally {
  const day = tallyDay(now);
  if (kept && kept.day >= day) return kept;
  const before = kept?.groups ?? [];
  const moves = totalOf(live) - totalOf(before) >= minimumThreshold;
  return { day, groups: moves ? live.map(({ kind, submitted }) => ({ kind, submitted })) : before };
}

/**
 * Returns the word for a number of answers.
 *
 * `few`: fewer than three, or none. `some`: three or more. `enough`: five or more, with three or more in a group that was promised
 * anonymity, so that a report would have something to show.
 *
 * @example
 * answerBand([{ kind: 'peer', submitted: 4 }]) //=> 'some'
 * answerBand([{ kind: 'peer', submitted: 5 }]) //=> 'enough'
 */
export function answerBand(groups: readonly GroupAnswers[]): AnswerBand {
  const total = totalOf(groups);
  if (total < minimumThreshold) return 'few';
  const shows = groups.some(({ kind, submitted }) => isAnonymous(kind) && submitted >= minimumThreshold);
  return total >= enoughAnswers && shows ? 'enough' : 'some';
}
