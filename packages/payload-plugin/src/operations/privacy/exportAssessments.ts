import { needing } from '@coaching/core/access';
import type { RouteAnswer } from '@coaching/core/api';
import { assessments } from '../../collections/practice/assessments.ts';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import { assessmentsIn } from '../assessments/assessmentsIn.ts';
import { findFrozen } from '../assessments/frozenInstruments.ts';
import { resultView } from '../assessments/resultView.ts';
import { findBuiltNorms } from '../norms/findBuiltNorms.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { shown } from '../shared/visible.ts';

type Exported = RouteAnswer<'privacy.exportMine'>['engagements'][number]['assessments'];

/** Returns a leader's own answers with their results; what is not submitted has no result yet. */
export async function exportAssessments(
  engagement: EngagementRecord,
  leader: string,
  context: OperationContext,
): Promise<Exported> {
  const own = (await assessmentsIn(engagement, context)).filter((assessment) => assessment.leader === leader);
  const frozen = await findFrozen(
    own.map(({ instrumentVersion }) => instrumentVersion),
    context,
  );
  const locale = context.locale;
  const norms = await findBuiltNorms(engagement.organization, [...frozen.keys()], locale, context);
  return own.flatMap((assessment) => {
    const version = frozen.get(assessment.instrumentVersion);
    if (!version || assessment.scoreSheet === null) return [];
    const known = { frozen: version, built: norms.get(version.id) ?? [] };
    const own = shown(assessments, assessment, engagement, context);
    return [{ answers: needing(own, 'answers').answers, result: resultView(own, known, locale) }];
  });
}
