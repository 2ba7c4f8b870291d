import type { FocusFlag, FocusReason } from './FocusRanking.ts';
import { inputOf, neutralValue } from './focusScore.ts';
import type { ScoredBehavior } from './swapDistance.ts';

/** No more than this many inputs are named as reasons; the contributions list them all. */
const MOST_NAMED = 3;

/** An input that makes up less of the whole than this is no reason. */
const LEAST_SHARE = 0.1;

/**
 * Returns why a behavior stands where it stands: its strongest inputs first, then what is missing or uncertain.
 *
 * @param rank.sharing - number of behaviors with this rank
 * @param rank.share - share of draws in which the behavior is in the top 3
 */
export function focusReasons(
  { behavior, contributions }: ScoredBehavior,
  flags: readonly FocusFlag[],
  rank: { sharing: number; share: number },
): FocusReason[] {
  const whole = contributions.reduce((sum, { value }) => sum + Math.abs(value), 0);
  const strongest = contributions
    .filter(({ value }) => value !== 0 && Math.abs(value) >= LEAST_SHARE * whole)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .slice(0, MOST_NAMED)
    .map(
      ({ factor, value }): FocusReason => ({
        code: value > 0 ? 'raises' : 'lowers',
        factor,
        value: inputOf(behavior, factor),
      }),
    );
  const doubts = flags.flatMap((flag): FocusReason[] => {
    if (flag.code === 'missing') return [{ code: 'missing', factor: flag.factor, value: neutralValue }];
    if (flag.code === 'noHeadroom')
      return [{ code: 'noHeadroom', factor: null, value: inputOf(behavior, 'level') }];
    if (flag.code === 'tied') return [{ code: 'tied', factor: null, value: rank.sharing }];
    return [{ code: 'unstable', factor: null, value: rank.share }];
  });
  return [...strongest, ...doubts];
}
