import type { FindingCode, FindingDetails } from './Finding.ts';

/** `{name}` is filled from the details of the finding. */
const en: Readonly<Record<FindingCode, string>> = {
  unused_item: 'Item “{item}” counts in no scale and belongs to no behavior. Add it to one, or remove it.',
  unused_format: 'No item is answered by “{format}”. Remove it, or choose it for an item.',
  short_scale:
    'Scale “{scale}” has {items} item(s). With fewer than 3 a single slip decides; add items, or read the score with care.',
  one_sided_keying:
    'All {items} items of scale “{scale}” point the same way, so someone who tends to agree scores high on any content. Consider adding reversed items.',
  long_item:
    'Item “{item}” has {words} words ({locale}). Up to {limit} are easy to keep in mind; try to shorten it.',
  double_barreled:
    'Item “{item}” joins two things by “{word}” ({locale}). Where someone would answer them differently, make two items of it.',
  hard_to_read:
    'The items are hard to read ({locale}): LIX is about {lix}, and up to {limit} is fit for most adults. This is an estimate from the lengths of words and sentences.',
  missing_translation:
    'This text is missing in “{locale}”, in which other texts exist. It is shown in the original instead.',
  license_unidentified:
    'The license has neither an SPDX identifier nor an address, so readers cannot look up its terms. Add one of them.',
  license_attribution: 'The license “{license}” asks for a credit line. Fill in the attribution.',
  license_restricts:
    'The license “{license}” restricts {what}. Make sure that your use is allowed, or ask the author for permission.',
  no_reliability:
    'No reliability is given for scale “{scale}”, so no interval can be shown around its scores. Add one with its source where it is known.',
  no_norm: 'There is no norm for scale “{scale}”, so its scores cannot be compared with those of others.',
  norm_without_source:
    'The norm of “{scale}” does not say where it was published or collected. Add its source.',
  small_norm:
    'The norm of “{scale}” rests on {n} people. Below {limit}, percentiles in the middle are uncertain by 10 points or more.',
  bands_without_error:
    'Scale “{scale}” has bands, but no reliability or no norm, so nobody can tell how sure a band is. Add both, or remove the bands.',
  key_looks_wrong:
    'Item “{item}” goes against the rest of scale “{scale}” (correlation {r}, {n} people{doubt}). Check whether its key is turned round.',
  constant_item: 'Everybody has answered item “{item}” alike ({n} people), so it tells nobody apart.',
  often_unanswered:
    '{percent}% of {n} people have left out item “{item}” or not observed it. Check whether it can be answered, and is understood.',
  floor_effect:
    '{percent}% of {n} people have the lowest score of scale “{scale}”. It cannot tell them apart; add items that more people agree with.',
  ceiling_effect:
    '{percent}% of {n} people have the highest score of scale “{scale}”. It cannot tell them apart; add items that fewer people agree with.',
  small_sample:
    'Fewer than {limit} people have answered all of scale “{scale}” ({n}), so its key has not been looked at.',
};

