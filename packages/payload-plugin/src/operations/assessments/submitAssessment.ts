import { accepted, canonicalJson, refused } from '@coaching/core';
import { assessments } from '../../collections/practice/assessments.ts';
import { builtNormsOf } from '../norms/findBuiltNorms.ts';
import { lockIn } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { updateRecord } from '../shared/records.ts';
import { touchIn } from '../shared/ties.ts';
import { shown } from '../shared/visible.ts';
import { mergeAnswers, scoreAnswers, unansweredItems } from './answers.ts';
import { readFrozen } from './frozenInstruments.ts';
import { resultView } from './resultView.ts';

/** Scores the answers and closes the assessment. The same answers once more give the same result, others are refused. */
export const submitAssessment: Operation<'assessments.submit'> = async ({ params, body }, context) => {
  const found = await lockIn(
    assessments,
    params.assessmentId,
    { action: 'update', collection: 'assessments', field: 'answers' },
    context,
  );
  if (!found.ok) return found;
  const { record: assessment, engagement } = found.value;
  const frozen = await readFrozen(assessment.instrumentVersion, context);
  const locale = context.locale;
  const built = await builtNormsOf(assessment.organization, frozen.id, locale, context);
  const checked = scoreAnswers(frozen, body.answers);
  if (!checked.ok) return checked;
  const answers = mergeAnswers(frozen, assessment.answers, body.answers);
  if (assessment.state === 'submitted' && assessment.scoreSheet) {
    const same = canonicalJson(answers) === canonicalJson(assessment.answers);
    return same
      ? accepted(resultView(shown(assessments, assessment, engagement, context), { frozen, built }, locale))
      : refused('already_submitted');
  }
  const unanswered = unansweredItems(frozen, answers);
  if (unanswered.length > 0) return refused('answers_incomplete', unanswered);
  const scored = scoreAnswers(frozen, answers);
  if (!scored.ok) return scored;
  const submitted = await updateRecord(
    assessments,
    assessment,
    {
      state: 'submitted',
      answers,
      answered: Object.keys(answers).length,
      scoreSheet: scored.value,
      submittedAt: context.now,
    },
    context,
  );
  touchIn(engagement, { collection: 'assessments', id: submitted.id }, context);
  return accepted(resultView(shown(assessments, submitted, engagement, context), { frozen, built }, locale));
};
