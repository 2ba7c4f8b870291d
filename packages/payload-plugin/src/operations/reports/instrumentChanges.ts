import { localize } from '@coaching/core';
import { having } from '@coaching/core/access';
import type { RouteAnswer } from '@coaching/core/api';
import { scaleChanges } from '@coaching/core/change';
import { assessments } from '../../collections/practice/assessments.ts';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import { assessmentsIn } from '../assessments/assessmentsIn.ts';
import { findFrozen } from '../assessments/frozenInstruments.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { partOf } from '../shared/ties.ts';
import { visibleAll } from '../shared/visible.ts';
import type { Answered } from './Answered.ts';
import { pairsOf } from './occasions.ts';

type InstrumentChange = RouteAnswer<'reports.getChange'>['instruments'][number];

/** What the questionnaires show, and whether a verdict rests on the reliability within one sitting alone. */
export type InstrumentChanges = {
  readonly instruments: InstrumentChange[];
  readonly oneSitting: boolean;
};

/** Returns how the scales of each questionnaire that was submitted more than once have changed. Two queries at most. */
export async function instrumentChanges(
  engagement: EngagementRecord,
  locale: string,
  context: OperationContext,
): Promise<InstrumentChanges> {
  const isLeader = partOf(engagement, context) === 'leader';
  const records = visibleAll(assessments, await assessmentsIn(engagement, context), engagement, context);
  const submitted = records.flatMap((record) => {
    const told = having(record, 'leader', 'lens', 'scoreSheet', 'submittedAt', 'instrumentVersion');
    if (!told || told.submittedAt === null) return [];
    if (isLeader && told.leader !== context.actor.person) return [];
    return [{ ...told, id: record.id, answers: having(record, 'answers')?.answers ?? null }];
  });
  const frozen = await findFrozen(
    submitted.map(({ instrumentVersion }) => instrumentVersion),
    context,
  );
  const answered = submitted.flatMap(
    ({ id, leader, lens, answers, scoreSheet: sheet, submittedAt: at, instrumentVersion }): Answered[] => {
      const version = frozen.get(instrumentVersion);
      return version && sheet && at !== null
        ? [{ assessmentId: id, leader, at, lens, answers, sheet, frozen: version }]
        : [];
    },
  );
  // Of a group, each leader's answers are a story of their own.
  const seriesOf = ({ leader, frozen: { key } }: Answered) => `${leader} ${key}`;
  const series = [...new Set(answered.map(seriesOf))];
  const compared = series.flatMap((name) =>
    pairsOf(answered.filter((one) => seriesOf(one) === name).sort((a, b) => a.at - b.at)).map((pair) => ({
      ...pair,
      scales: scaleChanges(pair.before, pair.after, locale),
    })),
  );
  return {
    instruments: compared.map(({ span, before, after, scales }) => ({
      instrument: {
        key: after.frozen.key,
        title: localize(after.frozen.instrument.title, locale, after.frozen.instrument.language),
        lens: after.lens,
      },
      span,
      before: occasion(before),
      after: occasion(after),
      scales,
    })),
    oneSitting: compared.some(({ after, scales }) =>
      after.frozen.instrument.scales.some(
        ({ id, reliability }) =>
          reliability?.retest === undefined &&
          scales.some((scale) => scale.id === id && scale.threshold !== null),
      ),
    ),
  };
}

const occasion = ({ assessmentId, at, frozen }: Answered) => ({
  assessmentId,
  version: frozen.version,
  at: new Date(at).toISOString(),
});
