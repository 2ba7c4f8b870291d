import type { Tool } from '@coaching/core/content';
import { ownText } from '../provenance.ts';

/** Asking a few people for ideas for the future instead of verdicts on the past. */
export const adviceRound: Tool = {
  key: 'advice-round',
  title: { en: 'Advice round', de: 'Ratrunde' },
  summary: {
    en: 'Ask three to five people for two ideas each on one behavior that you want to improve.',
    de: 'Drei bis fünf Menschen um je zwei Ideen zu einem Verhalten bitten, an dem Sie arbeiten möchten.',
  },
  purpose: {
    en: 'When a focus area is chosen and you want ideas and allies. It looks ahead, so it is easier to give and to take than criticism. Not for finding out what people think of you in general.',
    de: 'Wenn ein Schwerpunkt feststeht und Sie Ideen und Verbündete suchen. Der Blick geht nach vorn, daher fällt Rat leichter als Kritik, beim Geben wie beim Annehmen. Nicht, um zu erfahren, was andere allgemein von Ihnen halten.',
  },
  steps: [
    {
      en: 'Write one sentence: “I would like to get better at …”. Keep to one behavior.',
      de: 'Schreiben Sie einen Satz auf: „Ich möchte besser darin werden, …“. Bleiben Sie bei einem einzigen Verhalten.',
    },
    {
      en: 'Choose three to five people who see you in situations where it matters. At least one should not be an easy choice.',
      de: 'Wählen Sie drei bis fünf Menschen, die Sie in Situationen erleben, in denen es darauf ankommt. Mindestens eine Person sollte keine bequeme Wahl sein.',
    },
    {
      en: 'Ask each of them in person: “What two things could I do in the coming weeks that would help?”',
      de: 'Fragen Sie jede Person persönlich: „Welche zwei Dinge könnte ich in den nächsten Wochen tun, die dabei helfen?“',
    },
    {
      en: 'Listen and take notes. Do not explain, defend or judge. If an answer is vague, ask for an example.',
      de: 'Hören Sie zu und schreiben Sie mit. Erklären, verteidigen oder bewerten Sie nichts. Ist eine Antwort unklar, bitten Sie um ein Beispiel.',
    },
    {
      en: 'Say thank you, and nothing else.',
      de: 'Sagen Sie Danke, und sonst nichts.',
    },
    {
      en: 'Choose one idea, tell everyone you asked which one it is, and ask them again after six weeks whether they have noticed a difference.',
      de: 'Wählen Sie eine Idee aus, sagen Sie allen Gefragten, welche es ist, und fragen Sie nach sechs Wochen, ob ihnen ein Unterschied aufgefallen ist.',
    },
  ],
  durationMinutes: 60,
  ...ownText,
};
