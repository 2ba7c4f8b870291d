import type { PluginCatalogue } from '../PluginCatalogue.ts';

/** The instruments as editors read them: names of the collection and its fields, in German. */
export const instruments: PluginCatalogue['collections']['instruments'] = {
  sections: {
    bands: 'Bereiche',
    reliability: 'Zuverlässigkeit',
    overview: 'Überblick',
    answers: 'Antworten',
    items: 'Fragen',
    scales: 'Skalen',
    norms: 'Normen',
    previewAndVersions: 'Vorschau und Fassungen',
    tableOfScores: 'Wertetabelle',
  },
  bands: {
    help: 'Namen für niedrige, mittlere und hohe Ergebnisse. Die meisten Skalen brauchen keine.',
  },
  bandsOn: {
    label: 'Was die Bereiche einteilen',
    help: 'Der Prozentrang braucht eine Norm.',
  },
  bandsRanges: {
    label: 'Bereiche',
    singular: 'Bereich',
    plural: 'Bereiche',
    help: 'Vom niedrigsten zum höchsten. Jeder reicht bis zum Anfang des nächsten.',
  },
  bandsRangesTitle: {
    label: 'Titel',
    help: 'Etwa „mittel“.',
  },
  bandsRangesFrom: {
    label: 'Beginnt bei',
    help: 'Der niedrigste Wert in diesem Bereich. Der erste beginnt beim niedrigsten Wert der Skala.',
  },
  compositesScales: {
    label: 'Skalen',
    singular: 'Skala',
    plural: 'Skalen',
  },
  compositesScalesScale: {
    label: 'Skala',
    help: 'Eine der obigen.',
  },
  compositesScalesWeight: {
    label: 'Gewicht',
    help: 'Leer lassen: Alle Skalen zählen gleich viel.',
  },
  compositesScalesReversed: {
    label: 'Umgepolt',
    help: 'Ankreuzen, wenn ein hoher Wert wenig von dem bedeutet, worum es insgesamt geht.',
  },
  composites: {
    label: 'Gesamtwerte',
    singular: 'Gesamtwert',
    plural: 'Gesamtwerte',
    help: 'Werte über mehrere Skalen. Die meisten Fragebögen haben keine.',
  },
  compositesScore: {
    label: 'Wert',
    help: 'Standardwerte brauchen für jede Skala eine Norm in derselben Stichprobe.',
  },
  compositesMinValid: {
    label: 'Anteil der Skalen, die einen Wert haben müssen',
    help: 'Zwischen 0 und 1; 1 heißt alle.',
  },
  compositesSample: {
    label: 'Stichprobe',
    help: 'Name der Stichprobe der Normen. Leer lassen für die der ersten Skala.',
  },
  compositesCorrelationsValues: {
    label: 'Korrelationen der Skalen',
    help: 'Zeile für Zeile in der Reihenfolge der Skalen, etwa [[1, 0.4], [0.4, 1]]. Darf leer bleiben.',
  },
  compositesCorrelationsSource: {
    label: 'Quelle',
    help: 'Wo die Korrelationen gefunden wurden.',
  },
  formatsName: {
    label: 'Name',
    help: 'Fragen verweisen auf diesen Namen, etwa Zustimmung. Lesende sehen ihn nicht.',
  },
  formatsRating: {
    singular: 'Stufen',
    plural: 'Stufen',
  },
  formatsRatingMin: {
    label: 'Niedrigste Antwort',
    help: 'Eine ganze Zahl, meist 1.',
  },
  formatsRatingMax: {
    label: 'Höchste Antwort',
    help: 'Eine ganze Zahl, etwa 5.',
  },
  formatsRatingLabels: {
    label: 'Beschriftungen',
    singular: 'Beschriftung',
    plural: 'Beschriftungen',
    help: 'Eine je Stufe, von der niedrigsten zur höchsten; oder gar keine.',
  },
  formatsRatingLabelsLabel: {
    label: 'Beschriftung',
    help: 'Was man auswählt, etwa „oft“.',
  },
  formatsRatingNotObserved: {
    label: '„Nicht beobachtet“ anbieten',
    help: 'Für Menschen, die jemand anderen einschätzen. Es zählt als keine Antwort, nie als null.',
  },
  formatsForcedChoice: {
    singular: 'Auswahl',
    plural: 'Auswahlen',
  },
  formatsForcedChoiceOptions: {
    label: 'Möglichkeiten',
    singular: 'Möglichkeit',
    plural: 'Möglichkeiten',
    help: 'Es wird genau eine ausgewählt. Mindestens zwei sind nötig.',
  },
  formatsForcedChoiceOptionsValue: {
    label: 'Kennung',
    help: 'Ein kurzes Wort, auf das Skalen verweisen, etwa autonomie.',
  },
  formatsForcedChoiceOptionsLabel: {
    label: 'Beschriftung',
    help: 'Was man liest.',
  },
  formats: {
    label: 'Antwortformate',
    singular: 'Antwortformat',
    plural: 'Antwortformate',
    help: 'Auf welche Arten geantwortet wird. Die meisten Fragebögen haben eine.',
  },
  singular: 'Fragebogen',
  plural: 'Fragebögen',
  help: 'Ein Fragebogen mit Fragen, Antworten und Skalen. Beim Veröffentlichen entsteht eine Fassung, die sich nie ändert; gegebene Antworten bleiben bei ihrer Fassung.',
  title: {
    label: 'Titel',
    help: 'Was Führungskräfte und Feedbackgebende lesen.',
  },
  lens: {
    label: 'Blick',
    help: 'Worauf der Fragebogen schaut.',
  },
  description: {
    label: 'Beschreibung',
    help: 'Wozu er dient, in ein oder zwei Sätzen. Darf leer bleiben.',
  },
  instructions: {
    label: 'Anleitung',
    help: 'Wird vor der ersten Frage gelesen. Darf leer bleiben.',
  },
  items: {
    label: 'Fragen',
    singular: 'Frage',
    plural: 'Fragen',
    help: 'Die Fragen oder Aussagen, in der Reihenfolge, in der sie erscheinen.',
  },
  itemsText: {
    label: 'Text',
    help: 'Eine Sache auf einmal, in einfachen Worten.',
  },
  itemsFormat: {
    label: 'Beantwortet mit',
    help: 'Eines der Formate aus dem Reiter „Antworten“.',
  },
  itemsKey: {
    label: 'Kennung',
    help: 'Wird mit einer Nummer gefüllt. Sobald es Antworten gibt, bitte behalten: Sie verbindet sie mit der Frage.',
  },
  itemsBehavior: {
    label: 'Verhalten',
    help: 'Das Verhalten, von dem diese Frage handelt. Nötig für 360-Grad-Feedback und für die Rangfolge der Schwerpunkte.',
  },
  norms: {
    label: 'Normen',
    singular: 'Norm',
    plural: 'Normen',
    help: 'Benannte Stichproben, mit denen Werte verglichen werden. Die meisten Fragebögen haben keine und brauchen keine.',
  },
  normsScale: {
    label: 'Skala',
    help: 'Eine aus dem Reiter „Skalen“.',
  },
  normsSample: {
    label: 'Stichprobe',
    help: 'Wer befragt wurde, verständlich für Führungskräfte.',
  },
  normsDate: {
    label: 'Datum',
    help: 'Wann die Antworten gesammelt wurden.',
  },
  normsN: {
    label: 'Personen',
    help: 'Wie viele in der Stichprobe sind.',
  },
  normsMean: {
    label: 'Mittelwert',
    help: 'Mittelwert und Standardabweichung oder die Tabelle darunter.',
  },
  normsSd: {
    label: 'Standardabweichung',
    help: 'Größer als 0.',
  },
  normsCounts: {
    label: 'Wie oft jeder Wert vorkam',
    help: 'Eine Liste wie {example}, vom niedrigsten zum höchsten Wert.',
  },
  normsSource: {
    label: 'Quelle',
    help: 'Woher die Stichprobe stammt.',
  },
  scalesItems: {
    label: 'Schlüssel',
    singular: 'Frage',
    plural: 'Fragen',
    help: 'Die Fragen, die in dieser Skala zählen, und welche davon umgepolt sind.',
  },
  scalesItemsItem: {
    label: 'Frage',
    help: 'Eine aus dem Reiter „Fragen“.',
  },
  scalesItemsReversed: {
    label: 'Umgepolt',
    help: 'Ankreuzen, wenn eine hohe Antwort wenig von dem bedeutet, worum es geht. Die höchste Antwort zählt dann wie die niedrigste.',
  },
  scalesItemsWeight: {
    label: 'Gewicht',
    help: 'Leer lassen: Alle Fragen zählen gleich viel.',
  },
  scalesItemsOption: {
    label: 'Möglichkeit, die einen Punkt gibt',
    help: 'Nur bei einer Auswahl: die Kennung der Möglichkeit.',
  },
  scales: {
    label: 'Skalen',
    singular: 'Skala',
    plural: 'Skalen',
    help: 'Fragen, die zusammen ausgewertet werden.',
  },
  scalesScore: {
    label: 'Wert',
    help: 'Fragen mit verschiedenen Antwortbereichen brauchen den Anteil.',
  },
  scalesMinValid: {
    label: 'Anteil der Fragen, die beantwortet sein müssen',
    help: 'Zwischen 0 und 1. Bei 0,8 und zehn Fragen braucht es acht Antworten; mit weniger gibt es keinen Wert.',
  },
  scalesKeyLine: {
    label: 'Den ganzen Schlüssel in einer Zeile schreiben',
    help: 'Kennungen der Fragen, mit einem R hinter den umgepolten: 1, 2R, 3, 4R. Beim Speichern ersetzt das die Liste darunter.',
  },
  scalesAspect: {
    label: 'Fragt danach',
    help: 'Für die Rangfolge der Verhaltensweisen. Leer lassen, wo die Fragen danach fragen, was Kraft gibt und was sie kostet.',
  },
  scalesCompetencies: {
    label: 'Spricht diese Kompetenzen an',
    help: 'Für die Rangfolge der Verhaltensweisen: Wen dies antreibt, der übt Verhalten dieser Kompetenzen eher gern. Schlüssel der Kompetenzen, wie sie bei den Verhaltensweisen stehen, mit Kommas dazwischen: {example}. Darf leer bleiben.',
  },
  scalesReliabilityAlpha: {
    label: 'Cronbachs Alpha',
    help: 'Falls bekannt.',
  },
  scalesReliabilityRetest: {
    label: 'Retest-Korrelation',
    help: 'Falls bekannt.',
  },
  scalesReliabilitySource: {
    label: 'Quelle',
    help: 'Wo diese Zahlen gefunden wurden.',
  },
};
