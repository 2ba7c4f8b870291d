import type { GroupOperations } from '../shared/Operation.ts';
import { assignInstrument } from './assignInstrument.ts';
import { getForm } from './getForm.ts';
import { getResult } from './getResult.ts';
import { listAssessments } from './listAssessments.ts';
import { saveAnswers } from './saveAnswers.ts';
import { submitAssessment } from './submitAssessment.ts';
import { waiveLens } from './waiveLens.ts';

export const assessmentOperations: GroupOperations<'assessments'> = {
  'assessments.list': listAssessments,
  'assessments.assign': assignInstrument,
  'assessments.getForm': getForm,
  'assessments.saveAnswers': saveAnswers,
  'assessments.submit': submitAssessment,
  'assessments.getResult': getResult,
  'assessments.waiveLens': waiveLens,
};
