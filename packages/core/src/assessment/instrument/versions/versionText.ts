import type {
  ScaleComparison,
  ScaleVerdict,
  VersionAdvice,
  VersionChange,
  VersionChangeCode,
} from './VersionComparison.ts';

/** A change as a clause that stands after “because”, and as a sentence with `{id}` and `{of}` for the names. */
type ChangeWording = readonly [because: string, sentence: string];

type Wording = {
  readonly changes: Readonly<Record<VersionChangeCode, ChangeWording>>;
  readonly verdicts: Readonly<Record<ScaleVerdict, string>>;
  readonly advice: Readonly<Record<VersionAdvice, string>>;
  readonly list: (clauses: readonly string[]) => string;
};

const en: Wording = {
  changes: {
    item_added: ['it has a new item', 'Item “{id}” is new.'],
    item_removed: ['an item is gone', 'Item “{id}” is gone.'],
    item_reworded: ['an item is worded differently', 'Item “{id}” is worded differently.'],
    item_respelled: [
      'an item is spelled differently',
      'Item “{id}” is spelled differently, in the same words.',
    ],
    item_retranslated: ['a translation has changed', 'A translation of item “{id}” has changed.'],
    item_translated: [
      'a translation was added or removed',
      'A translation of item “{id}” was added or removed.',
    ],
    item_moved: ['the items stand in another order', 'Item “{id}” stands elsewhere.'],
    item_behavior: ['an item belongs to another behavior', 'Item “{id}” belongs to another behavior.'],
    format_added: ['a way of answering was added', 'The way of answering “{id}” is new.'],
    format_removed: ['a way of answering is gone', 'The way of answering “{id}” is gone.'],
    response_changed: [
      'an item is answered in another range or by other choices',
      'Item “{id}” is answered in another range or by other choices (“{of}”).',
    ],
    labels_changed: ['the steps have other labels', 'The steps of item “{id}” have other labels (“{of}”).'],
    labels_translated: [
      'labels are spelled or translated differently',
      'Labels of item “{id}” are spelled or translated differently (“{of}”).',
    ],
    not_observed_changed: [
      '“not observed” was added or removed',
      '“Not observed” was added to or removed from item “{id}” (“{of}”).',
    ],
    scale_added: ['it is new', 'Scale “{id}” is new.'],
    scale_removed: ['it is gone', 'Scale “{id}” is gone.'],
    key_added: ['it counts an item more', 'Scale “{id}” now counts item “{of}”.'],
    key_removed: ['it counts an item less', 'Scale “{id}” no longer counts item “{of}”.'],
    key_turned: [
      'the key of an item is turned round',
      'In scale “{id}”, the key of item “{of}” is turned round.',
    ],
    weight_changed: ['an item has another weight', 'In scale “{id}”, item “{of}” has another weight.'],
    scoring_changed: ['the score has another unit', 'The score of scale “{id}” has another unit.'],
    missing_rule_changed: [
      'another share of items must be answered',
      'Scale “{id}” needs another share of its items to be answered.',
    ],
    scale_retitled: ['it has another title', 'Scale “{id}” has another title.'],
    bands_changed: ['its bands have changed', 'The bands of scale “{id}” have changed.'],
    reliability_changed: ['another reliability is given', 'Another reliability is given for scale “{id}”.'],
    norms_changed: ['its norms have changed', 'The norms of scale “{id}” have changed.'],
    composite_changed: ['a composite has changed', 'Composite “{id}” has changed.'],
    instructions_changed: ['the instructions have changed', 'The instructions have changed.'],
    language_changed: ['the original is in another language', 'The original is in another language.'],
  },
  verdicts: {
    same: 'Scores of both versions mean the same.',
    comparable: 'Scores of both versions can be compared, with a caution: {reasons}.',
    notComparable: 'Scores of the two versions cannot be compared as they are: {reasons}.',
  },
  advice: {
    nothing: 'There is nothing to do.',
    use_pomp: 'Compare the percent of maximum possible, which has the same unit in both.',
    rescore: 'Score the earlier answers again with the new version; then all scores can be compared.',
    compare_shared_items:
      'Compare people on the {shared} items that are the same in both; do not draw one line through the two scores.',
    new_baseline: 'Start a new baseline: too few items are the same in both to compare anything.',
    read_with_care: 'Take a small difference between the versions for chance.',
    renew_norms:
      'The norms or the reliability come from the earlier version; collect new ones, or remove them.',
  },
  list: (clauses) => joined(clauses, 'and'),
};

