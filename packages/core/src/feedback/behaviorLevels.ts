import { mean, normalQuantile, seededRandom } from '../math/index.ts';
import type { FeedbackReport } from './FeedbackReport.ts';
import { othersErrorVariances } from './othersError.ts';
import { assertReportItems, type ReportItem } from './ReportItem.ts';

/** An item that shows a behavior. Reversed is one where a high answer means little of the behavior. */
export type BehaviorItem = ReportItem & { readonly behavior: string };

/** How the others see each behavior, on 0..1: today, and as other raters of the same kinds might have seen it. */
export type BehaviorLevels = { levels: Record<string, number>; samples: Record<string, number[]> };

/**
 * Returns the level of each behavior that has a published `others` figure, and resampled levels for the stability of a ranking.
 *
 * Only published figures go in: a suppressed group moves nothing. Samples are drawn from the error that the published numbers of raters
 * imply, since drawing from the raters themselves would give their answers away. Errors of a behavior's items are taken to be the same.
 *
 * @param options.sd - standard deviation of single answers as a share of the answer range, > 0: from the instrument's norms
 * @param options.resamples - default 200
 * @throws CoachingError `invalid_scale`
 */
export function behaviorLevels(
  report: FeedbackReport,
  items: readonly BehaviorItem[],
  options: { sd: number; seed: number; resamples?: number },
): BehaviorLevels {
  const { sd, seed, resamples = 200 } = options;
  assertReportItems(items, sd);
  const others = new Map(
    report.published.filter(({ group }) => group === 'others').map((figure) => [figure.item, figure.mean]),
  );
  const errors = othersErrorVariances(report);
  const seen = items.flatMap(({ item, behavior, min, max, reversed }) => {
    const figure = others.get(item);
    if (figure === undefined) return [];
    const level = (figure - min) / (max - min);
    return [
      {
        behavior,
        level: reversed ? 1 - level : level,
        error: sd * Math.sqrt(errors.get(item) ?? Number.NaN),
      },
    ];
  });
  const random = seededRandom(seed);
  const entries = [...new Set(seen.map(({ behavior }) => behavior))].sort().map((behavior) => {
    const own = seen.filter((one) => one.behavior === behavior);
    const level = mean(own.map((one) => one.level));
    const error = mean(own.map((one) => one.error));
    const samples = Array.from({ length: resamples }, () => {
      // The generator can give 0, of which there is no quantile.
      const deviation = normalQuantile(random() || Number.EPSILON);
      return Math.min(1, Math.max(0, level + deviation * error));
    });
    return { behavior, level, samples };
  });
  return {
    levels: Object.fromEntries(entries.map(({ behavior, level }) => [behavior, level])),
    samples: Object.fromEntries(entries.map(({ behavior, samples }) => [behavior, samples])),
  };
}
