import { answersTo, type Leanings } from './answers.ts';
import type { Cast } from './Cast.ts';

/** How a leader answers, by the key of the instrument. */
export type SelfAnswers = Readonly<Record<string, Leanings>>;

/** The leader answers and submits the open questionnaires that are named. */
export async function answerInstruments(
  { leader, engagementId, user }: Cast,
  given: SelfAnswers,
): Promise<void> {
  const { items } = await leader.assessments.list({ engagementId });
  for (const { id: assessmentId, state, instrument } of items) {
    const leanings = given[instrument.key];
    if (state !== 'open' || !leanings) continue;
    const form = await leader.assessments.getForm({ assessmentId });
    const answers = answersTo(form.instrument, leanings, user.email);
    await leader.assessments.submit({ assessmentId, answers });
  }
}

/** The leader answers the first items of a questionnaire and leaves the rest for later. */
export async function beginInstrument(
  { leader, engagementId, user }: Cast,
  key: string,
  leanings: Leanings,
  count: number,
): Promise<void> {
  const { items } = await leader.assessments.list({ engagementId });
  const begun = items.find(({ instrument }) => instrument.key === key);
  if (!begun) throw new Error(`The demo has no questionnaire ${key}.`);
  const form = await leader.assessments.getForm({ assessmentId: begun.id });
  const answers = Object.entries(answersTo(form.instrument, leanings, user.email)).slice(0, count);
  await leader.assessments.saveAnswers({ assessmentId: begun.id, answers: Object.fromEntries(answers) });
}
