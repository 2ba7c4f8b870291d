import { accepted, refused } from '@coaching/core';
import { builtNormsOf } from '../norms/findBuiltNorms.ts';
import { auditIn } from '../shared/auditIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { partOf } from '../shared/ties.ts';
import { findAssessment } from './findAssessment.ts';
import { readFrozen } from './frozenInstruments.ts';
import { resultView } from './resultView.ts';

/** Returns the scores of a submitted assessment. That the coach has read them is written down. */
export const readResult: Operation<'assessments.getResult'> = async ({ params, query }, context) => {
  const found = await findAssessment(params.assessmentId, 'read', 'scoreSheet', context);
  if (!found.ok) return found;
  const { assessment, engagement } = found.value;
  if (assessment.scoreSheet === null) return refused('not_found');
  if (partOf(engagement, context) !== 'leader')
    await auditIn(
      engagement,
      'assessments.getResult',
      { collection: 'assessments', id: assessment.id },
      context,
    );
  const frozen = await readFrozen(assessment.instrumentVersion, context);
  const built = await builtNormsOf(assessment.organization, frozen.id, query.locale, context);
  return accepted(resultView(assessment, assessment.scoreSheet, { frozen, built }, query.locale));
};
