import type { PluginCatalogue } from '../PluginCatalogue.ts';

/** The plugin’s own parts of the panel, in German. */
export const panel: PluginCatalogue['panel'] = {
  groups: {
    content: 'Inhalte',
    practice: 'Praxis',
  },
  ready: 'Bereit zur Veröffentlichung',
  readyHint: 'Diesem Fragebogen fehlt nichts mehr.',
  mend: 'Noch {count, plural, one {# Punkt} other {# Punkte}} vor der Veröffentlichung',
  mendHint: 'Den Entwurf können Sie so speichern.',
  advice:
    '{all, plural, one {# Hinweis} other {# Hinweise}} zu diesem Fragebogen{warnings, plural, =0 {} one {, davon # Warnung} other {, davon # Warnungen}}',
  adviceHint:
    'Nichts davon verhindert die Veröffentlichung. Es sind Einschätzungen; Sie können gute Gründe haben.',
  warning: 'Warnung:',
  originalHint:
    'Die Texte werden in der Sprache des Originals geprüft ({language}). Wählen Sie sie oben aus, um fehlende zu sehen.',
  goTo: 'Zum Feld',
  places: {
    key: 'Schlüssel',
    title: 'Titel',
    description: 'Beschreibung',
    instructions: 'Anleitung',
    lens: 'Blick',
    source: 'Quelle',
    language: 'Sprache des Originals',
    license: 'Lizenz',
    formats: 'Antworten',
    items: 'Fragen',
    scales: 'Skalen',
  },
  item: 'Frage',
  scale: 'Skala',
  format: 'Antwortformat',
  norm: 'Norm',
  composite: 'Gesamtwert',
  band: 'Bereich',
  rating: 'Stufen',
  choice: 'Auswahl',
  reversed: 'umgepolt',
  noText: 'noch ohne Text',
  unknownItem: 'nicht unter den Fragen',
  items: '{count, plural, one {# Frage} other {# Fragen}}',
  choose: 'Auswählen',
  noFormats: 'Legen Sie zuerst ein Antwortformat an, im Reiter „Antworten“.',
  noScales: 'Legen Sie zuerst eine Skala an, im Reiter „Skalen“, und speichern Sie den Entwurf.',
  shared: 'Von allen Organisationen geteilt',
  noOwners:
    'Noch gehört kein Konto zu einer anderen Organisation. Sie erscheint hier, sobald sie ein Konto hat.',
  ownersNotLoaded: 'Die Organisationen ließen sich nicht laden. Öffnen Sie die Seite noch einmal.',
  noItems: 'Schreiben Sie zuerst die Fragen, im Reiter „Fragen“.',
  preview: 'Was Führungskräfte und Feedbackgebende sehen',
  previewEmpty: 'Noch gibt es nichts zu zeigen. Schreiben Sie zuerst Fragen.',
  notObserved: 'Nicht beobachtet',
  steps: '{min} bis {max}',
  versions: 'Veröffentlichte Fassungen',
  versionsEmpty: 'Dieser Fragebogen ist noch nicht veröffentlicht.',
  versionsHint:
    'Eine veröffentlichte Fassung ändert sich nie. Wird eine Änderung veröffentlicht, entsteht eine neue Fassung; gegebene Antworten bleiben bei ihrer.',
  outlook:
    'Wenn Sie dies veröffentlichen, lassen sich die Werte so mit denen der Fassung {version} vergleichen. Nicht genannte Skalen bleiben gleich.',
  outlookSame:
    'Nichts, was seit der Fassung {version} geändert wurde, berührt die Werte: Sie bleiben vergleichbar.',
  version: 'Fassung',
  date: 'Veröffentlicht',
  hash: 'Fingerabdruck',
  loading: 'Wird geladen …',
  failed: 'Die Fassungen konnten nicht geladen werden. Laden Sie die Seite neu.',
  norms: 'Norm aus gespeicherten Antworten',
  normsHint:
    'Zählt, wie oft jeder Wert unter den Führungskräften Ihrer Organisation vorkam, je Person nach ihren neuesten abgegebenen Antworten. Ergebnisse werden dann damit verglichen. Es braucht mindestens {people, number} Personen, denn Zählungen von wenigen würden Einzelne preisgeben.',
  normsUnpublished:
    'Veröffentlichen Sie zuerst den Fragebogen. Antworten gehören zu einer veröffentlichten Fassung.',
  sample: 'Name der Stichprobe',
  sampleHelp: 'Steht neben jedem Ergebnis, das mit der Norm verglichen wird.',
  sampleDefault: 'Führungskräfte dieser Organisation',
  buildNorm: 'Norm aus gespeicherten Antworten bilden',
  normPlanned: 'Wartet auf einen Worker …',
  normCounting: 'Gezählt: {done} von {total} Teilen',
  normDone: 'Die Norm ist fertig.',
  normRefused: 'Es wurde keine Norm gebildet.',
  normFailed:
    'Das Zählen ist gescheitert. Nichts davon wurde behalten, und die bisherigen Normen sind unverändert. Starten Sie es noch einmal, oder fragen Sie, wer die Website betreibt.',
  normsNotLoaded: 'Die Normen konnten nicht geladen werden. Laden Sie die Seite neu.',
  people: 'Personen',
  collected: 'Antworten von',
  normNotStarted:
    'Bei uns ist etwas schiefgegangen. Nichts wurde gespeichert; versuchen Sie es später noch einmal.',
};