const de: Wording = {
  changes: {
    item_added: ['sie hat eine neue Frage', 'Frage „{id}“ ist neu.'],
    item_removed: ['eine Frage fehlt', 'Frage „{id}“ fehlt.'],
    item_reworded: ['eine Frage ist anders formuliert', 'Frage „{id}“ ist anders formuliert.'],
    item_respelled: [
      'eine Frage ist anders geschrieben',
      'Frage „{id}“ ist in denselben Worten anders geschrieben.',
    ],
    item_retranslated: ['eine Übersetzung ist anders', 'Eine Übersetzung der Frage „{id}“ ist anders.'],
    item_translated: [
      'eine Übersetzung kam hinzu oder fiel weg',
      'Bei Frage „{id}“ kam eine Übersetzung hinzu oder fiel weg.',
    ],
    item_moved: ['die Fragen stehen in anderer Reihenfolge', 'Frage „{id}“ steht an anderer Stelle.'],
    item_behavior: [
      'eine Frage gehört zu einem anderen Verhalten',
      'Frage „{id}“ gehört zu einem anderen Verhalten.',
    ],
    format_added: ['ein Antwortformat kam hinzu', 'Das Antwortformat „{id}“ ist neu.'],
    format_removed: ['ein Antwortformat fehlt', 'Das Antwortformat „{id}“ fehlt.'],
    response_changed: [
      'eine Frage hat einen anderen Antwortbereich oder eine andere Auswahl',
      'Frage „{id}“ hat einen anderen Antwortbereich oder eine andere Auswahl („{of}“).',
    ],
    labels_changed: ['die Stufen heißen anders', 'Die Stufen der Frage „{id}“ heißen anders („{of}“).'],
    labels_translated: [
      'Beschriftungen sind anders geschrieben oder übersetzt',
      'Beschriftungen der Frage „{id}“ sind anders geschrieben oder übersetzt („{of}“).',
    ],
    not_observed_changed: [
      '„nicht beobachtet“ kam hinzu oder fiel weg',
      'Bei Frage „{id}“ kam „nicht beobachtet“ hinzu oder fiel weg („{of}“).',
    ],
    scale_added: ['sie ist neu', 'Skala „{id}“ ist neu.'],
    scale_removed: ['sie fehlt', 'Skala „{id}“ fehlt.'],
    key_added: ['sie zählt eine Frage mehr', 'Skala „{id}“ zählt jetzt auch Frage „{of}“.'],
    key_removed: ['sie zählt eine Frage weniger', 'Skala „{id}“ zählt Frage „{of}“ nicht mehr.'],
    key_turned: ['eine Frage zählt umgekehrt', 'In Skala „{id}“ zählt Frage „{of}“ umgekehrt wie zuvor.'],
    weight_changed: [
      'eine Frage hat ein anderes Gewicht',
      'In Skala „{id}“ hat Frage „{of}“ ein anderes Gewicht.',
    ],
    scoring_changed: [
      'der Wert hat eine andere Einheit',
      'Der Wert der Skala „{id}“ hat eine andere Einheit.',
    ],
    missing_rule_changed: [
      'ein anderer Anteil der Fragen muss beantwortet sein',
      'Bei Skala „{id}“ muss ein anderer Anteil der Fragen beantwortet sein.',
    ],
    scale_retitled: ['sie heißt anders', 'Skala „{id}“ heißt anders.'],
    bands_changed: ['ihre Bereiche sind anders', 'Die Bereiche der Skala „{id}“ sind anders.'],
    reliability_changed: [
      'eine andere Zuverlässigkeit ist angegeben',
      'Für Skala „{id}“ ist eine andere Zuverlässigkeit angegeben.',
    ],
    norms_changed: ['ihre Normen sind anders', 'Die Normen der Skala „{id}“ sind anders.'],
    composite_changed: ['ein Gesamtwert ist anders', 'Der Gesamtwert „{id}“ ist anders.'],
    instructions_changed: ['die Anleitung ist anders', 'Die Anleitung ist anders.'],
    language_changed: [
      'das Original ist in einer anderen Sprache',
      'Das Original ist in einer anderen Sprache.',
    ],
  },
  verdicts: {
    same: 'Die Werte beider Fassungen bedeuten dasselbe.',
    comparable: 'Die Werte beider Fassungen lassen sich mit Vorsicht vergleichen: {reasons}.',
    notComparable: 'Die Werte der beiden Fassungen lassen sich so nicht vergleichen: {reasons}.',
  },
  advice: {
    nothing: 'Es ist nichts zu tun.',
    use_pomp: 'Vergleichen Sie den Anteil am möglichen Höchstwert; er hat in beiden dieselbe Einheit.',
    rescore:
      'Werten Sie die früheren Antworten mit der neuen Fassung noch einmal aus; dann lassen sich alle Werte vergleichen.',
    compare_shared_items:
      'Vergleichen Sie über die {shared} Fragen, die in beiden gleich sind; ziehen Sie keine Linie durch die beiden Werte.',
    new_baseline:
      'Beginnen Sie neu zu messen: Zu wenige Fragen sind in beiden gleich, um etwas zu vergleichen.',
    read_with_care: 'Halten Sie einen kleinen Unterschied zwischen den Fassungen für Zufall.',
    renew_norms:
      'Die Normen oder die Zuverlässigkeit stammen aus der früheren Fassung; erheben Sie neue oder entfernen Sie sie.',
  },
  list: (clauses) => joined(clauses, 'und'),
};

