import type { PluginCatalogue } from '../PluginCatalogue.ts';

/** What editors read about a mistake: by the field and the code, else by the code alone, in German. */
export const issues: PluginCatalogue['issues'] = {
  byCode: {
    missing: 'Hier fehlt noch etwas.',
    invalid: 'Das passt hier nicht hin.',
    wrong_kind: 'Das passt hier nicht hin.',
    too_small: 'Das ist leer oder zu klein.',
    too_big: 'Das ist zu groß oder zu lang.',
    custom: 'Das passt nicht zusammen.',
    key_fixed: 'Der Schlüssel steht fest: Apps und andere Inhalte kennen dieses Dokument unter ihm.',
    key_taken: 'Dieser Schlüssel ist vergeben. Wählen Sie einen anderen.',
    other_organization:
      'Das gehört einer anderen Organisation und kann hier nicht benutzt werden. Wählen Sie etwas anderes.',
    not_published:
      'Das ist noch nicht veröffentlicht. Veröffentlichen Sie es zuerst oder wählen Sie etwas anderes.',
    original_missing: 'Dieser Text fehlt in der Sprache des Originals.',
    unknown_field: 'Dieses Feld gehört nicht hierher. Bitte entfernen Sie die Angabe.',
    range_reversed: 'Die höchste Antwort muss über der niedrigsten liegen.',
    range_too_long: 'Das sind zu viele Stufen: Möglich sind höchstens 255.',
    labels_count: 'Geben Sie für jede Stufe oder Möglichkeit eine Beschriftung an, oder gar keine.',
    options_count: 'Eine Auswahl braucht mindestens zwei Möglichkeiten.',
    duplicate_id: 'Diese Kennung kommt zweimal vor. Vergeben Sie hier eine andere.',
    unknown_format: 'Dieses Antwortformat gibt es im Reiter „Antworten“ nicht.',
    unused_item:
      'Diese Frage zählt in keiner Skala und gehört zu keinem Verhalten. Ordnen Sie sie zu oder entfernen Sie sie.',
    empty_scale: 'Diese Skala hat noch keine Fragen.',
    unknown_item:
      'Diese Frage gibt es im Reiter „Fragen“ nicht. Wählen Sie eine andere oder löschen Sie die Zeile.',
    duplicate_item: 'Diese Frage zählt in dieser Skala schon. Löschen Sie eine der beiden Zeilen.',
    unknown_option:
      'Geben Sie die Möglichkeit an, die hier einen Punkt gibt; bei Stufen bleibt das Feld leer.',
    mixed_formats: 'Diese Skala mischt Stufen und Auswahl. Machen Sie zwei Skalen daraus.',
    mixed_ranges:
      'Diese Skala mischt verschiedene Antwortbereiche. Wählen Sie als Wert den Anteil von 0 bis 100.',
    unknown_scale: 'Diese Skala gibt es im Reiter „Skalen“ nicht. Wählen Sie eine andere.',
    ipsative_norm:
      'Werte einer Auswahl lassen sich nicht zwischen Menschen vergleichen, deshalb gibt es dazu keine Norm.',
    bands_gap: 'Der erste Bereich muss beim niedrigsten möglichen Wert beginnen.',
    bands_overlap:
      'Ordnen Sie die Bereiche vom niedrigsten zum höchsten; jeder beginnt über dem Anfang des vorigen.',
    bands_beyond: 'Dieser Bereich beginnt über dem höchsten möglichen Wert, niemand kann in ihm liegen.',
    ipsative_bands:
      'Werte einer Auswahl ordnen nur innerhalb einer Person, deshalb sagt kein Bereich, was hoch ist.',
    norm_missing: 'Dafür braucht diese Skala eine Norm aus derselben Stichprobe. Ergänzen Sie eine.',
    composite_size: 'Ein Gesamtwert braucht mindestens zwei Skalen.',
    duplicate_scale: 'Diese Skala zählt in diesem Gesamtwert schon. Löschen Sie eine der beiden Zeilen.',
    ipsative_composite:
      'Werte einer Auswahl ordnen nur innerhalb einer Person, deshalb gehen sie in keinen Gesamtwert ein.',
    correlations_shape:
      'Geben Sie die Korrelationen als Quadrat an: so viele Zeilen wie Skalen, in der Diagonale Einsen, beide Hälften gleich.',
    correlations_impossible:
      'Diese Korrelationen können in einer Stichprobe nicht zusammen vorkommen. Vergleichen Sie sie mit der Quelle.',
    counts_total: 'Die Häufigkeiten ergeben zusammen nicht die Zahl der Personen.',
    counts_unsorted: 'Die Tabelle muss jeden Wert einmal nennen, vom niedrigsten zum höchsten.',
    unknown_competency:
      'Zu einer dieser Kompetenzen gehört kein veröffentlichtes Verhalten. Schreiben Sie die Schlüssel so, wie sie bei den Verhaltensweisen stehen, mit Kommas dazwischen.',
    term_unknown:
      'Ein Begriff in geschweiften Klammern ist nicht bekannt. Der Hinweis zur Liste nennt alle Begriffe.',
    term_misplaced: 'Was der Auftraggeber sieht, gehört in eine Klausel, die nur er liest.',
    term_missing:
      'Die Klauseln nennen nicht jeden Begriff in allen ihren Sprachen. Ergänzen Sie die fehlenden; der Hinweis zur Liste nennt sie.',
  },
  byField: {
    min: {
      wrong_kind: 'Geben Sie eine ganze Zahl an.',
      missing: 'Geben Sie eine ganze Zahl an.',
    },
    max: {
      wrong_kind: 'Geben Sie eine ganze Zahl an.',
      custom: 'Die Höchstzahl darf nicht kleiner als die Mindestzahl sein.',
      missing: 'Geben Sie eine ganze Zahl an.',
    },
    title: {
      missing: 'Geben Sie einen Titel an.',
    },
    key: {
      missing: 'Geben Sie einen Schlüssel an: kleine Buchstaben, Ziffern und Bindestriche.',
      invalid:
        'Erlaubt sind Buchstaben, Ziffern, Punkte und Bindestriche; am Anfang steht ein Buchstabe oder eine Ziffer.',
    },
    text: {
      missing: 'Schreiben Sie den Text.',
    },
    name: {
      missing: 'Geben Sie einen Namen an; ohne Lizenz kann nichts veröffentlicht werden.',
      duplicate_id: 'Zwei Antwortformate heißen gleich. Geben Sie diesem einen anderen Namen.',
    },
    source: {
      missing: 'Geben Sie an, woher das stammt. Ohne Quelle kann nichts veröffentlicht werden.',
    },
    language: {
      missing: 'Geben Sie die Sprache des Originals an, etwa de.',
      invalid: 'Geben Sie das Kürzel der Sprache an, etwa de oder pt-BR.',
    },
    summary: {
      missing: 'Fassen Sie es in ein oder zwei Sätzen zusammen.',
    },
    description: {
      missing: 'Beschreiben Sie es in ein oder zwei Sätzen.',
    },
    purpose: {
      missing: 'Schreiben Sie, wann es hilft und wann nicht.',
    },
    body: {
      missing: 'Der Text fehlt in der Sprache des Originals.',
      too_small: 'Schreiben Sie mindestens eine Klausel.',
      custom:
        'Jeder Schlüssel einer Klausel darf nur einmal vorkommen, und mit Auftraggeber muss eine Klausel sagen, was er sieht.',
    },
    steps: {
      too_small: 'Schreiben Sie mindestens einen Schritt.',
    },
    durationMinutes: {
      missing: 'Geben Sie an, wie viele Minuten es dauert.',
      too_small: 'Es dauert mindestens eine Minute.',
      too_big: 'Es dauert höchstens 480 Minuten.',
    },
    competency: {
      missing: 'Geben Sie an, zu welcher Kompetenz es gehört.',
    },
    competencies: {
      invalid:
        'Schreiben Sie Schlüssel von Kompetenzen mit Kommas dazwischen: kleine Buchstaben, Ziffern und einzelne Bindestriche.',
    },
    malleability: {
      too_small: 'Geben Sie eine Zahl von 0 bis 1 an.',
      too_big: 'Geben Sie eine Zahl von 0 bis 1 an.',
    },
    effort: {
      too_small: 'Geben Sie eine Zahl von 0 bis 1 an.',
      too_big: 'Geben Sie eine Zahl von 0 bis 1 an.',
    },
    lens: {
      missing: 'Wählen Sie einen Blick.',
      invalid: 'Wählen Sie einen Blick.',
    },
    instrument: {
      missing: 'Wählen Sie einen Fragebogen.',
    },
    agreementTemplate: {
      missing: 'Wählen Sie die Vorlage der Vereinbarung.',
    },
    articles: {
      missing: 'Wählen Sie die Artikel.',
      too_small: 'Eine Reihe braucht mindestens einen Artikel.',
      custom: 'Ein Artikel steht nur einmal in der Reihe.',
    },
    battery: {
      custom: 'Ein Fragebogen steht nur einmal unter einem Blick.',
    },
    button: {
      missing: 'Schreiben Sie die Worte auf dem Knopf.',
    },
    level: {
      missing: 'Geben Sie an, wie dringend es ist.',
    },
    country: {
      missing: 'Geben Sie ein Land an, oder any, wenn es überall gilt.',
      invalid: 'Geben Sie ein Länderkürzel aus zwei großen Buchstaben an, oder any.',
    },
    phone: {
      invalid: 'Schreiben Sie die Nummer mit Ziffern und Leerzeichen.',
    },
    url: {
      invalid: 'Geben Sie eine Webadresse an, die mit https:// beginnt.',
    },
    version: {
      missing: 'Geben Sie die Fassung an, etwa 1.',
    },
    audience: {
      missing: 'Geben Sie an, wer diese Klausel liest.',
    },
    sessions: {
      missing: 'Geben Sie die Zahl der Sitzungen an.',
    },
    parties: {
      custom: 'Führungskraft und Coach unterzeichnen immer.',
    },
    sponsorSees: {
      custom: 'Wer nicht unterzeichnet, bekommt nichts zu sehen: Es ist kein Auftraggeber beteiligt.',
    },
    formats: {
      missing: 'Legen Sie mindestens ein Antwortformat an.',
    },
    items: {
      too_small: 'Der Fragebogen hat noch keine Fragen.',
    },
    format: {
      missing: 'Wählen Sie, womit diese Frage beantwortet wird.',
    },
    item: {
      missing: 'Wählen Sie eine Frage.',
    },
    score: {
      invalid: 'Wählen Sie, wie die Skala ausgewertet wird.',
    },
    minValid: {
      missing: 'Geben Sie den Anteil an, etwa 0,8.',
      too_small: 'Der Anteil liegt zwischen 0 und 1.',
      too_big: 'Der Anteil liegt zwischen 0 und 1.',
    },
    weight: {
      too_small: 'Ein Gewicht muss größer als 0 sein.',
    },
    scale: {
      missing: 'Geben Sie die Skala an.',
    },
    sample: {
      missing: 'Geben Sie an, wer befragt wurde.',
    },
    date: {
      missing: 'Geben Sie das Datum an.',
    },
    label: {
      missing: 'Schreiben Sie die Beschriftung oder entfernen Sie alle.',
    },
    value: {
      invalid: 'Geben Sie der Möglichkeit eine Kennung.',
      missing: 'Geben Sie der Möglichkeit eine Kennung.',
    },
    n: {
      missing: 'Geben Sie an, wie viele Personen in der Stichprobe sind.',
      too_small: 'In einer Stichprobe ist mindestens eine Person.',
    },
    sd: {
      too_small: 'Die Standardabweichung muss über 0 liegen.',
    },
    counts: {
      invalid: 'Geben Sie eine Liste von Werten und Häufigkeiten an.',
      missing: 'Geben Sie eine Liste von Werten und Häufigkeiten an.',
    },
    alpha: {
      too_big: 'Eine Zuverlässigkeit liegt zwischen -1 und 1.',
      too_small: 'Eine Zuverlässigkeit liegt zwischen -1 und 1.',
    },
    retest: {
      too_big: 'Eine Zuverlässigkeit liegt zwischen -1 und 1.',
      too_small: 'Eine Zuverlässigkeit liegt zwischen -1 und 1.',
    },
  },
};
