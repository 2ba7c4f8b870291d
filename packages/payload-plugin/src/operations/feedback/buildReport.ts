import { createHash } from 'node:crypto';
import { canonicalJson, type Localized } from '@coaching/core';
import { type FrozenReport, invitedGroups } from '@coaching/core/api';
import { type RatingItem, ratingItems } from '@coaching/core/assessment';
import {
  answerDeviation,
  compareReport,
  feedbackEngineVersion,
  publishFeedback,
  type RaterGroup,
  sealRound,
  strengthShare,
} from '@coaching/core/feedback';
import {
  type DisclosedFigures,
  disclosedFiguresSchema,
} from '../../collections/practice/disclosedFigures.ts';
import { type FeedbackRoundRecord, feedbackAnswers } from '../../collections/practice/feedback.ts';
import { newestOf } from '../assessments/assessmentsIn.ts';
import { findFrozen, readFrozen } from '../assessments/frozenInstruments.ts';
import { publishedBehaviors } from '../focus/publishedBehaviors.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findRecords } from '../shared/records.ts';
import type { GroupCount } from './roundCounts.ts';
import type { GateFacts } from './roundGate.ts';

/** A report, and what it discloses. */
export type BuiltReport = {
  readonly report: FrozenReport;
  /** SHA-256 of the report's canonical JSON, in hexadecimal. */
  readonly hash: string;
  readonly figures: DisclosedFigures;
};

/**
 * Returns the report that a round's answers make beside all that the round has shown before.
 *
 * The same answers make the same bytes: nothing in it depends on the time, or on the order in which answers came.
 */
export async function buildReport(
  round: FeedbackRoundRecord,
  counts: readonly GroupCount[],
  facts: GateFacts,
  context: OperationContext,
): Promise<BuiltReport> {
  const frozen = await readFrozen(round.instrumentVersion, context);
  const items = ratingItems(frozen.instrument);
  const answers = await findRecords(feedbackAnswers, { round: { equals: round.id } }, context);
  const invited = invitedGroups.filter((group) =>
    counts.some((count) => count.group === group && count.invited > 0),
  );
  const own = await selfGroup(round, items, facts, context);
  const groups: RaterGroup[] = [
    ...(own ? [own.group] : []),
    ...invited.map((kind) => ({
      id: kind,
      kind,
      // The random id of the row is the submission's name: the same in every report, and traceable to nobody.
      raters: answers
        .filter(({ group }) => group === kind)
        .map((one) => ({ answers: one.answers, key: one.id })),
    })),
  ];
  const asked = items.map(({ id }) => id);
  const { report: core, figures } = publishFeedback({ items: asked, groups, earlier: round.disclosed });
  const report: FrozenReport = {
    round: round.id,
    instrument: { key: frozen.key, version: frozen.version, hash: frozen.hash },
    engineVersion: feedbackEngineVersion,
    // The answers alone: what was shown before changes with every look, and the report must not.
    inputSeal: sealRound({ items: asked, groups }, context.vault.mark),
    selfVersion: own?.version ?? null,
    invited,
    report: core,
    comparisons: compareReport(
      core,
      items.map(({ id: item, min, max, reversed }) => ({ item, min, max, reversed })),
      { cut: strengthShare, sd: answerDeviation },
    ).map(({ item, quadrant }) => ({ item, quadrant })),
    behaviors: await titlesOf(items, round, context),
  };
  const hash = createHash('sha256').update(canonicalJson(report)).digest('hex');
  return { report, hash, figures: disclosedFiguresSchema.parse(figures) };
}

/** The leader's own answers, from the newest assessment of the same instrument; only to items that ask the same way. */
async function selfGroup(
  round: FeedbackRoundRecord,
  items: readonly RatingItem[],
  facts: GateFacts,
  context: OperationContext,
): Promise<{ readonly group: RaterGroup; readonly version: string } | null> {
  const assessment = newestOf(facts.assessments, round.instrument);
  if (assessment?.state !== 'submitted') return null;
  const version = (await findFrozen([assessment.instrumentVersion], context)).get(
    assessment.instrumentVersion,
  );
  if (!version) return null;
  const asked = new Map(ratingItems(version.instrument).map((item) => [item.id, item]));
  const answers = Object.fromEntries(
    items.map(({ id, min, max }) => {
      const then = asked.get(id);
      return [id, then?.min === min && then.max === max ? (assessment.answers[id] ?? null) : null];
    }),
  );
  return {
    group: { id: 'self', kind: 'self', raters: [{ answers, key: 'self' }] },
    version: version.version,
  };
}

async function titlesOf(
  items: readonly RatingItem[],
  round: FeedbackRoundRecord,
  context: OperationContext,
): Promise<Record<string, Localized>> {
  const known = await publishedBehaviors(round, context);
  const keys = [...new Set(items.flatMap(({ behavior }) => behavior ?? []))];
  return Object.fromEntries(keys.map((key) => [key, known.get(key)?.title ?? key]));
}
