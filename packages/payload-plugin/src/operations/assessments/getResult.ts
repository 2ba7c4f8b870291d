import { accepted, refused } from '@coaching/core';
import { assessments } from '../../collections/practice/assessments.ts';
import { builtNormsOf } from '../norms/findBuiltNorms.ts';
import { findIn } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { shown } from '../shared/visible.ts';
import { readFrozen } from './frozenInstruments.ts';
import { resultView } from './resultView.ts';

/** Returns the scores of a submitted assessment. */
export const getResult: Operation<'assessments.getResult'> = async ({ params }, context) => {
  const found = await findIn(
    assessments,
    params.assessmentId,
    { action: 'read', collection: 'assessments', field: 'scoreSheet' },
    context,
  );
  if (!found.ok) return found;
  const { record: assessment, engagement } = found.value;
  if (assessment.scoreSheet === null) return refused('not_found');
  const frozen = await readFrozen(assessment.instrumentVersion, context);
  const built = await builtNormsOf(assessment.organization, frozen.id, context.locale, context);
  return accepted(
    resultView(shown(assessments, assessment, engagement, context), { frozen, built }, context.locale),
  );
};
