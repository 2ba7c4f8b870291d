import type { PluginCatalogue } from '../PluginCatalogue.ts';

/** The collections that only operations write, in German. */
export const records: PluginCatalogue['records'] = {
  sessions: {
    singular: 'Sitzung',
    plural: 'Sitzungen',
    help: 'Was zwischen Führungskräften und Coaches gebucht ist: wer, wann und wie es darum steht. Was dort gesagt wird, steht hier nicht. Gebucht, verlegt und abgesagt wird im Portal.',
    columns: {
      organization: 'Organisation',
      coach: 'Coach',
      leader: 'Führungskraft',
      kind: 'Art',
      state: 'Stand',
      start: 'Beginn',
      end: 'Ende',
    },
  },
  instrumentVersions: {
    singular: 'Veröffentlichte Fassung',
    plural: 'Veröffentlichte Fassungen',
    help: 'Jede Veröffentlichung eines Fragebogens. Fassungen ändern sich nie, damit Antworten immer so ausgewertet werden, wie gefragt wurde.',
    columns: {
      key: 'Schlüssel des Fragebogens',
      version: 'Fassung',
      hash: 'Fingerabdruck',
      lens: 'Blick',
      publishedAt: 'Veröffentlicht',
    },
  },
  organizations: { singular: 'Organisation', plural: 'Organisationen' },
  coaches: { singular: 'Coach', plural: 'Coaches' },
  inquiries: { singular: 'Anfrage', plural: 'Anfragen' },
  engagements: { singular: 'Coaching', plural: 'Coachings' },
  agreements: { singular: 'Vereinbarung', plural: 'Vereinbarungen' },
  referrals: { singular: 'Weiterempfehlung', plural: 'Weiterempfehlungen' },
  assessments: { singular: 'Fragebogen einer Person', plural: 'Fragebogen von Personen' },
  feedbackRounds: { singular: 'Feedbackrunde', plural: 'Feedbackrunden' },
  feedbackInvitations: { singular: 'Einladung zum Feedback', plural: 'Einladungen zum Feedback' },
  feedbackAnswers: { singular: 'Antwort im Feedback', plural: 'Antworten im Feedback' },
  focusRankings: { singular: 'Rangfolge', plural: 'Rangfolgen' },
  focusAreas: { singular: 'Schwerpunkt', plural: 'Schwerpunkte' },
  agendaItems: { singular: 'Punkt der Agenda', plural: 'Punkte der Agenda' },
  offers: { singular: 'Angebot', plural: 'Angebote' },
  actions: { singular: 'Vorhaben', plural: 'Vorhaben' },
  notes: { singular: 'Notiz', plural: 'Notizen' },
  progressSummaries: {
    singular: 'Zusammenfassung der Fortschritte',
    plural: 'Zusammenfassungen der Fortschritte',
  },
  auditEntries: { singular: 'Eintrag im Protokoll', plural: 'Einträge im Protokoll' },
  idempotencyKeys: {
    singular: 'Schlüssel gegen doppelte Anfragen',
    plural: 'Schlüssel gegen doppelte Anfragen',
  },
  builtNorms: { singular: 'Gezählte Norm', plural: 'Gezählte Normen' },
  normBuilds: { singular: 'Zählung einer Norm', plural: 'Zählungen von Normen' },
  normSlices: { singular: 'Teil einer Zählung', plural: 'Teile einer Zählung' },
};
