import type { PanelLanguage } from './languageOf.ts';

const en = {
  ready: 'Ready to publish',
  readyHint: 'Nothing keeps this instrument from being published.',
  mend: (count: number) =>
    count === 1
      ? '1 thing to mend before it can be published'
      : `${count} things to mend before it can be published`,
  mendHint: 'You can save the draft as it is.',
  advice: (warnings: number, all: number) =>
    warnings === 0
      ? `${all} ${all === 1 ? 'note' : 'notes'} on this instrument`
      : `${warnings} ${warnings === 1 ? 'warning' : 'warnings'} among ${all} ${all === 1 ? 'note' : 'notes'} on this instrument`,
  adviceHint:
    'None of these keeps it from being published. They are judgments, and you may have good reasons.',
  warning: 'Warning:',
  originalHint: (language: string) =>
    `Texts are checked in the language of the original (${language}). Choose it above to see which are missing.`,
  goTo: 'Go to the field',
  places: {
    key: 'Key',
    title: 'Title',
    description: 'Description',
    instructions: 'Instructions',
    lens: 'Lens',
    source: 'Source',
    language: 'Language of the original',
    license: 'License',
    formats: 'Answers',
    items: 'Items',
    scales: 'Scales',
  },
  item: 'Item',
  scale: 'Scale',
  format: 'Answer format',
  norm: 'Norm',
  composite: 'Composite',
  rating: 'rating scale',
  choice: 'forced choice',
  reversed: 'reversed',
  noText: 'no text yet',
  unknownItem: 'not among the items',
  items: (count: number) => (count === 1 ? '1 item' : `${count} items`),
  choose: 'Choose',
  noFormats: 'Add an answer format first, in the tab “Answers”.',
  noItems: 'Write the items first, in the tab “Items”.',
  preview: 'What leaders and raters will see',
  previewEmpty: 'There is nothing to show yet. Write items first.',
  notObserved: 'Not observed',
  steps: (min: number, max: number) => `${min} to ${max}`,
  versions: 'Published versions',
  versionsEmpty: 'This instrument has not been published yet.',
  versionsHint:
    'A published version never changes. Publishing a change makes a new version; answers that were given stay with theirs.',
  outlook: (version: string) =>
    `If you publish this, scores will compare with those of version ${version} as follows. Scales that are not named stay the same.`,
  outlookSame: (version: string) =>
    `Nothing that was changed since version ${version} touches the scores: they stay comparable.`,
  version: 'Version',
  date: 'Published',
  hash: 'Fingerprint',
  loading: 'Loading …',
  failed: 'The versions could not be loaded. Reload the page.',
  norms: 'Norm from stored answers',
  normsHint:
    'Counts how often each score occurred among the leaders of your organization, each by their newest submitted answers. Results are then compared with it. At least 100 people are needed, since counts of fewer would give single people away.',
  normsUnpublished: 'Publish the instrument first. Answers belong to a published version.',
  sample: 'Name of the sample',
  sampleHelp: 'Stands beside every result that is compared with the norm.',
  sampleDefault: 'Leaders of this organization',
  buildNorm: 'Build norm from stored answers',
  normPlanned: 'Waiting for a worker …',
  normCounting: (done: number, total: number) => `Counting: ${done} of ${total} parts`,
  normDone: 'The norm is built.',
  normRefused: 'No norm was built.',
  normFailed:
    'The counting failed. Nothing of it was kept, and the norms of before are as they were. Start it again, or ask whoever runs the site.',
  normsNotLoaded: 'The norms could not be loaded. Reload the page.',
  people: 'People',
  collected: 'Answers from',
};

