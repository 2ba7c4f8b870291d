import * as z from 'zod';
import { type RaterGroupKind, raterGroupKindSchema } from './raterGroup.ts';

/** The mean of one item in one group, and how many raters it rests on. `group` is a group's id, `other` or `others`. */
export type PublishedFigure = { item: string; group: string; mean: number; raters: number };

/** A group of the report. */
export type ReportGroup = {
  id: string;
  kind: RaterGroupKind;
  /** False for the leader and the manager, who were told so before they answered. */
  anonymous: boolean;
  /** Expected agreement between two single raters of this kind, 0..1; null where no figure is published. */
  singleRaterReliability: number | null;
  /** The same for the mean of this group, at its smallest number of raters over the published items. */
  reliability: number | null;
};

/** Groups that were too small on an item and are part of its `other` figure. */
export type MergedGroups = { item: string; groups: string[] };

/** A figure that is not shown: too few raters, or shown figures would give it away. */
export type SuppressedFigure = { item: string; group: string; reason: 'threshold' | 'complementary' };

/**
 * A figure repeated from an earlier report although answers have come or gone since: a newer one would give single raters away by the
 * difference.
 */
export type KeptFigure = { item: string; group: string };

/**
 * What a reader may know of a multi-rater round.
 *
 * `published` holds every number about raters; all other figures follow from it.
 * `others` is the unweighted mean of the published group means, the leader's own excluded.
 */
export type FeedbackReport = {
  /** Raters an anonymous group needs to be shown. */
  threshold: number;
  groups: ReportGroup[];
  published: PublishedFigure[];
  merged: MergedGroups[];
  suppressed: SuppressedFigure[];
  kept: KeptFigure[];
};

/** Schema of `PublishedFigure`. */
export const publishedFigureSchema = z.object({
  item: z.string(),
  group: z.string(),
  mean: z.number(),
  raters: z.int().min(1),
}) satisfies z.ZodType<PublishedFigure>;

/** Schema of `FeedbackReport`. */
export const feedbackReportSchema = z.object({
  threshold: z.int().min(3),
  groups: z.array(
    z.object({
      id: z.string(),
      kind: raterGroupKindSchema,
      anonymous: z.boolean(),
      singleRaterReliability: z.number().nullable(),
      reliability: z.number().nullable(),
    }),
  ),
  published: z.array(publishedFigureSchema),
  merged: z.array(z.object({ item: z.string(), groups: z.array(z.string()) })),
  suppressed: z.array(
    z.object({ item: z.string(), group: z.string(), reason: z.enum(['threshold', 'complementary']) }),
  ),
  kept: z.array(z.object({ item: z.string(), group: z.string() })),
}) satisfies z.ZodType<FeedbackReport>;
