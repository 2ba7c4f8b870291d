import type { Series } from '@coaching/core/content';
import { ownText } from '../provenance.ts';
import { coachingAndTherapy } from './coachingAndTherapy.ts';
import { whatOneToOneCoachingIs } from './whatOneToOneCoachingIs.ts';

/** For visitors who wonder whether coaching is for them. */
export const startingWithCoaching: Series = {
  key: 'starting-with-coaching',
  title: { en: 'Starting with coaching', de: 'Der Einstieg ins Coaching' },
  description: {
    en: 'Two articles for leaders who wonder whether coaching is for them: what it is, and how it differs from therapy.',
    de: 'Zwei Artikel für Führungskräfte, die sich fragen, ob Coaching etwas für sie ist: was es ist und wodurch es sich von Therapie unterscheidet.',
  },
  articles: [whatOneToOneCoachingIs.key, coachingAndTherapy.key],
  callToAction: {
    kind: 'contactForm',
    title: { en: 'Let us talk', de: 'Sprechen wir miteinander' },
    text: {
      en: 'Tell us in a few words what brings you here. We will answer personally and suggest a time for a first conversation. It costs nothing and commits you to nothing.',
      de: 'Schreiben Sie uns in wenigen Worten, was Sie herführt. Wir antworten persönlich und schlagen einen Termin für ein erstes Gespräch vor. Es kostet nichts und verpflichtet zu nichts.',
    },
    button: { en: 'Send my message', de: 'Nachricht senden' },
  },
  ...ownText,
};
