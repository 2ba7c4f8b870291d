import type { Tool } from '@coaching/core/content';
import { ownText } from '../provenance.ts';

/** Who matters for a plan, and what they need. */
export const stakeholderMap: Tool = {
  key: 'stakeholder-map',
  title: { en: 'Map of those involved', de: 'Landkarte der Beteiligten' },
  summary: {
    en: 'Put on one page who can help or hinder a plan, what matters to them, and whom to talk to next.',
    de: 'Auf einer Seite zeigen, wer einem Vorhaben helfen oder es bremsen kann, was diesen Menschen wichtig ist und mit wem Sie als Nächstes sprechen.',
  },
  purpose: {
    en: 'When a plan depends on people whom you do not manage, or meets resistance that you do not understand. Keep the page to yourself: it contains guesses about people.',
    de: 'Wenn ein Vorhaben von Menschen abhängt, die Sie nicht führen, oder auf Widerstand stößt, den Sie nicht verstehen. Behalten Sie die Seite für sich: Sie enthält Vermutungen über Menschen.',
  },
  steps: [
    {
      en: 'Write the plan in the middle of a page, and around it the names of everyone it affects. The closer to the middle, the more the plan needs them.',
      de: 'Schreiben Sie das Vorhaben in die Mitte eines Blattes und rundherum die Namen aller, die es betrifft. Je näher an der Mitte, desto mehr braucht das Vorhaben sie.',
    },
    {
      en: 'Mark each name with a plus, a minus or a question mark for their present attitude. Be honest about the question marks.',
      de: 'Versehen Sie jeden Namen mit einem Plus, einem Minus oder einem Fragezeichen für die jetzige Haltung. Seien Sie bei den Fragezeichen ehrlich.',
    },
    {
      en: 'For the five names closest to the middle, write down what they would gain and what they would lose.',
      de: 'Schreiben Sie für die fünf Namen, die der Mitte am nächsten stehen, auf, was sie gewinnen und was sie verlieren würden.',
    },
    {
      en: 'Draw lines between people who listen to each other.',
      de: 'Verbinden Sie Menschen, die aufeinander hören, mit Linien.',
    },
    {
      en: 'Choose the one conversation that would change most. It is often with a question mark, not with a minus.',
      de: 'Wählen Sie das eine Gespräch, das am meisten verändern würde. Oft ist es eines mit einem Fragezeichen, nicht mit einem Minus.',
    },
    {
      en: 'Go into it to find out, not to convince. Afterwards, correct the map.',
      de: 'Gehen Sie hinein, um etwas zu erfahren, nicht um zu überzeugen. Berichtigen Sie danach die Landkarte.',
    },
  ],
  durationMinutes: 30,
  ...ownText,
};
