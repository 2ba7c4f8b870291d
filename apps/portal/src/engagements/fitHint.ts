/** The questions of the fit screen, in the order in which they are asked. */
export const fitQuestions = [
  'doesWellInRole',
  'choosesFreely',
  'setsOwnAgenda',
  'remedial',
  'otherHelpFitsBetter',
] as const;

/** One question of the fit screen. */
export type FitQuestion = (typeof fitQuestions)[number];

/**
 * Returns what to remind the coach of while they fill in the screen; null until all is answered.
 *
 * A reminder only: the coach judges, and the API holds the rules.
 */
export function fitHint(
  answers: Partial<Record<FitQuestion, boolean>>,
): 'proceed' | 'askConsent' | 'notNow' | null {
  if (fitQuestions.some((question) => answers[question] === undefined)) return null;
  if (answers.otherHelpFitsBetter || !answers.choosesFreely) return 'notNow';
  return answers.remedial ? 'askConsent' : 'proceed';
}
