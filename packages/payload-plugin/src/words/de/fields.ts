import type { PluginCatalogue } from '../PluginCatalogue.ts';

/** Fields that several collections have, as editors read them, in German. */
export const fields: PluginCatalogue['fields'] = {
  sections: {
    sourceAndLicense: 'Quelle und Lizenz',
  },
  rowKey: {
    label: 'Kennung',
    help: 'Buchstaben, Ziffern und Bindestriche. Entsteht aus dem Titel.',
  },
  reportedTitle: {
    label: 'Titel',
    help: 'So, wie er in Berichten steht.',
  },
  key: {
    label: 'Schlüssel',
    help: 'Der Name, unter dem Apps diesen Inhalt finden: kleine Buchstaben, Ziffern und Bindestriche, etwa feedback-geben. Bleibt das Feld leer, entsteht er aus dem Titel. Nach der ersten Veröffentlichung steht er fest.',
  },
  organization: {
    label: 'Organisation',
    help: 'Wem dieser Inhalt gehört: Nur die Redaktion dieser Organisation ändert ihn, und nur ihre Leute nutzen ihn. Ist keine gewählt, teilen ihn alle Organisationen, und die Redaktion des Hauses pflegt ihn. Wer Redaktion und Administration ist, kann es ändern; was damit begonnen hat, läuft weiter.',
  },
  firstPublishedAt: {
    label: 'Zuerst veröffentlicht',
    help: 'Wird bei der ersten Veröffentlichung eingetragen.',
  },
  source: {
    label: 'Quelle',
    help: 'Wer es geschrieben hat oder woher es stammt. Ohne diese Angabe kann es nicht veröffentlicht werden.',
  },
  language: {
    label: 'Sprache des Originals',
    help: 'Ihr Kürzel, etwa en für Englisch oder de für Deutsch. Wo eine Übersetzung fehlt, sehen Leserinnen und Leser diese Sprache.',
  },
  license: {
    label: 'Lizenz',
    help: 'Die Bedingungen, zu denen dieser Text verwendet werden darf. Ohne Lizenz kann nichts veröffentlicht werden.',
  },
  licenseName: {
    label: 'Name der Lizenz',
    help: 'So, wie man sie liest, etwa CC BY 4.0.',
  },
  licenseSpdx: {
    label: 'SPDX-Kennung',
    help: 'Der Kurzname für Maschinen, etwa CC-BY-4.0. Darf leer bleiben.',
  },
  licenseAttribution: {
    label: 'Namensnennung',
    help: 'Der Hinweis, der angezeigt wird, wenn die Lizenz einen verlangt.',
  },
  licenseUrl: {
    label: 'Webadresse der Lizenz',
    help: 'Beginnt mit https://. Darf leer bleiben.',
  },
  freeCancelMinutes: {
    label: 'Kostenlos absagen, Minuten vor Beginn',
    help: '1440 ist ein Tag. Genau zur Frist gilt noch als rechtzeitig.',
  },
  freeRescheduleMinutes: {
    label: 'Kostenlos verschieben, Minuten vor Beginn',
    help: 'Dasselbe für das Verschieben. 720 ist ein halber Tag.',
  },
  approvalMinutes: {
    label: 'Zeit zum Bestätigen einer Buchung in Minuten',
    help: '0 heißt, dass jede Buchung sofort gilt. Sonst bestätigt der Coach, was die Führungskraft bucht; was nicht rechtzeitig bestätigt wird, verfällt. 1440 ist ein Tag.',
  },
  graceMinutes: {
    label: 'Wartezeit in Minuten',
    help: 'Wie lange die anderen nach Beginn warten, bevor jemand als nicht erschienen gilt.',
  },
  lateCancelConsumes: {
    label: 'Eine späte Absage verbraucht eine Sitzung',
    help: 'Gilt für die Führungskraft. Eine Absage durch den Coach verbraucht nie eine Sitzung.',
  },
  leaderNoShowConsumes: {
    label: 'Nichterscheinen verbraucht eine Sitzung',
    help: 'Gilt für die Führungskraft. Erscheint der Coach nicht, wird nichts verbraucht.',
  },
};
