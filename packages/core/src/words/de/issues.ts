import type { CoreCatalogue } from '../CoreCatalogue.ts';

/** Was an einem Feld nicht stimmt oder vor einem Schritt noch fehlt. */
export const issues: CoreCatalogue['issues'] = {
  missing: 'Hier fehlt etwas.',
  unfit: 'Das passt hier nicht hin.',
  wrongKind:
    '{expected, select, string {Geben Sie einen Text an.} number {Geben Sie eine Zahl an.} int {Geben Sie eine ganze Zahl an.} boolean {Geben Sie „true“ oder „false“ an.} array {Geben Sie eine Liste an.} object {Geben Sie ein Objekt an.} record {Geben Sie ein Objekt an.} other {Das passt hier nicht hin.}}',
  tooShort: '{least, plural, =1 {Schreiben Sie hier etwas.} other {Schreiben Sie mindestens # Zeichen.}}',
  tooLong: '{most, plural, other {Schreiben Sie höchstens # Zeichen.}}',
  tooFew:
    '{least, plural, =1 {Geben Sie mindestens einen Eintrag an.} other {Geben Sie mindestens # Einträge an.}}',
  tooMany:
    '{most, plural, =1 {Geben Sie höchstens einen Eintrag an.} other {Geben Sie höchstens # Einträge an.}}',
  tooSmall: 'Geben Sie {least, number} oder mehr an.',
  tooBig: 'Geben Sie {most, number} oder weniger an.',
  notOffered: 'Wählen Sie eines davon: {values}.',
  unknownFields:
    '{count, plural, =1 {Das Feld {fields} gibt es nicht.} other {Die Felder {fields} gibt es nicht.}}',
  badForm: 'Das ist nicht so geschrieben, wie es sein muss.',
  zeroCharacter: 'Lassen Sie das Nullzeichen weg.',

  instant: 'Geben Sie einen Zeitpunkt in UTC an, etwa 2026-03-29T01:00:00.000Z.',
  date: 'Geben Sie ein Datum wie 2026-03-29 an.',
  time: 'Geben Sie eine Uhrzeit wie 09:00 an; 24:00 beendet einen Tag.',
  languageTag: 'Geben Sie ein Sprachkürzel wie en oder de-AT an.',
  oneLine: 'Schreiben Sie das in eine Zeile, mit sichtbaren Zeichen.',
  email: 'Geben Sie eine E-Mail-Adresse wie name@example.com an.',
  key: 'Ein Schlüssel besteht aus kleinen Buchstaben, Ziffern und einzelnen Bindestrichen: `shares-credit`.',
  distinctViews: 'Nennen Sie jedes nur einmal.',
  distinctParties: 'Jede Seite unterzeichnet einmal.',
  leaderAndCoach: 'Führungskraft und Coach unterzeichnen immer.',
  noSponsor: 'Wer nicht als Auftraggeber unterzeichnet, dem kann nichts gezeigt werden.',
  someLanguage: 'Geben Sie den Text in mindestens einer Sprache an.',
  foreignCursor:
    'Diese Marke gehört nicht zu dieser Liste. Nehmen Sie sie aus `next`, oder lassen Sie sie für die erste Seite weg.',

  organizationUnknown: 'Unter diesem Namen nimmt niemand Anfragen an. Wählen Sie aus der Liste.',
  partHeld: 'Diese Person hätte zwei Rollen in diesem Coaching. Nennen Sie jemand anderen.',
  leaderNotAccepted: 'Die Führungskraft nimmt das Coaching an.',
  accountRoleMissing: 'Dem Konto mit dieser Adresse fehlt die Rolle, die es hierfür braucht.',
  fitScreenMissing: 'Der Coach hält fest, ob Coaching hier das Richtige ist.',
  referralOpen: 'Der Coach schließt die dringende Weiterempfehlung ab.',
  leaderConsentMissing:
    'Die Führungskraft stimmt zu, dass ein Mangel behoben werden soll, oder das Coaching wird abgelehnt.',
  coachNotChosen: 'Die Führungskraft wählt einen Coach.',
  coachNotAccepted: 'Der gewählte Coach sagt zu.',
  noAgreement: 'Der Coach schlägt eine Vereinbarung vor.',
  unsigned:
    '{party, select, leader {Die Führungskraft} coach {Der Coach} other {Der Auftraggeber}} unterzeichnet Fassung {version} der Vereinbarung.',
  sponsorClauseMissing:
    'Der Auftraggeber unterzeichnet mit, und eine Klausel sagt, was an ihn weitergegeben wird.',
  lensOpen:
    'Die Führungskraft schließt den Blick „{lens, select, behavior {Verhalten} perception {Wahrnehmung} drivers {Antriebe} energy {Energie} development {Entwicklung} temperament {Temperament} other {{lens}}}“ ab, oder sie lässt ihn aus.',
  feedbackUnreleased: 'Der Coach gibt den 360-Grad-Bericht frei.',
  debriefNotHeld: 'Führungskraft und Coach besprechen die Ergebnisse.',
  focusCount: 'Die Führungskraft wählt {count, plural, =1 {einen Schwerpunkt} other {# Schwerpunkte}}.',
  focusRange: 'Die Führungskraft wählt {min} bis {max} Schwerpunkte.',
  reflectionMissing: 'Die Führungskraft schreibt den Rückblick zum Abschluss.',
  measuresMissing: 'Die Nachmessungen werden gemacht.',
  reasonMissing: 'Geben Sie einen Grund an.',

  noAccount: 'In Ihrer Organisation hat noch niemand ein Konto mit dieser Adresse.',
  leaderNoAccount: 'Die Führungskraft hat noch kein Konto. Laden Sie sie zuerst ein.',
  sponsorNoAccount: 'Der Auftraggeber hat noch kein Konto. Laden Sie ihn zuerst ein.',
  coachNotListed: 'Wählen Sie einen der aufgeführten Coaches.',
  templateUnpublished: 'Mit diesem Schlüssel ist keine Vorlage veröffentlicht.',
  toolUnpublished: 'Mit diesem Schlüssel ist kein Werkzeug veröffentlicht.',
  programUnpublished: 'Mit diesem Schlüssel ist kein Programm veröffentlicht.',
  ownProgramUnpublished:
    'Das Programm dieses Coachings ist nicht mehr veröffentlicht. Veröffentlichen Sie es wieder.',
  termUnknown: 'Die Angabe „{term}“ gibt es nicht. Es gibt {terms}.',
  termMisplaced: 'Was der Auftraggeber sieht, gehört in eine Klausel, die nur er liest.',
  termMissing:
    'Keine Klausel nennt die Angabe „{term}“ in all ihren Sprachen. Ohne sie könnte der Text etwas anderes versprechen als die Vereinbarung.',

  unknownItem: 'Die Frage „{item}“ gibt es in diesem Fragebogen nicht.',
  itemRange: 'Auf die Frage „{item}“ passen ganze Zahlen von {min} bis {max}.',
  itemUnanswered: 'Diese Frage ist nicht beantwortet.',
  roundOpen: 'Eine andere Runde ist noch offen. Geben Sie sie zuerst frei.',
  ownAddress: 'Das ist Ihre eigene Adresse. Sie antworten als Sie selbst.',
  addressTwice: 'Diese Adresse steht zweimal da.',
  addressKnown: 'Mit dieser Adresse steht schon jemand auf der Liste.',
  alreadyInvited:
    'Diese Person ist schon eingeladen. Eine Erinnerung schickt allen Eingeladenen einen neuen Link.',
  takenOff:
    'Diese Person war in dieser Runde eingeladen und wurde von der Liste genommen. Fragen Sie sie in der nächsten Runde.',
  askedToday:
    'Das lässt sich einmal am Tag fragen. Öfter gefragt, würde es verraten, wann jemand geantwortet hat. Fragen Sie morgen wieder.',
  remindedLately: 'Vor weniger als drei Tagen wurden alle erinnert. Warten Sie etwas.',
  answersMissing:
    'Warten Sie, bis alle geantwortet haben, oder 5 Personen und 14 Tage, oder 21 Tage nach dem Beginn.',
  thresholdNotReached: 'In keiner Gruppe gibt es schon genug Antworten, um sie zu zeigen.',
  reviewMissing: 'Der Coach muss den Bericht zuerst lesen.',
  debriefNotBooked: 'Buchen Sie zuerst das Auswertungsgespräch.',

  behaviorUnknown: 'Das Verhalten „{behavior}“ gibt es nicht.',
  behaviorTwice: 'Dieses Verhalten ist zweimal gewählt.',
  areaAlready: 'Das ist schon ein Schwerpunkt.',

  passwordTooShort: 'Wählen Sie ein Passwort mit mindestens {least, number} Zeichen.',
  passwordTooLong: 'Wählen Sie ein Passwort mit höchstens {most, number} Zeichen.',
  passwordCommon:
    'Dieses Passwort ist leicht zu erraten. Wählen Sie mehrere Wörter, die nicht zusammengehören.',
  passwordOwn: 'Nehmen Sie nicht Ihren eigenen Namen oder Ihre Adresse als Passwort.',
};
