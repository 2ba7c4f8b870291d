import type { PluginCatalogue } from '../PluginCatalogue.ts';

/** The collections of content but the instruments, as editors read them: names of the collections and their fields, in German. */
export const collections: Omit<PluginCatalogue['collections'], 'instruments'> = {
  agreementTemplates: {
    singular: 'Vereinbarungsvorlage',
    plural: 'Vereinbarungsvorlagen',
    help: 'Die Coachingvereinbarung, die Führungskraft, Coach und Auftraggeber unterzeichnen. Unterzeichnetes ändert sich nie; Änderungen hier gelten für neue Vereinbarungen.',
    sections: {
      clauses: 'Klauseln',
      parameters: 'Parameter',
    },
    title: {
      label: 'Titel',
      help: 'Die Überschrift des Dokuments.',
    },
    version: {
      label: 'Fassung',
      help: 'Erhöhen Sie sie mit jeder Änderung, etwa 2.',
    },
    body: {
      label: 'Klauseln',
      singular: 'Klausel',
      plural: 'Klauseln',
      help: 'In der Reihenfolge, in der sie gelesen werden. Was eine Vereinbarung festlegt, steht in geschweiften Klammern, etwa {example}; beim Vorschlag treten die Worte an diese Stelle. Jedes davon muss vorkommen: {terms}, und {sponsorTerm} in einer Klausel für den Auftraggeber.',
    },
    bodyTitle: {
      label: 'Überschrift',
      help: 'Dieser Klausel.',
    },
    bodyKey: {
      label: 'Schlüssel',
      help: 'Kleine Buchstaben, Ziffern und Bindestriche, etwa vertraulichkeit. Entsteht aus der Überschrift.',
    },
    bodyText: {
      label: 'Text',
      help: 'In einfachen Worten; das wird unterzeichnet.',
    },
    bodyAudience: {
      label: 'Gelesen von',
      help: 'Eine Klausel für den Auftraggeber entfällt, wenn es keinen gibt.',
    },
    parameters: {
      label: 'Womit Vereinbarungen beginnen',
      help: 'Sitzungszahl, Laufzeit und Regeln für Absagen kommen aus dem Programm; der Coach kann alles für ein einzelnes Coaching ändern.',
    },
    parametersRetentionMonths: {
      label: 'Aufbewahrung in Monaten',
      help: 'Nach dem Ende des Coachings. 0 heißt, dass sie sofort gelöscht werden.',
    },
    parametersSponsorSees: {
      label: 'Was der Auftraggeber sehen darf',
      help: 'Nichts anderes wird einem Auftraggeber je gezeigt. Eine Klausel für den Auftraggeber sagt es mit {term}.',
    },
  },
  articles: {
    singular: 'Artikel',
    plural: 'Artikel',
    help: 'Ein Text für Besucher und Führungskräfte. Was veröffentlicht und geteilt ist, können alle lesen, auch ohne Konto; was einer Organisation gehört, lesen ihre Leute.',
    sections: {
      article: 'Artikel',
    },
    title: {
      label: 'Titel',
      help: 'Die Überschrift.',
    },
    summary: {
      label: 'Zusammenfassung',
      help: 'Ein oder zwei Sätze für Listen und Suchergebnisse.',
    },
    body: {
      label: 'Text',
      help: 'Überschriften, Absätze, Listen und Tabellen aus einfachem Text: Das kann jede App anzeigen.',
    },
  },
  behaviors: {
    singular: 'Verhalten',
    plural: 'Verhaltensweisen',
    help: 'Eine Handlung, die andere sehen können, etwa eine Frage zu stellen, bevor man einen Rat gibt. Führungskräfte wählen daraus ein bis drei Schwerpunkte.',
    sections: {
      behavior: 'Verhalten',
    },
    title: {
      label: 'Titel',
      help: 'Wenige Worte, etwa „Fragt, bevor sie rät“.',
    },
    description: {
      label: 'Beschreibung',
      help: 'Ein Satz, der sagt, was jemand anderes sehen oder hören würde.',
    },
    competency: {
      label: 'Schlüssel der Kompetenz',
      help: 'Verhaltensweisen mit demselben Schlüssel gehören zusammen, etwa team-building. Kleine Buchstaben, Ziffern und Bindestriche.',
    },
    competencyTitle: {
      label: 'Name der Kompetenz',
      help: 'So, wie Führungskräfte ihn lesen, etwa Teamentwicklung.',
    },
    malleability: {
      label: 'Wie leicht es sich ändert',
      help: 'Von 0 (ändert sich durch Übung kaum) bis 1 (ändert sich leicht). Leer lassen, wenn es niemand weiß: dann zählt es neutral.',
    },
    effort: {
      label: 'Aufwand eines kleinen Schritts',
      help: 'Von 0 (kostet nichts) bis 1 (kostet sehr viel Zeit und Aufmerksamkeit). Leer lassen, wenn es niemand weiß.',
    },
  },
  programs: {
    singular: 'Programm',
    plural: 'Programme',
    help: 'Womit ein Coaching beginnt: die Fragebögen am Anfang, die Zahl der Sitzungen und die Bedingungen.',
    sections: {
      program: 'Programm',
      instruments: 'Fragebögen',
      terms: 'Bedingungen',
    },
    title: {
      label: 'Titel',
      help: 'Was Führungskräfte und Auftraggeber lesen.',
    },
    description: {
      label: 'Beschreibung',
      help: 'Für wen es ist und wie es abläuft, in wenigen Sätzen.',
    },
    sessions: {
      label: 'Coachingsitzungen',
      help: 'Wie viele enthalten sind, 1 bis 200.',
    },
    sessionMinutes: {
      label: 'Dauer einer Sitzung in Minuten',
      help: '15 bis 480.',
    },
    termMonths: {
      label: 'Laufzeit in Monaten',
      help: 'In der die Sitzungen genutzt werden, 1 bis 60.',
    },
    focusAreas: {
      label: 'Schwerpunkte',
      help: 'An wie vielen Verhaltensweisen gleichzeitig gearbeitet wird.',
    },
    focusAreasMin: {
      label: 'Mindestens',
      help: 'Meist 1.',
    },
    focusAreasMax: {
      label: 'Höchstens',
      help: 'Meist 3, nie mehr als 10.',
    },
    agreementTemplate: {
      label: 'Vorlage der Vereinbarung',
      help: 'Die Vereinbarung, die Führungskraft, Coach und Auftraggeber unterzeichnen. Sie muss veröffentlicht sein.',
    },
    battery: {
      label: 'Fragebögen am Anfang',
      singular: 'Fragebogen',
      plural: 'Fragebögen',
      help: 'Welcher Fragebogen welchen Blick wirft. Derselbe Fragebogen darf zweimal vorkommen: für einen selbst und für die anderen.',
    },
    batteryLens: {
      label: 'Blick',
      help: 'Wozu die Antworten dienen.',
    },
    batteryInstrument: {
      label: 'Fragebogen',
      help: 'Er muss veröffentlicht sein.',
    },
    batteryRequired: {
      label: 'Erforderlich',
      help: 'Braucht ein Ergebnis oder einen Verzicht der Führungskraft, bevor es weitergeht.',
    },
    policy: {
      label: 'Was Absagen und Versäumen kosten',
    },
  },
  referralResources: {
    singular: 'Anlaufstelle',
    plural: 'Anlaufstellen',
    help: 'Wo eine Führungskraft Hilfe findet, die Coaching nicht geben kann. Prüfen Sie Nummern und Adressen von Zeit zu Zeit.',
    sections: {
      referralResource: 'Anlaufstelle',
    },
    title: {
      label: 'Titel',
      help: 'Der Name der Stelle oder des Dienstes.',
    },
    description: {
      label: 'Beschreibung',
      help: 'Für wen sie da ist und was dort geschieht.',
    },
    level: {
      label: 'Wie dringend',
      help: 'Dringende stehen zuerst.',
    },
    country: {
      label: 'Land',
      help: 'Zwei große Buchstaben wie DE, EU für die ganze Union oder any, wenn sie überall gilt.',
    },
    phone: {
      label: 'Telefon',
      help: 'Wie man dort wählt: Ziffern und Leerzeichen.',
    },
    url: {
      label: 'Webadresse',
      help: 'Beginnt mit https://.',
    },
    hours: {
      label: 'Zeiten',
      help: 'Wann jemand zu erreichen ist.',
    },
  },
  series: {
    singular: 'Reihe',
    plural: 'Reihen',
    help: 'Artikel, die der Reihe nach gelesen werden. Am Ende kann eine Einladung stehen, Ihnen zu schreiben.',
    sections: {
      series: 'Reihe',
    },
    title: {
      label: 'Titel',
      help: 'Der Name der ganzen Reihe.',
    },
    description: {
      label: 'Beschreibung',
      help: 'Für wen sie ist, in ein oder zwei Sätzen.',
    },
    articles: {
      label: 'Artikel',
      help: 'In Lesereihenfolge; zum Ändern ziehen. Alle müssen veröffentlicht sein.',
    },
    endsInContactForm: {
      label: 'Endet mit einem Kontaktformular',
      help: 'Nach dem letzten Artikel kann man Ihnen schreiben; daraus wird eine Anfrage.',
    },
    callToAction: {
      label: 'Worte rund um das Formular',
    },
    callToActionTitle: {
      label: 'Überschrift',
      help: 'Über dem Formular.',
    },
    callToActionText: {
      label: 'Text',
      help: 'Was geschieht, wenn jemand schreibt.',
    },
    callToActionButton: {
      label: 'Knopf',
      help: 'Die Worte auf dem Knopf.',
    },
  },
  tools: {
    singular: 'Werkzeug',
    plural: 'Werkzeuge',
    help: 'Eine Übung mit Schritten, die ein Coach in einer Sitzung anbietet und die eine Führungskraft durcharbeitet.',
    sections: {
      tool: 'Werkzeug',
    },
    title: {
      label: 'Titel',
      help: 'Wie Coaches und Führungskräfte es nennen.',
    },
    summary: {
      label: 'Zusammenfassung',
      help: 'Ein oder zwei Sätze für die Liste der Werkzeuge.',
    },
    purpose: {
      label: 'Wann es passt',
      help: 'Wann es hilft und wann nicht.',
    },
    steps: {
      label: 'Schritte',
      singular: 'Schritt',
      plural: 'Schritte',
      help: 'Was zu tun ist, der Reihe nach. Ein Schritt je Zeile.',
    },
    stepsText: {
      label: 'Was zu tun ist',
      help: 'Sprechen Sie die lesende Person an.',
    },
    durationMinutes: {
      label: 'Dauer in Minuten',
      help: 'Alle Schritte zusammen.',
    },
    body: {
      label: 'Hintergrund',
      help: 'Ein Beispiel, ein Formular zum Ausfüllen oder etwas Hintergrund. Darf leer bleiben.',
    },
  },
};
