import { accepted } from '@coaching/core';
import { needing } from '@coaching/core/access';
import { assessments } from '../../collections/practice/assessments.ts';
import { findIn } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { shown } from '../shared/visible.ts';
import { assessmentView } from './assessmentView.ts';
import { readFrozen } from './frozenInstruments.ts';
import { instrumentView } from './instrumentView.ts';

/** Returns the questions and the leader's own answers so far. */
export const getForm: Operation<'assessments.getForm'> = async ({ params }, context) => {
  const found = await findIn(
    assessments,
    params.assessmentId,
    { action: 'read', collection: 'assessments', field: 'answers' },
    context,
  );
  if (!found.ok) return found;
  const { engagement } = found.value;
  const assessment = shown(assessments, found.value.record, engagement, context);
  const { instrumentVersion, answers } = needing(assessment, 'instrumentVersion', 'answers');
  const frozen = await readFrozen(instrumentVersion, context);
  return accepted({
    assessment: assessmentView(assessment, frozen, context.locale),
    instrument: instrumentView(frozen, context.locale),
    answers,
  });
};
