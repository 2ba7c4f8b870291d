import type { ChangeReport } from '@coaching/sdk';
import { inLanguage } from '../app/messages.ts';

type Instrument = ChangeReport['instruments'][number];

const verdicts: Record<NonNullable<Instrument['scales'][number]['verdict']> | 'unknown', string> = {
  improved: 'Improved',
  declined: 'Declined',
  rose: 'Higher than before',
  fell: 'Lower than before',
  noReliableChange: 'No reliable change',
  notComparable: 'Not comparable',
  unknown: 'Not known',
};
const spans: Record<Instrument['span'], string> = {
  sincePrevious: 'Since the time before',
  sinceFirst: 'Since the first time',
};

export const messages = inLanguage({
  en: {
    title: 'Change',
    lead: 'What has changed since the first answers, what has not, and how sure that is. That nothing has reliably changed is a finding like any other.',
    emptyTitle: 'Nothing can be compared yet',
    emptyText:
      'Change shows when a questionnaire is answered a second time, or when a second 360 round is released. Leave some months between the two, so that there is something to see.',
    emptyCoach: 'The leader, or you, can add a questionnaire once more under “Assessments”.',
    toAssessments: 'Answer a questionnaire a second time',
    toAssessmentsCoach: 'Go to the assessments',
    toFeedback: 'Ask others a second time',
    toFeedbackCoach: 'Go to the 360 feedback',

    summaryTitle: 'In short',
    summary: (changed: number, unchanged: number) => {
      const all = changed + unchanged;
      if (all === 0)
        return 'Questionnaires: of no scale is it known how far chance goes, so no difference is called a change.';
      if (changed === 0)
        return all === 1
          ? 'Questionnaires: the scale shows no reliable change.'
          : `Questionnaires: none of ${all} scales shows a reliable change.`;
      if (unchanged === 0)
        return all === 1
          ? 'Questionnaires: the scale has reliably changed.'
          : `Questionnaires: all ${all} scales have reliably changed.`;
      return `Questionnaires: of ${all} scales, ${changed} ${changed === 1 ? 'has' : 'have'} reliably changed; ${unchanged} ${unchanged === 1 ? 'shows' : 'show'} no reliable change.`;
    },
    summaryUnknown: (count: number, more: boolean) => {
      const which = more ? 'more ' : '';
      return count === 1
        ? `Of one ${which}scale it cannot be said; the reason is given below.`
        : `Of ${count} ${which}scales it cannot be said; the reason is given below.`;
    },
    byChance: (expected: string) =>
      `Even if nothing at all had changed, about ${expected} of them would look like a change by chance.`,
    roundSummary: (instrument: string, summary: string) => `360 feedback, ${instrument}: ${summary}`,
    notesTitle: 'How to read the figures',

    spans,
    sinceFirstTitle: (title: string) => `${title}, since the first time`,
    days: (before: string, after: string) => `from ${before} to ${after}`,
    between: (lower: string, upper: string) => `${lower} to ${upper}`,
    roundTitle: (instrument: string) => `360 feedback: ${instrument}`,
    roundHelp:
      'The mean of the groups that both reports show, in percent of the answer range. Other people may have answered the second time: that is part of what chance can do here.',

    legend: {
      title: 'Symbols',
      before: 'Before',
      after: 'After',
      chance: 'Chance alone: no reliable change while “after” is in here',
      interval: 'Where “after” may really lie: a change where it does not reach “before”',
    },
    verdicts,
    figures: {
      beforeAfter: (before: string, after: string, min: string, max: string) =>
        `before ${before}, after ${after}, on a scale from ${min} to ${max}`,
      difference: (difference: string) => `difference ${difference}`,
      interval: (lower: string, upper: string, confidence: string) =>
        `with ${confidence} confidence between ${lower} and ${upper}`,
      threshold: (threshold: string) => `chance alone brings up to ${threshold}`,
    },
    nothing: 'none',
    table: {
      caption: (title: string) => `${title}: all figures`,
      name: 'Figure',
      before: 'Before',
      after: 'After',
      difference: 'Difference',
      interval: 'Interval of the difference',
      threshold: 'Chance alone brings up to',
      verdict: 'Verdict',
    },
    items: 'Question by question',
  },
});
