import type { Tool } from '@coaching/core/content';
import { ownText } from '../provenance.ts';

/** Imagining that a plan has failed, to find its weak spots while they can be mended. */
export const lookingBackFromFailure: Tool = {
  key: 'looking-back-from-failure',
  title: { en: 'Looking back from failure', de: 'Rückblick vom Scheitern aus' },
  summary: {
    en: 'Imagine that the plan has failed, and ask why. Then mend what can be mended.',
    de: 'Sich vorstellen, der Plan sei gescheitert, und nach den Gründen fragen. Dann verbessern, was sich verbessern lässt.',
  },
  purpose: {
    en: 'Before a decision that is hard to reverse, alone or with the team, when all are in favor and doubts have no place. Not when the decision has been made and cannot be changed any more.',
    de: 'Vor einer Entscheidung, die sich schwer zurücknehmen lässt, allein oder im Team, wenn alle dafür sind und Zweifel keinen Platz haben. Nicht, wenn bereits unwiderruflich entschieden ist.',
  },
  steps: [
    {
      en: 'Describe the plan in three sentences that everyone agrees on.',
      de: 'Beschreiben Sie den Plan in drei Sätzen, denen alle zustimmen.',
    },
    {
      en: 'Say: “It is one year later. We did this, and it went badly wrong.”',
      de: 'Sagen Sie: „Es ist ein Jahr später. Wir haben es so gemacht, und es ist gründlich schiefgegangen.“',
    },
    {
      en: 'Everyone writes down, in silence and for five minutes, what happened and why.',
      de: 'Alle schreiben fünf Minuten lang schweigend auf, was geschehen ist und warum.',
    },
    {
      en: 'Collect one reason from each person in turn until there are no new ones. The most senior person speaks last. Nobody comments.',
      de: 'Sammeln Sie reihum je einen Grund, bis keine neuen mehr kommen. Die ranghöchste Person spricht zuletzt. Niemand kommentiert.',
    },
    {
      en: 'Mark the three reasons that are likely and would do much harm.',
      de: 'Markieren Sie die drei Gründe, die wahrscheinlich sind und großen Schaden anrichten würden.',
    },
    {
      en: 'For each of them, agree on one change to the plan, or on an early sign that someone will watch for.',
      de: 'Vereinbaren Sie für jeden davon eine Änderung am Plan oder ein frühes Anzeichen, auf das jemand achtet.',
    },
  ],
  durationMinutes: 45,
  ...ownText,
};
