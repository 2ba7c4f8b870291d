import {
  type AnswerBand,
  type AnswerTally,
  answerBand,
  type GroupAnswers,
  tallyAnswers,
} from '../../../src/feedback/answerTally.ts';
import type { RaterGroupKind } from '../../../src/feedback/raterGroup.ts';
import { randomIndex, seededRandom } from '../../../src/math/index.ts';

const day = 86_400_000;
const kinds: RaterGroupKind[] = ['manager', 'peer', 'directReport', 'other'];

/** What a product tells of the answers while raters can answer, and what it keeps to do so. */
export type Tell = (kept: AnswerTally | null, live: readonly GroupAnswers[], now: number) => AnswerTally;

/** What somebody in the round learned who looked after each of their moves. */
export type CountAttack = {
  /** Changes of the word behind which fewer than three people stood. */
  readonly leaks: number;
  /** All changes that were seen: without any, silence would prove nothing. */
  readonly changes: number;
  readonly answers: number;
};

type Rater = { readonly kind: RaterGroupKind; answered: boolean };

const countsOf = (raters: readonly Rater[]): GroupAnswers[] =>
  kinds.map((kind) => ({
    kind,
    submitted: raters.filter((one) => one.kind === kind && one.answered).length,
  }));

/**
 * Lets the leader of a round invite people one by one, some of them again in another group, and look at the word for the answers
 * after each move, at whatever hour. Everybody who has answered since the word last changed could be behind its change: with
 * fewer than three of them, it tells of somebody.
 *
 * @param own - raters whom the leader has made up, and of whom they know when they answered
 */
function attackRound(seed: number, tell: Tell, own: number): CountAttack {
  const random = seededRandom(seed);
  const raters: Rater[] = [];
  let kept: AnswerTally | null = null;
  let word: AnswerBand | null = null;
  let since = 0;
  let puppets = own;
  const total = { leaks: 0, changes: 0, answers: 0 };
  let now = 20_000 * day + Math.floor(random() * day);
  const look = () => {
    const seen = answerBand(tell(kept, countsOf(raters), now).groups);
    if (word !== null && seen !== word) {
      total.changes += 1;
      if (since < 3) total.leaks += 1;
      since = 0;
    }
    word = seen;
  };
  for (let move = 0; move < 40; move += 1) {
    const chance = random();
    const waiting = raters.filter(({ answered }) => !answered);
    if (chance < 0.4 && raters.length < 12) {
      // One more, or somebody who has not answered once more, in another group.
      const kind = kinds[randomIndex(random, kinds.length)] ?? 'peer';
      const again = random() < 0.3 ? waiting[0] : undefined;
      if (again) raters.splice(raters.indexOf(again), 1);
      raters.push({ kind, answered: false });
    } else if (chance < 0.8 && waiting.length > 0) {
      const one = waiting[randomIndex(random, waiting.length)];
      if (!one) continue;
      kept = tell(kept, countsOf(raters), now);
      one.answered = true;
      total.answers += 1;
      if (puppets > 0) puppets -= 1;
      else since += 1;
    } else now += Math.floor(random() * 2 * day);
    look();
  }
  return total;
}

/** Returns what `rounds` rounds give away while raters can answer. */
export function attackCounts(
  rounds: number,
  { tell = tallyAnswers, own = 0 }: { readonly tell?: Tell; readonly own?: number } = {},
): CountAttack {
  const total = { leaks: 0, changes: 0, answers: 0 };
  for (let seed = 1; seed <= rounds; seed += 1) {
    const { leaks, changes, answers } = attackRound(seed, tell, own);
    total.leaks += leaks;
    total.changes += changes;
    total.answers += answers;
  }
  return total;
}
