import { CoachingError, type Issue } from '../errors/index.ts';
import { type FocusInput, focusFactors, focusModes } from './FocusInput.ts';
import type { FocusFlag, FocusRanking, RankedBehavior } from './FocusRanking.ts';
import { focusReasons } from './focusReasons.ts';
import { contributionsOf, differenceOf, factorsOf, inputOf, leverageOf } from './focusScore.ts';
import { stabilityOverRaters, stabilityOverWeightings } from './focusStability.ts';
import { kendallTau, sharedTop } from './modeAgreement.ts';
import { rankScores } from './rankScores.ts';
import { type ScoredBehavior, swapDistance } from './swapDistance.ts';

/**
 * Returns the behaviors ranked by the value of one small step, with everything a reader needs to doubt the ranking.
 *
 * Each rank comes with what each input contributes, the smallest change that would swap it with a neighbor, and its stability.
 * The same input gives the same ranking; neither the order nor the names of the behaviors matter (tied ones are listed by id).
 *
 * @throws CoachingError `no_behaviors` | `invalid_score` | `body_invalid`
 * @example
 * const { topLever } = rankFocus({ behaviors: [{ id: 'listens', importance: 0.9 }, { id: 'delegates' }], seed: 1 })
 * topLever //=> 'listens'
 */
export function rankFocus(input: FocusInput): FocusRanking {
  assertFocusInput(input);
  const { seed, mode = 'smallStep', delta = 0.05, draws = 1000, raterSamples } = input;
  const behaviors = [...input.behaviors].sort((a, b) => (a.id < b.id ? -1 : 1));
  const scored: ScoredBehavior[] = behaviors.map((behavior) => {
    const contributions = contributionsOf(behavior, mode, delta);
    return { behavior, contributions, difference: differenceOf(contributions) };
  });
  const contributions = scored.map((one) => one.contributions);
  const ranks = rankScores(scored.map(({ difference }) => difference));
  const weightings = stabilityOverWeightings(contributions, { seed, draws });
  const raters = raterSamples && stabilityOverRaters(behaviors, contributions, raterSamples, { mode, delta });
  const order = ranks.map((_, index) => index).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b);
  const ranked = order.flatMap((index): RankedBehavior[] => {
    const own = scored[index];
    const rank = ranks[index] ?? 1;
    if (!own) return [];
    const better = order.findLast((other) => (ranks[other] ?? 1) < rank);
    const worse = order.find((other) => (ranks[other] ?? 1) > rank);
    const neighbors = [better, worse].flatMap((other) => (other === undefined ? [] : (scored[other] ?? [])));
    const sharing = ranks.filter((other) => other === rank).length;
    const stability = {
      weightings: weightings[index]?.top ?? 0,
      raters: raters?.[index]?.top ?? null,
      first: { weightings: weightings[index]?.first ?? 0, raters: raters?.[index]?.first ?? null },
    };
    const flags = flagsOf(own, { mode, delta, tied: sharing > 1, share: leastShare(stability) });
    return [
      {
        id: own.behavior.id,
        rank,
        tied: sharing > 1,
        leverage: leverageOf(own.difference, mode, delta),
        difference: own.difference,
        contributions: [...own.contributions],
        swap: swapDistance(own, neighbors, { mode, delta }),
        stability,
        flags,
        reasons: focusReasons(own, flags, { sharing, share: leastShare(stability) }),
      },
    ];
  });
  const [first] = ranked;
  const named = first && !first.tied && leastShare(first.stability) >= 0.5;
  const agreement = focusModes
    .filter((other) => other !== mode)
    .map((other) => {
      const otherRanks = rankScores(behaviors.map((one) => differenceOf(contributionsOf(one, other, delta))));
      return { mode: other, tau: kendallTau(ranks, otherRanks), sharedTop: sharedTop(ranks, otherRanks) };
    });
  return { mode, delta, draws, behaviors: ranked, topLever: named ? first.id : null, agreement };
}

function leastShare({ weightings, raters }: RankedBehavior['stability']): number {
  return Math.min(weightings, raters ?? 1);
}

function flagsOf(
  { behavior }: ScoredBehavior,
  options: { mode: FocusRanking['mode']; delta: number; tied: boolean; share: number },
): FocusFlag[] {
  const { mode, delta, tied, share } = options;
  const missing = factorsOf(mode).filter((factor) => (behavior[factor] ?? null) === null);
  return [
    ...missing.map((factor): FocusFlag => ({ code: 'missing', factor })),
    ...(mode === 'smallStep' && inputOf(behavior, 'level') + delta > 1
      ? [{ code: 'noHeadroom' as const, factor: null }]
      : []),
    ...(tied ? [{ code: 'tied' as const, factor: null }] : []),
    ...(share < 0.5 ? [{ code: 'unstable' as const, factor: null }] : []),
  ];
}

function assertFocusInput({
  behaviors,
  seed,
  delta = 0.05,
  draws = 1000,
  raterSamples = {},
}: FocusInput): void {
  if (behaviors.length === 0) throw new CoachingError('no_behaviors');
  const issues: Issue[] = [];
  const note = (path: Issue['path'], code: string, message: string) => issues.push({ path, code, message });
  const share = (value: number) => value >= 0 && value <= 1;
  behaviors.forEach((behavior, index) => {
    for (const factor of focusFactors) {
      const value = behavior[factor] ?? null;
      if (value !== null && !share(value))
        note(['behaviors', index, factor], 'invalid_score', `${factor} must lie between 0 and 1.`);
    }
  });
  const panels = Object.values(raterSamples);
  for (const [id, levels] of Object.entries(raterSamples)) {
    if (!levels.every(share)) note(['raterSamples', id], 'invalid_score', 'Levels must lie between 0 and 1.');
  }
  if (issues.length > 0) throw new CoachingError('invalid_score', { issues });
  const ids = new Set(behaviors.map(({ id }) => id));
  if (ids.size < behaviors.length) note(['behaviors'], 'duplicate', 'A behavior is listed twice.');
  if (!Object.keys(raterSamples).every((id) => ids.has(id)))
    note(['raterSamples'], 'unknown', 'There are samples of a behavior that is not listed.');
  if (panels.some((levels) => levels.length === 0 || levels.length !== panels[0]?.length))
    note(['raterSamples'], 'length', 'Every behavior needs the same number of samples.');
  if (!Number.isInteger(seed)) note(['seed'], 'invalid', 'The seed must be a whole number.');
  if (!(delta > 0 && delta <= 1)) note(['delta'], 'invalid', 'The step must lie above 0 and be at most 1.');
  if (!(Number.isInteger(draws) && draws >= 1 && draws <= 100_000))
    note(['draws'], 'invalid', 'Draw 1 to 100,000 weightings.');
  if (issues.length > 0) throw new CoachingError('body_invalid', { issues });
}
