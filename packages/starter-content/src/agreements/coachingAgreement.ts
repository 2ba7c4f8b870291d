import type { AgreementTemplate } from '@coaching/core/content';
import { ownText } from '../provenance.ts';

/**
 * Coaching agreement between leader, coach and sponsor, in plain words.
 *
 * What the parameters of an agreement decide stands in braces: the words for it are made when an agreement is proposed.
 */
export const coachingAgreement: AgreementTemplate = {
  key: 'coaching-agreement',
  version: '2',
  title: { en: 'Coaching agreement', de: 'Coachingvereinbarung' },
  body: [
    {
      key: 'purpose',
      title: { en: 'What this coaching is for', de: 'Wozu dieses Coaching dient' },
      text: {
        en: 'The leader works with the coach on becoming a little more effective in the areas that the leader chooses. The leader sets the agenda of every session, may change a focus area at any time, and decides what to do. The coach brings questions, observations and tools, and does not tell the leader what to do.',
        de: 'Die Führungskraft arbeitet mit dem Coach daran, in selbst gewählten Bereichen noch etwas wirksamer zu werden. Sie bestimmt die Themen jeder Sitzung, kann einen Schwerpunkt jederzeit wechseln und entscheidet, was sie tut. Der Coach bringt Fragen, Beobachtungen und Werkzeuge ein und schreibt nichts vor.',
      },
      audience: 'all',
    },
    {
      key: 'scope',
      title: { en: 'Extent and duration', de: 'Umfang und Dauer' },
      text: {
        en: 'The agreement covers {sessions} within {termMonths}, counted from the last signature. Sessions for getting to know each other, for assessments and for discussing their results are not counted. Leader and coach choose the dates together; the leader sets the pace. More sessions can be agreed in writing by everyone who signs here.',
        de: 'Vereinbart sind {sessions}; die Laufzeit ab der letzten Unterschrift beträgt {termMonths}. Sitzungen zum Kennenlernen, zur Standortbestimmung und zur Besprechung ihrer Ergebnisse werden nicht mitgezählt. Führungskraft und Coach wählen die Termine gemeinsam; das Tempo bestimmt die Führungskraft. Weitere Sitzungen können alle Unterzeichnenden schriftlich vereinbaren.',
      },
      audience: 'all',
    },
    {
      key: 'confidentiality',
      title: { en: 'Confidentiality', de: 'Vertraulichkeit' },
      text: {
        en: "What is said in the sessions stays between leader and coach. The coach passes nothing on to the sponsor, the leader's manager or anyone else, unless the leader has released that one thing. A release is recorded and can be withdrawn for the future. The leader may speak freely about their own coaching. There are two exceptions: where the law obliges the coach to speak, and where a person's life or health is in serious danger. In both cases the coach speaks with the leader first if that is possible.",
        de: 'Was in den Sitzungen gesagt wird, bleibt zwischen Führungskraft und Coach. Der Coach gibt nichts an den Auftraggeber, an Vorgesetzte der Führungskraft oder an Dritte weiter, es sei denn, die Führungskraft hat genau dies freigegeben. Jede Freigabe wird festgehalten und kann für die Zukunft widerrufen werden. Die Führungskraft darf über ihr eigenes Coaching frei sprechen. Es gibt zwei Ausnahmen: wenn ein Gesetz den Coach zum Reden verpflichtet, und wenn Leben oder Gesundheit eines Menschen ernsthaft in Gefahr sind. In beiden Fällen spricht der Coach nach Möglichkeit zuerst mit der Führungskraft.',
      },
      audience: 'all',
    },
    {
      key: 'sponsor-view',
      title: { en: 'What the sponsor sees', de: 'Was der Auftraggeber sieht' },
      text: {
        en: 'This is what the sponsor sees: {sponsorSees}. The sponsor does not see assessment results, feedback reports, session topics, notes or actions, and does not ask the coach about them. The sponsor will not use this coaching to judge the performance of the leader.',
        de: 'Der Auftraggeber sieht Folgendes: {sponsorSees}. Er sieht keine Ergebnisse von Fragebögen, keine Feedbackberichte, keine Sitzungsthemen, Notizen oder Vorhaben und fragt den Coach auch nicht danach. Er nutzt dieses Coaching nicht, um die Leistung der Führungskraft zu beurteilen.',
      },
      audience: 'sponsor',
    },
    {
      key: 'sponsor-part',
      title: { en: "The sponsor's part", de: 'Was der Auftraggeber beiträgt' },
      text: {
        en: 'The sponsor gives the leader the time for the sessions, says openly at the beginning what the organization hopes for, and takes part in a three-way conversation if the leader asks for one. The leader chooses the focus areas and is free to leave out what the organization had hoped for.',
        de: 'Der Auftraggeber gibt der Führungskraft Zeit für die Sitzungen, sagt zu Beginn offen, was sich die Organisation erhofft, und nimmt an einem Gespräch zu dritt teil, wenn die Führungskraft darum bittet. Die Schwerpunkte wählt die Führungskraft; sie kann auch weglassen, was sich die Organisation erhofft hatte.',
      },
      audience: 'sponsor',
    },
    {
      key: 'moving-and-canceling',
      title: { en: 'Moving and canceling sessions', de: 'Verschieben und Absagen' },
      text: {
        en: '{approvalMinutes} The leader can cancel a session free of charge up to {freeCancelMinutes} before it starts and move it up to {freeRescheduleMinutes} before. {lateCancelConsumes} A session that the coach cancels or moves never counts as used, whenever that happens.',
        de: '{approvalMinutes} Die Führungskraft kann eine Sitzung bis {freeCancelMinutes} vor Beginn kostenfrei absagen und bis {freeRescheduleMinutes} vor Beginn verschieben. {lateCancelConsumes} Sagt der Coach ab oder verschiebt er, gilt die Sitzung nie als genutzt, gleich wann.',
      },
      audience: 'all',
    },
    {
      key: 'no-show',
      title: { en: 'Not appearing', de: 'Nichterscheinen' },
      text: {
        en: 'If one of the two has not appeared {graceMinutes} after the start, the other may record this and leave. {leaderNoShowConsumes} If it was the coach, it does not count and a new date is offered at once.',
        de: 'Ist eine Seite {graceMinutes} nach Beginn nicht erschienen, darf die andere dies festhalten und gehen. {leaderNoShowConsumes} War es der Coach, zählt die Sitzung nicht, und es wird sofort ein neuer Termin angeboten.',
      },
      audience: 'all',
    },
    {
      key: 'feedback-from-others',
      title: { en: 'Feedback from others', de: 'Feedback von anderen' },
      text: {
        en: 'The leader chooses who is asked for feedback. Answers of peers and direct reports are shown only as averages of at least three people. Answers of a manager stand for one person and are recognizable as such; the manager is told so before answering. Leader and coach do not try to find out who gave which answer.',
        de: 'Die Führungskraft wählt aus, wer um Feedback gebeten wird. Antworten von Kolleginnen, Kollegen und unterstellten Mitarbeitenden erscheinen nur als Mittelwert von mindestens drei Personen. Die Antworten der oder des Vorgesetzten stehen für eine einzelne Person und sind als solche erkennbar; darauf wird vor dem Ausfüllen hingewiesen. Führungskraft und Coach versuchen nicht herauszufinden, wer was geantwortet hat.',
      },
      audience: 'all',
    },
    {
      key: 'not-therapy',
      title: { en: 'Coaching is not therapy', de: 'Coaching ist keine Therapie' },
      text: {
        en: 'Coaching is no medical, psychological, legal or financial treatment or advice, and does not replace any. The leader is responsible for their own wellbeing and decisions. If the coach has the impression that other help would serve the leader better, the coach says so. That conversation is confidential too; no sponsor or manager learns of it.',
        de: 'Coaching ist keine medizinische oder psychologische Behandlung und keine Rechts- oder Finanzberatung und ersetzt sie nicht. Die Führungskraft ist für ihr Wohlergehen und ihre Entscheidungen selbst verantwortlich. Hat der Coach den Eindruck, dass andere Hilfe der Führungskraft mehr nützen würde, spricht er das an. Auch dieses Gespräch ist vertraulich; weder Auftraggeber noch Vorgesetzte erfahren davon.',
      },
      audience: 'all',
    },
    {
      key: 'records',
      title: { en: 'Records and their deletion', de: 'Aufzeichnungen und ihre Löschung' },
      text: {
        en: 'Notes, assessments and reports are stored encrypted. They are kept for {retentionMonths} after the coaching ends and then erased. The leader can ask at any time for a copy of their own data, or for its erasure before that, as far as no legal duty to keep them stands in the way.',
        de: 'Notizen, Fragebögen und Berichte werden verschlüsselt gespeichert. Sie werden nach dem Ende des Coachings {retentionMonths} aufbewahrt und dann gelöscht. Die Führungskraft kann jederzeit eine Kopie ihrer Daten verlangen, oder deren frühere Löschung, soweit keine gesetzliche Aufbewahrungspflicht entgegensteht.',
      },
      audience: 'all',
    },
    {
      key: 'ending',
      title: { en: 'Ending the coaching early', de: 'Vorzeitiges Ende' },
      text: {
        en: 'Each party can end this agreement at any time. Sessions that are already booked are then canceled at no cost. The leader does not have to give the sponsor any reason.',
        de: 'Alle Beteiligten können diese Vereinbarung jederzeit beenden. Bereits gebuchte Sitzungen werden dann kostenfrei abgesagt. Die Führungskraft muss dem Auftraggeber keine Gründe nennen.',
      },
      audience: 'all',
    },
    {
      key: 'changes',
      title: { en: 'Changes', de: 'Änderungen' },
      text: {
        en: 'What has been signed is not changed. A change is a new version, and it holds once everyone has signed it.',
        de: 'Was unterschrieben ist, wird nicht verändert. Eine Änderung ist eine neue Fassung und gilt, sobald alle sie unterschrieben haben.',
      },
      audience: 'all',
    },
  ],
  parameters: { sponsorSees: ['sessionCounts', 'progressSummary'], retentionMonths: 24 },
  ...ownText,
};
