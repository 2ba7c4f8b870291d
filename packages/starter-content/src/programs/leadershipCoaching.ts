import { defaultSessionTerms, type Program } from '@coaching/core/content';
import { ownText } from '../provenance.ts';

/** One-to-one leadership coaching over nine months: all lenses, twelve sessions, one to three focus areas. */
export const leadershipCoaching: Program = {
  key: 'leadership-coaching',
  title: { en: 'One-to-one leadership coaching', de: 'Führungscoaching unter vier Augen' },
  description: {
    en: 'For leaders who already do well and want to do a little better where it counts most. It begins with a series of short assessments and feedback from people you choose. Out of these come one to three focus areas that you pick yourself. Then you and your coach work on them in twelve sessions at your own pace.',
    de: 'Für Führungskräfte, die ihre Sache gut machen und dort noch etwas besser werden möchten, wo es am meisten bringt. Am Anfang stehen einige kurze Fragebögen und Rückmeldungen von Menschen, die Sie selbst auswählen. Daraus wählen Sie ein bis drei Schwerpunkte. Daran arbeiten Sie mit Ihrem Coach in zwölf Sitzungen, in Ihrem eigenen Tempo.',
  },
  battery: [
    { lens: 'behavior', instrument: 'leadership-behaviors', required: true },
    { lens: 'perception', instrument: 'leadership-behaviors', required: true },
    { lens: 'drivers', instrument: 'drivers', required: true },
    { lens: 'energy', instrument: 'energy-audit', required: true },
    { lens: 'development', instrument: 'development-wishes', required: true },
    { lens: 'temperament', instrument: 'mini-ipip', required: false },
  ],
  agreementTemplate: 'coaching-agreement',
  sessions: 12,
  termMonths: 9,
  sessionMinutes: 60,
  focusAreas: { min: 1, max: 3 },
  policy: defaultSessionTerms,
  ...ownText,
};