const de: typeof en = {
  ready: 'Bereit zur Veröffentlichung',
  readyHint: 'Diesem Fragebogen fehlt nichts mehr.',
  mend: (count) =>
    count === 1 ? 'Noch 1 Punkt vor der Veröffentlichung' : `Noch ${count} Punkte vor der Veröffentlichung`,
  mendHint: 'Den Entwurf können Sie so speichern.',
  advice: (warnings, all) =>
    warnings === 0
      ? `${all} ${all === 1 ? 'Hinweis' : 'Hinweise'} zu diesem Fragebogen`
      : `${all} ${all === 1 ? 'Hinweis' : 'Hinweise'} zu diesem Fragebogen, davon ${warnings} ${warnings === 1 ? 'Warnung' : 'Warnungen'}`,
  adviceHint:
    'Nichts davon verhindert die Veröffentlichung. Es sind Einschätzungen; Sie können gute Gründe haben.',
  warning: 'Warnung:',
  originalHint: (language) =>
    `Die Texte werden in der Sprache des Originals geprüft (${language}). Wählen Sie sie oben aus, um fehlende zu sehen.`,
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
  rating: 'Stufen',
  choice: 'Auswahl',
  reversed: 'umgepolt',
  noText: 'noch ohne Text',
  unknownItem: 'nicht unter den Fragen',
  items: (count) => (count === 1 ? '1 Frage' : `${count} Fragen`),
  choose: 'Auswählen',
  noFormats: 'Legen Sie zuerst ein Antwortformat an, im Reiter „Antworten“.',
  noItems: 'Schreiben Sie zuerst die Fragen, im Reiter „Fragen“.',
  preview: 'Was Führungskräfte und Feedbackgebende sehen',
  previewEmpty: 'Noch gibt es nichts zu zeigen. Schreiben Sie zuerst Fragen.',
  notObserved: 'Nicht beobachtet',
  steps: (min, max) => `${min} bis ${max}`,
  versions: 'Veröffentlichte Fassungen',
  versionsEmpty: 'Dieser Fragebogen ist noch nicht veröffentlicht.',
  versionsHint:
    'Eine veröffentlichte Fassung ändert sich nie. Wird eine Änderung veröffentlicht, entsteht eine neue Fassung; gegebene Antworten bleiben bei ihrer.',
  outlook: (version) =>
    `Wenn Sie dies veröffentlichen, lassen sich die Werte so mit denen der Fassung ${version} vergleichen. Nicht genannte Skalen bleiben gleich.`,
  outlookSame: (version) =>
    `Nichts, was seit der Fassung ${version} geändert wurde, berührt die Werte: Sie bleiben vergleichbar.`,
  version: 'Fassung',
  date: 'Veröffentlicht',
  hash: 'Fingerabdruck',
  loading: 'Wird geladen …',
  failed: 'Die Fassungen konnten nicht geladen werden. Laden Sie die Seite neu.',
  norms: 'Norm aus gespeicherten Antworten',
  normsHint:
    'Zählt, wie oft jeder Wert unter den Führungskräften Ihrer Organisation vorkam, je Person nach ihren neuesten abgegebenen Antworten. Ergebnisse werden dann damit verglichen. Es braucht mindestens 100 Personen, denn Zählungen von wenigen würden Einzelne preisgeben.',
  normsUnpublished:
    'Veröffentlichen Sie zuerst den Fragebogen. Antworten gehören zu einer veröffentlichten Fassung.',
  sample: 'Name der Stichprobe',
  sampleHelp: 'Steht neben jedem Ergebnis, das mit der Norm verglichen wird.',
  sampleDefault: 'Führungskräfte dieser Organisation',
  buildNorm: 'Norm aus gespeicherten Antworten bilden',
  normPlanned: 'Wartet auf einen Worker …',
  normCounting: (done, total) => `Gezählt: ${done} von ${total} Teilen`,
  normDone: 'Die Norm ist fertig.',
  normRefused: 'Es wurde keine Norm gebildet.',
  normFailed:
    'Das Zählen ist gescheitert. Nichts davon wurde behalten, und die bisherigen Normen sind unverändert. Starten Sie es noch einmal, oder fragen Sie, wer die Website betreibt.',
  normsNotLoaded: 'Die Normen konnten nicht geladen werden. Laden Sie die Seite neu.',
  people: 'Personen',
  collected: 'Antworten von',
};

/** The words of the plugin's own parts of the panel. */
export const adminWords: Readonly<Record<PanelLanguage, typeof en>> = { en, de };

/** The words of the panel in one language. */
export type AdminWords = typeof en;
