import type { GroupOperations } from '../shared/Operation.ts';
import { assignInstrument } from './assignInstrument.ts';
import { listAssessments } from './listAssessments.ts';
import { readForm } from './readForm.ts';
import { readResult } from './readResult.ts';
import { saveAnswers } from './saveAnswers.ts';
import { submitAssessment } from './submitAssessment.ts';
import { waiveLens } from './waiveLens.ts';

export const assessmentOperations: GroupOperations<'assessments'> = {
  'assessments.list': listAssessments,
  'assessments.assign': assignInstrument,
  'assessments.getForm': readForm,
  'assessments.saveAnswers': saveAnswers,
  'assessments.submit': submitAssessment,
  'assessments.getResult': readResult,
  'assessments.waiveLens': waiveLens,
};