const de: Readonly<Record<FindingCode, string>> = {
  unused_item:
    'Frage „{item}“ zählt in keiner Skala und gehört zu keinem Verhalten. Ordnen Sie sie zu oder entfernen Sie sie.',
  unused_format:
    'Keine Frage wird mit „{format}“ beantwortet. Entfernen Sie es oder wählen Sie es bei einer Frage.',
  short_scale:
    'Skala „{scale}“ hat {items} Frage(n). Unter 3 entscheidet ein einziges Versehen; ergänzen Sie Fragen oder lesen Sie den Wert mit Vorsicht.',
  one_sided_keying:
    'Alle {items} Fragen der Skala „{scale}“ zeigen in dieselbe Richtung: Wer gern zustimmt, hat bei jedem Inhalt einen hohen Wert. Erwägen Sie umgekehrte Fragen.',
  long_item:
    'Frage „{item}“ hat {words} Wörter ({locale}). Bis {limit} behält man leicht im Kopf; kürzen Sie sie nach Möglichkeit.',
  double_barreled:
    'Frage „{item}“ verbindet zwei Dinge durch „{word}“ ({locale}). Wo jemand verschieden antworten würde, machen Sie zwei Fragen daraus.',
  hard_to_read:
    'Die Fragen sind schwer zu lesen ({locale}): LIX liegt bei etwa {lix}, bis {limit} kommen die meisten Erwachsenen gut zurecht. Das ist eine Schätzung aus den Längen von Wörtern und Sätzen.',
  missing_translation:
    'Dieser Text fehlt in „{locale}“, während andere Texte in dieser Sprache vorliegen. Gezeigt wird stattdessen das Original.',
  license_unidentified:
    'Die Lizenz hat weder ein SPDX-Kürzel noch eine Adresse, ihre Bedingungen lassen sich also nicht nachlesen. Ergänzen Sie eines davon.',
  license_attribution: 'Die Lizenz „{license}“ verlangt eine Namensnennung. Füllen Sie das Feld dafür aus.',
  license_restricts:
    'Die Lizenz „{license}“ beschränkt {what}. Vergewissern Sie sich, dass Ihre Nutzung erlaubt ist, oder bitten Sie um Erlaubnis.',
  no_reliability:
    'Für Skala „{scale}“ ist keine Zuverlässigkeit angegeben, also lässt sich um ihre Werte kein Bereich zeigen. Ergänzen Sie eine mit Quelle, wo sie bekannt ist.',
  no_norm:
    'Zu Skala „{scale}“ gibt es keine Norm, ihre Werte lassen sich also nicht mit anderen vergleichen.',
  norm_without_source:
    'Die Norm von „{scale}“ sagt nicht, wo sie veröffentlicht oder erhoben wurde. Ergänzen Sie die Quelle.',
  small_norm:
    'Die Norm von „{scale}“ beruht auf {n} Personen. Unter {limit} sind Prozentränge in der Mitte um 10 Punkte oder mehr unsicher.',
  bands_without_error:
    'Skala „{scale}“ hat Bereiche, aber keine Zuverlässigkeit oder keine Norm; niemand kann sagen, wie sicher ein Bereich ist. Ergänzen Sie beides oder entfernen Sie die Bereiche.',
  key_looks_wrong:
    'Frage „{item}“ läuft dem Rest der Skala „{scale}“ entgegen (Korrelation {r}, {n} Personen{doubt}). Prüfen Sie, ob sie umgekehrt zählen muss.',
  constant_item:
    'Alle haben Frage „{item}“ gleich beantwortet ({n} Personen), sie unterscheidet also niemanden.',
  often_unanswered:
    '{percent} % von {n} Personen haben Frage „{item}“ ausgelassen oder nicht beobachtet. Prüfen Sie, ob sie verständlich ist und sich beantworten lässt.',
  floor_effect:
    '{percent} % von {n} Personen haben den niedrigsten Wert der Skala „{scale}“. Sie unterscheidet sie nicht; ergänzen Sie Fragen, denen mehr Menschen zustimmen.',
  ceiling_effect:
    '{percent} % von {n} Personen haben den höchsten Wert der Skala „{scale}“. Sie unterscheidet sie nicht; ergänzen Sie Fragen, denen weniger Menschen zustimmen.',
  small_sample:
    'Weniger als {limit} Personen haben die Skala „{scale}“ ganz beantwortet ({n}), deshalb wurde ihr Schlüssel nicht geprüft.',
};

/** Words that stand in a gap and need a translation themselves. */
const inserts: Readonly<Record<string, readonly [en: string, de: string]>> = {
  commercial: ['commercial use', 'die gewerbliche Nutzung'],
  derivatives: ['changes, translations among them', 'Änderungen und damit auch Übersetzungen'],
  uncertain: ['; chance alone can do this', '; das kann auch Zufall sein'],
};

/**
 * Returns the sentence of a finding, in German for `de` and its regions, else in English.
 *
 * @example
 * findingText('no_norm', { scale: 'planning' }, 'en')
 * //=> 'There is no norm for scale “planning”, so its scores cannot be compared with those of others.'
 */
export function findingText(code: FindingCode, details: FindingDetails, locale: string): string {
  const german = locale.split('-')[0] === 'de';
  return (german ? de : en)[code].replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = details[name];
    if (value === undefined) return gap;
    if (typeof value === 'number') return german ? String(value).replace('.', ',') : String(value);
    const insert = Object.hasOwn(inserts, value) ? inserts[value] : undefined;
    return insert ? insert[german ? 1 : 0] : value;
  });
}
