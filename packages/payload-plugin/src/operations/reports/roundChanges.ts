import { localize } from '@coaching/core';
import { having, type Readable } from '@coaching/core/access';
import type { RouteAnswer } from '@coaching/core/api';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import { type FeedbackRoundRecord, feedbackRounds } from '../../collections/practice/feedback.ts';
import { type FrozenInstrument, findFrozen } from '../assessments/frozenInstruments.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findRecords } from '../shared/records.ts';
import { visibleAll } from '../shared/visible.ts';
import { pairsOf } from './occasions.ts';
import type { ReleasedRound } from './ReleasedRound.ts';
import { waveChange } from './waveChange.ts';

type RoundChange = RouteAnswer<'reports.getChange'>['rounds'][number];

/** Returns how the others' view has changed from round to round of one questionnaire. Two queries at most. */
export async function roundChanges(
  engagement: EngagementRecord,
  locale: string,
  context: OperationContext,
): Promise<RoundChange[]> {
  const found = await findRecords(
    feedbackRounds,
    { and: [{ engagement: { equals: engagement.id } }, { state: { equals: 'released' } }] },
    context,
    { sort: ['releasedAt', 'id'] },
  );
  const records = visibleAll(feedbackRounds, found, engagement, context);
  const frozen = await findFrozen(
    records.flatMap(({ instrumentVersion }) => instrumentVersion ?? []),
    context,
  );
  const released = records.flatMap((round) => releasedRound(round, frozen));
  const keys = [...new Set(released.map((round) => round.frozen.key))];
  return keys.flatMap((key) =>
    pairsOf(released.filter((round) => round.frozen.key === key)).map(({ span, before, after }) => ({
      instrument: {
        key,
        title: localize(after.frozen.instrument.title, locale, after.frozen.instrument.language),
      },
      span,
      before: occasion(before),
      after: occasion(after),
      ...waveChange(before, after, locale),
    })),
  );
}

function releasedRound(
  round: Readable<FeedbackRoundRecord>,
  frozen: ReadonlyMap<string, FrozenInstrument>,
): ReleasedRound[] {
  const told = having(round, 'releasedAt', 'report', 'instrumentVersion');
  if (!told) return [];
  const { releasedAt, report, instrumentVersion } = told;
  const { id } = round;
  const version = frozen.get(instrumentVersion);
  return version && report && releasedAt !== null ? [{ id, releasedAt, report, frozen: version }] : [];
}

const occasion = ({ id, releasedAt, frozen }: ReleasedRound) => ({
  roundId: id,
  version: frozen.version,
  releasedAt: new Date(releasedAt).toISOString(),
});
