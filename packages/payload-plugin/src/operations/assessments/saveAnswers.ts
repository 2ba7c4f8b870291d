import { accepted, refused } from '@coaching/core';
import { assessments } from '../../collections/practice/assessments.ts';
import { lockIn } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { updateRecord } from '../shared/records.ts';
import { touchIn } from '../shared/ties.ts';
import { shown } from '../shared/visible.ts';
import { mergeAnswers, scoreAnswers } from './answers.ts';
import { assessmentView } from './assessmentView.ts';
import { readFrozen } from './frozenInstruments.ts';

/** Keeps some answers to go on later. Answering a waived assessment takes it up again. */
export const saveAnswers: Operation<'assessments.saveAnswers'> = async ({ params, body }, context) => {
  const found = await lockIn(
    assessments,
    params.assessmentId,
    { action: 'update', collection: 'assessments', field: 'answers' },
    context,
  );
  if (!found.ok) return found;
  const { record: assessment, engagement } = found.value;
  if (assessment.state === 'submitted') return refused('already_submitted');
  const frozen = await readFrozen(assessment.instrumentVersion, context);
  const checked = scoreAnswers(frozen, body.answers);
  if (!checked.ok) return checked;
  const answers = mergeAnswers(frozen, assessment.answers, body.answers);
  const saved = await updateRecord(
    assessments,
    assessment,
    { state: 'open', answers, answered: Object.keys(answers).length },
    context,
  );
  touchIn(engagement, { collection: 'assessments', id: saved.id }, context);
  return accepted(assessmentView(shown(assessments, saved, engagement, context), frozen, context.locale));
};