/**
 * Returns a change as a sentence, in German for `de` and its regions, else in English.
 *
 * @example
 * versionChangeText({ code: 'key_turned', subject: 'scale', id: 'planning', of: 'E2' }, 'en')
 * //=> 'In scale “planning”, the key of item “E2” is turned round.'
 */
export function versionChangeText({ code, id, of }: VersionChange, locale: string): string {
  const [, sentence] = wordingOf(locale).changes[code];
  return filled(sentence, { id: id ?? '', of: of ?? '' });
}

/**
 * Returns the verdict on a scale, its reasons and what to do, in German for `de` and its regions, else in English.
 *
 * @example
 * scaleComparisonText({ id: 's', verdict: 'notComparable', reasons: ['key_turned'], advice: ['rescore'], sharedItems: [] }, 'en')
 * //=> 'Scores of the two versions cannot be compared as they are: the key of an item is turned round. Score the earlier …'
 */
export function scaleComparisonText(comparison: ScaleComparison, locale: string): string {
  const { changes, verdicts, advice, list } = wordingOf(locale);
  const reasons = list(comparison.reasons.map((code) => changes[code][0]));
  const shared = String(comparison.sharedItems.length);
  return [verdicts[comparison.verdict], ...comparison.advice.map((code) => advice[code])]
    .map((sentence) => filled(sentence, { reasons, shared }))
    .join(' ');
}

function wordingOf(locale: string): Wording {
  return locale.split('-')[0] === 'de' ? de : en;
}

function filled(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);
}

function joined(clauses: readonly string[], and: string): string {
  const last = clauses.at(-1) ?? '';
  return clauses.length < 2 ? last : `${clauses.slice(0, -1).join(', ')} ${and} ${last}`;
}
