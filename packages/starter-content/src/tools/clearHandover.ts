import type { Tool } from '@coaching/core/content';
import { ownText } from '../provenance.ts';

/** Handing over a task so that it does not come back. */
export const clearHandover: Tool = {
  key: 'clear-handover',
  title: { en: 'Clear handover', de: 'Klare Übergabe' },
  summary: {
    en: 'Agree on result, room for decisions and check-ins before someone else takes on a task.',
    de: 'Ergebnis, Entscheidungsspielraum und Zwischenstände vereinbaren, bevor jemand eine Aufgabe übernimmt.',
  },
  purpose: {
    en: 'When tasks that you have handed over come back to you, or when you keep things because explaining takes too long. Not for tasks that you only want to get rid of.',
    de: 'Wenn übergebene Aufgaben zu Ihnen zurückkommen oder wenn Sie Dinge behalten, weil das Erklären zu lange dauert. Nicht für Aufgaben, die Sie nur loswerden möchten.',
  },
  steps: [
    {
      en: 'List what you did last week. Mark what someone else could learn from, even if it would take them longer.',
      de: 'Listen Sie auf, was Sie letzte Woche getan haben. Markieren Sie, woran jemand anderes lernen könnte, auch wenn es dann länger dauert.',
    },
    {
      en: 'Choose one task, and one person who would grow with it.',
      de: 'Wählen Sie eine Aufgabe und eine Person, die daran wachsen würde.',
    },
    {
      en: 'Describe the result: what is there when it is done well, by when, and for whom. Leave the way open.',
      de: 'Beschreiben Sie das Ergebnis: Was liegt vor, wenn es gut gemacht ist, bis wann und für wen? Lassen Sie den Weg offen.',
    },
    {
      en: 'Agree on the room for decisions: what the person decides alone, what with a word to you afterwards, and what only after asking.',
      de: 'Vereinbaren Sie den Spielraum: Was entscheidet die Person allein, was mit einer Mitteilung danach, und was nur nach Rücksprache?',
    },
    {
      en: 'Ask the person to sum up the task in their own words and to say what they need.',
      de: 'Bitten Sie die Person, die Aufgabe in eigenen Worten zusammenzufassen und zu sagen, was sie braucht.',
    },
    {
      en: 'Set one or two dates to talk about how it is going. In between, do not ask.',
      de: 'Vereinbaren Sie ein oder zwei Termine für den Zwischenstand. Dazwischen fragen Sie nicht nach.',
    },
    {
      en: 'If the task comes back, ask: “What would you do if I could not be reached?”',
      de: 'Kommt die Aufgabe zurück, fragen Sie: „Was würden Sie tun, wenn ich nicht erreichbar wäre?“',
    },
  ],
  durationMinutes: 30,
  ...ownText,
};
