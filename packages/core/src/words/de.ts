import type { CoreCatalogue } from './CoreCatalogue.ts';
import { issues } from './de/issues.ts';

/** Core’s sentences in German. */
export const de: CoreCatalogue = {
  agreement: {
    sessions: '{sessions, plural, one {# Coachingsitzung} other {# Coachingsitzungen}}',
    months: '{months, plural, one {# Monat} other {# Monate}}',
    noTerm: 'keine feste Laufzeit',
    hours: '{hours, plural, one {# Stunde} other {# Stunden}}',
    minutes: '{minutes, plural, one {# Minute} other {# Minuten}}',
    confirmedAtOnce: 'Eine Buchung gilt sofort.',
    confirmedWithin:
      'Was die Führungskraft bucht, gilt, sobald der Coach es bestätigt hat. Geschieht das nicht innerhalb von {time}, verfällt die Buchung kostenfrei.',
    lateCancelConsumes:
      'Sagt sie später ab, gilt die Sitzung als genutzt, sofern der Coach nicht darauf verzichtet.',
    lateCancelFree: 'Auch wenn sie später absagt, gilt die Sitzung nicht als genutzt.',
    noShowConsumes:
      'War es die Führungskraft, gilt die Sitzung als genutzt, sofern der Coach nicht darauf verzichtet.',
    noShowFree: 'War es die Führungskraft, gilt die Sitzung nicht als genutzt.',
    sponsorSeesNothing: 'nichts',
    sponsorViews: {
      focusAreaTitles: 'die Titel der Schwerpunkte',
      sessionCounts: 'wie viele Sitzungen vereinbart und genutzt sind',
      progressSummary: 'die Zusammenfassung der Fortschritte, die die Führungskraft freigegeben hat',
    },
  },
  issues,
  errors: {
    part_taken:
      'Diese Person ist an diesem Coaching schon beteiligt, oder die Rolle ist vergeben. Nehmen Sie zuerst jemanden heraus.',
    agreement_terms_missing:
      'Die Klauseln dieser Vorlage nennen nicht alles, was die Vereinbarung festlegt. Eine Redakteurin oder ein Redakteur ergänzt, was in `issues` steht.',
    body_invalid:
      'Einige Felder fehlen oder sind falsch. Berichtigen Sie die Felder unter `issues` und senden Sie die Anfrage noch einmal.',
    body_malformed: 'Der Inhalt ist kein gültiges JSON. Senden Sie ein JSON-Objekt.',
    query_invalid: 'Einige Angaben in der Adresse fehlen oder sind falsch. Siehe `issues`.',
    payload_too_large: 'Der Inhalt ist zu groß. Senden Sie höchstens 1 MB.',
    unauthenticated: 'Melden Sie sich an und versuchen Sie es dann noch einmal.',
    credentials_wrong:
      'Die E-Mail-Adresse oder das Passwort ist falsch. Prüfen Sie beides und versuchen Sie es noch einmal.',
    forbidden: 'Ihre Rolle erlaubt das nicht.',
    not_found: 'Das gibt es nicht, oder Sie dürfen es nicht sehen.',
    method_not_allowed: 'Diese Adresse nimmt diese Methode nicht an.',
    conflict:
      'Das wurde gleichzeitig von anderer Seite geändert. Laden Sie es neu und wiederholen Sie Ihre Änderung.',
    idempotency_mismatch:
      'Dieser Schlüssel gegen doppelte Anfragen gehört schon zu einer anderen Anfrage. Verwenden Sie einen neuen.',
    too_many_requests:
      'Das waren zu viele Anfragen. Warten Sie einen Moment und versuchen Sie es noch einmal.',
    internal:
      'Bei uns ist etwas schiefgegangen. Nichts wurde gespeichert; versuchen Sie es später noch einmal.',
    unavailable:
      'Wir sind gerade nicht erreichbar. Versuchen Sie es gleich noch einmal, und sehen Sie zuerst nach, ob Ihre Änderung schon da ist.',
    invalid_instrument: 'Der Fragebogen hat Fehler. Berichtigen Sie die Felder unter `issues`.',
    invalid_answer:
      'Eine Antwort passt nicht zu ihrer Frage. Wählen Sie eine der Antworten, die zur Frage gehören.',
    invalid_scale: 'Die Kennwerte der Skala liegen außerhalb des Möglichen.',
    invalid_score: 'Ein Wert ist keine endliche Zahl.',
    invalid_probability: 'Die Wahrscheinlichkeit muss zwischen 0 und 1 liegen, beide ausgeschlossen.',
    too_few_respondents: 'Für diese Zahl haben zu wenige Personen geantwortet.',
    too_few_items: 'Für diese Zahl gibt es zu wenige Fragen.',
    constant_item: 'Auf eine Frage haben alle gleich geantwortet, deshalb gibt es diese Zahl nicht.',
    singular_correlation:
      'Die Einflüsse wiederholen einander, deshalb lassen sich ihre Gewichte nicht trennen.',
    invalid_matrix: 'Die Zeilen oder Spalten passen nicht zusammen.',
    ipsative_score:
      'Ein Wert aus einer Auswahl ordnet nur innerhalb einer Person; er lässt sich nicht zwischen Personen vergleichen.',
    sample_too_small: 'Die Stichprobe ist zu klein, um daraus Einflüsse zu schätzen.',
    norm_too_small:
      'Weniger als {people, number} Personen haben einen Wert. Zählungen von so wenigen würden Einzelne preisgeben; warten Sie auf weitere Antworten.',
    norm_too_similar:
      'Weniger als {people, number} Personen haben seit der letzten Norm geantwortet. Ein Vergleich der beiden würde Einzelne preisgeben.',
    instrument_not_published:
      'Dieser Fragebogen ist nicht veröffentlicht. Wählen Sie einen veröffentlichten.',
    version_frozen:
      'Eine veröffentlichte Fassung ändert sich nie. Legen Sie stattdessen eine neue Fassung an.',
    transition_not_allowed: 'Von seinem jetzigen Stand aus kann das Coaching nicht dorthin wechseln.',
    guard_not_met: 'Vor diesem Schritt fehlt noch etwas. Siehe `issues`.',
    fit_screen_missing: 'Halten Sie zuerst fest, ob Coaching hier das Richtige ist.',
    leader_not_accepted: 'Die Führungskraft hat das Coaching noch nicht angenommen. Bitten Sie sie darum.',
    role_missing:
      'Diesem Konto fehlt die Rolle, die es dafür braucht. Fragen Sie die Person, die die Konten verwaltet.',
    referral_open: 'Eine dringende Weiterempfehlung ist offen. Schließen Sie sie ab, bevor es weitergeht.',
    leader_consent_missing:
      'Das Coaching soll einen Mangel beheben. Die Führungskraft muss dem zuerst zustimmen.',
    coach_missing: 'Die Führungskraft muss einen Coach wählen, der zusagt.',
    agreement_incomplete:
      'Noch haben nicht alle nötigen Beteiligten dieselbe Fassung der Vereinbarung unterzeichnet.',
    agreement_superseded: 'Es gibt eine neuere Fassung der Vereinbarung. Lesen und unterzeichnen Sie diese.',
    already_signed: 'Sie haben diese Fassung schon unterzeichnet.',
    sponsor_clause_missing: 'Mit Auftraggeber muss die Vereinbarung sagen, was weitergegeben wird.',
    lens_open: 'Zu einem Blick der Fragebögen gibt es weder ein Ergebnis noch einen Verzicht.',
    feedback_unreleased: 'Der 360-Grad-Bericht ist noch nicht freigegeben.',
    debrief_missing: 'Die Besprechung der Ergebnisse hat noch nicht stattgefunden.',
    focus_count: 'Wählen Sie so viele Schwerpunkte, wie das Programm vorsieht.',
    closing_incomplete:
      'Der Rückblick zum Abschluss oder die Nachmessungen fehlen; ergänzen Sie sie oder verzichten Sie darauf.',
    reason_missing: 'Geben Sie einen Grund an.',
    person_unknown: 'Zu dieser E-Mail-Adresse gibt es kein Konto. Laden Sie die Person zuerst ein.',
    coach_unavailable: 'Dieser Coach nimmt zurzeit niemanden neu an. Wählen Sie einen anderen.',
    account_in_use:
      'Dieses Konto hat eine Rolle in einem Coaching, und was dort geschrieben wurde, gehörte niemandem mehr. Beenden und löschen Sie erst das Coaching, dann das Konto. Entziehen Sie ihm bis dahin seine Rollen: Ohne sie kann es nichts tun.',
    engagement_running: 'Das Coaching läuft noch. Beenden Sie es zuerst, dann lässt es sich löschen.',
    legal_hold:
      'Aus rechtlichen Gründen muss dieses Coaching aufbewahrt werden. Fragen Sie die Stelle, die diese Software betreibt, wann es gelöscht werden kann.',
    slot_taken: 'Diese Zeit wurde gerade vergeben. Wählen Sie eine andere.',
    slot_not_offered: 'Der Coach bietet diese Zeit nicht an. Wählen Sie eine der freien Zeiten.',
    slot_in_past: 'Diese Zeit liegt in der Vergangenheit. Wählen Sie eine spätere.',
    session_kind_not_allowed:
      'Bevor die Vereinbarung gilt, lassen sich nur Kennenlern- und Auftragsgespräche buchen.',
    engagement_not_active: 'Beim jetzigen Stand des Coachings lassen sich keine Sitzungen buchen.',
    allotment_used:
      'Alle vereinbarten Sitzungen sind verbraucht. Erweitern Sie die Vereinbarung, um weitere zu buchen.',
    session_state: 'Beim jetzigen Stand der Sitzung geht das nicht.',
    too_late_to_reschedule: 'Es ist zu spät, diese Sitzung zu verlegen. Absagen können Sie sie noch.',
    too_early: 'Das lässt sich erst festhalten, wenn die Sitzung begonnen hat und die Wartezeit vorbei ist.',
    not_started: 'Die Sitzung hat noch nicht begonnen.',
    actions_missing:
      'Beenden Sie die Sitzung mit mindestens einem Vorhaben, oder geben Sie an, dass es keines gibt.',
    already_submitted: 'Diese Antworten sind schon abgegeben.',
    answers_incomplete: 'Einige Fragen sind nicht beantwortet. Beantworten Sie die Fragen unter `issues`.',
    round_closed: 'Diese Feedbackrunde ist abgeschlossen.',
    round_open: 'Es kann noch geantwortet werden. Beenden Sie zuerst das Sammeln der Antworten.',
    raters_changed: 'Die Liste der Feedbackgebenden hat sich inzwischen geändert. Lesen Sie sie noch einmal.',
    threshold_not_reached:
      'Es haben zu wenige Personen geantwortet, um ihre Anonymität zu schützen. Warten Sie auf weitere Antworten.',
    release_gate_closed: 'Der Bericht kann noch nicht freigegeben werden. Unter `issues` steht, was fehlt.',
    link_invalid: 'Dieser Link gilt nicht. Bitten Sie um einen neuen.',
    link_used: 'Dieser Link ist verbraucht. Jeder Link gilt für eine Antwort.',
    link_expired: 'Die Zeit zum Antworten ist vorbei.',
    no_behaviors: 'Es gibt noch nichts zu ordnen. Füllen Sie zuerst die Fragebögen aus.',
    focus_unknown: 'Dieser Schwerpunkt gehört nicht zu den gewählten.',
    invalid_zone: 'Diese Zeitzone ist nicht bekannt. Geben Sie einen IANA-Namen an, etwa Europe/Berlin.',
    invalid_time: 'Das ist kein lesbares Datum und keine lesbare Uhrzeit.',
    invalid_duration:
      'Eine Dauer, ein Abstand, ein Puffer, eine Frist oder ein Zeitraum liegt außerhalb des Möglichen.',
    invalid_window: 'Ein Zeitfenster muss enden, nachdem es beginnt.',
  },
  quoted: '„{text}“',
  percent: '{percent} %',
  list: '{first} und {last}',
  change: {
    verdicts: {
      improved: 'Verbessert',
      declined: 'Verschlechtert',
      rose: 'Höher als zuvor',
      fell: 'Niedriger als zuvor',
      noReliableChange: 'Keine verlässliche Veränderung',
    },
    adjustedVerdicts: {
      improved: 'Besser, als ohne Coaching zu erwarten',
      declined: 'Schlechter, als ohne Coaching zu erwarten',
      rose: 'Höher, als ohne Coaching zu erwarten',
      fell: 'Niedriger, als ohne Coaching zu erwarten',
      noReliableChange: 'Keine verlässliche Veränderung über die hinaus, die ohne Coaching zu erwarten ist',
    },
    score:
      '{verdict}: Der Unterschied von {points} Punkten ist {beyond, select, yes {größer} other {nicht größer}}, als ihn der Zufall allein bewirkt ({chance} Punkte).',
    adjusted:
      '{verdict}: Die Veränderung von {points} Punkten weicht von den erwarteten {expected} Punkten {beyond, select, yes {um mehr} other {nicht um mehr}} ab, als der Zufall allein bewirkt ({chance} Punkte).',
    pulse:
      '{verdict}: Die {raters} Personen, die geantwortet haben, sehen im Mittel eine Veränderung von {mean}, von −3 bis +3; das ist {beyond, select, yes {mehr} other {nicht mehr}}, als der Zufall allein bewirkt.',
    tooFew:
      'Nicht gezeigt: Es haben zu wenige Personen geantwortet, um einzelne Antworten vertraulich zu halten.',
    goals: {
      above: 'Insgesamt wurden die Ziele besser erreicht als erwartet: {score}, wobei 50 wie erwartet heißt.',
      asExpected: 'Insgesamt wurden die Ziele wie erwartet erreicht.',
      below:
        'Insgesamt wurden die Ziele weniger erreicht als erwartet: {score}, wobei 50 wie erwartet heißt.',
    },
    scales: {
      versions:
        'Nicht vergleichbar: Diese Skala war in Fassung {before} des Fragebogens eine andere als in Fassung {after}.',
      withheld:
        'Hier nicht verglichen: Die neuere Fassung zählt manche Antworten anders. Nur die Führungskraft, die ihre Antworten kennt, sieht die früheren neu gezählt.',
      ipsative:
        'Nicht vergleichbar: Diese Werte ordnen, was Ihnen wichtig ist; einer kann nur steigen, wo ein anderer sinkt.',
      noScore: 'An einem der beiden Tage gibt es zu wenige Antworten für einen Wert.',
      noReliability:
        'Wie weit hier der Zufall reicht, ist nicht bekannt, denn der Fragebogen nennt für diese Skala keine Zuverlässigkeit. Der Unterschied heißt daher weder Veränderung noch keine.',
      noSpread:
        'Wie weit hier der Zufall reicht, ist nicht bekannt, denn es gibt keine Stichprobe, die zeigt, wie weit sich Menschen auf dieser Skala unterscheiden. Der Unterschied heißt daher weder Veränderung noch keine.',
    },
  },
  waves: {
    improved:
      'Verbessert: Der Unterschied von {difference} ist größer als die {margin}, die der Zufall bewirken kann.',
    declined:
      'Verschlechtert: Der Unterschied von {difference} ist größer als die {margin}, die der Zufall bewirken kann.',
    noReliableChange:
      'Keine verlässliche Veränderung: Der Zufall allein kann einen Unterschied von bis zu {margin} bewirken; hier sind es {difference}.',
    share: '{hundredths} von 100',
    ratersDiffer:
      'Es wird angenommen, dass andere geantwortet haben als zuvor; das macht den Vergleich ungenauer.',
    ratersShared:
      '{shared, plural, =1 {Eine Person hat beide Male geantwortet; das ist berücksichtigt.} other {# Personen haben beide Male geantwortet; das ist berücksichtigt.}}',
    groupsLeftOut: 'Verglichen werden nur Gruppen, die beide Berichte zeigen; nicht dabei: {groups}.',
    itemsLeftOut:
      '{count, plural, =1 {Eine Frage lässt sich nicht vergleichen und ist nicht dabei.} other {# Fragen lassen sich nicht vergleichen und sind nicht dabei.}}',
    notShownBefore: 'Das lässt sich nicht vergleichen: Der frühere Bericht zeigt es nicht.',
    notShownAfter: 'Das lässt sich nicht vergleichen: Der spätere Bericht zeigt es nicht.',
    notShown: 'Das lässt sich nicht vergleichen: Keiner der Berichte zeigt es.',
    noCommonGroup: 'Das lässt sich nicht vergleichen: Die Berichte zeigen keine gemeinsame Gruppe.',
    instrumentDiffers:
      'Das lässt sich nicht vergleichen: Die beiden Runden haben nicht dieselbe Fassung des Fragebogens verwendet.',
    summary: {
      nothing: 'Zwischen den beiden Berichten lässt sich nichts vergleichen.',
      unchanged: 'Keine verlässliche Veränderung ({compared} verglichen).',
      changed:
        'Von {compared} verglichenen: {improved} verbessert, {declined} verschlechtert, {noReliableChange} ohne verlässliche Veränderung.',
      notComparable: 'Nicht vergleichbar: {notComparable}.',
    },
  },
  focus: {
    first: {
      firm: '{title} steht vorn, und das ist sicher.',
      likely: '{title} steht vorn; das ist wahrscheinlich, aber nicht sicher.',
      open: '{title} steht vorn, aber andere liegen nahe.',
      unnamed: '{title} steht vorn, aber zu selten, um als stärkster Hebel zu gelten.',
      tied: 'Den ersten Platz teilen sich: {titles}.',
    },
    weightings:
      'Werden die Angaben zufällig gewichtet, bleibt es in {first} der Versuche vorn und in {top} unter den ersten drei.',
    raters:
      'Mit anderen Befragten derselben Art stünde es in {first} der Versuche vorn und in {top} unter den ersten drei.',
    noRaters: 'Wie viel andere Befragte ändern würden, ist nicht bekannt.',
    modes: 'Von {modes} anderen Arten zu ordnen führen {agreeing} zu weitgehend denselben ersten drei.',
    fewBehaviors:
      '{behaviors, plural, =1 {Es gibt nur ein Verhalten, also nichts zu vergleichen.} other {Bei # Verhaltensweisen stehen ohnehin alle unter den ersten drei.}}',
    missing: '{share} der Angaben sind nicht bekannt und zählen als mittel.',
    drivers: {
      clear:
        'Unter {people} Personen hängt „{title}“ am stärksten mit dem Ergebnis zusammen; es steht in {percent} % der Stichproben vorn.',
      open: 'Unter {people} Personen ragt nichts heraus: „{title}“ liegt vorn, aber nur in {percent} % der Stichproben.',
      association: 'Das ist ein Zusammenhang. Er sagt nicht, was geschähe, wenn sich jemand änderte.',
    },
    reasons: {
      inputs: {
        importance: {
          name: 'wie wichtig es ist',
          high: 'Es ist in dieser Rolle sehr wichtig ({percent} von 100).',
          low: 'Es ist in dieser Rolle wenig wichtig ({percent} von 100).',
        },
        visibility: {
          name: 'wie sichtbar es ist',
          high: 'Andere würden eine Veränderung bald bemerken ({percent} von 100).',
          low: 'Andere würden eine Veränderung kaum bemerken ({percent} von 100).',
        },
        level: {
          name: 'wie andere es heute sehen',
          high: 'Andere sehen es schon bei {percent} von 100, ein Schritt bringt daher wenig.',
          low: 'Andere sehen es bei {percent} von 100, ein Schritt bringt daher viel.',
          strength: 'Andere sehen es schon als Stärke ({percent} von 100).',
          noStrength: 'Andere sehen es noch nicht als Stärke ({percent} von 100).',
        },
        malleability: {
          name: 'wie weit Übung es verändert',
          high: 'Es lässt sich durch Übung gut verändern ({percent} von 100).',
          low: 'Es lässt sich durch Übung nur langsam verändern ({percent} von 100).',
        },
        fit: {
          name: 'wie es zu dem passt, was Energie gibt',
          high: 'Es passt zu dem, was Energie gibt und antreibt ({percent} von 100).',
          low: 'Es passt wenig zu dem, was Energie gibt und antreibt ({percent} von 100).',
        },
        effort: {
          name: 'wie viel Mühe ein Schritt kostet',
          high: 'Ein Schritt kostet viel Mühe ({percent} von 100).',
          low: 'Ein Schritt kostet wenig Mühe ({percent} von 100).',
        },
        use: {
          name: 'wie viel es genutzt wird',
          high: 'Es wird schon viel genutzt ({percent} von 100).',
          low: 'Es lässt sich noch mehr nutzen (genutzt: {percent} von 100).',
        },
      },
      missing: 'Es ist nicht bekannt, {name}; das zählt als mittel.',
      noHeadroom: 'Es fehlt weniger als ein Schritt: Andere sehen es bei {percent} von 100.',
      tied: '{others, plural, =1 {Es steht gleichauf mit einem anderen Verhalten.} other {Es steht gleichauf mit # anderen Verhaltensweisen.}}',
      unstable: 'Der Platz ist unsicher: nur in {percent} % der Versuche unter den ersten 3.',
    },
  },
  norms: {
    fitted: '{source}; abgelesen an einer Normalverteilung mit Mittelwert und Streuung dieser Stichprobe',
  },
  bands: {
    unsure: '{own} (wie sicher, ist nicht bekannt)',
    range: 'unsicher, von {first} bis {last}',
    between: 'zwischen {first} und {last}',
  },
  findings: {
    unused_item:
      'Frage „{item}“ zählt in keiner Skala und gehört zu keinem Verhalten. Ordnen Sie sie zu oder entfernen Sie sie.',
    unused_format:
      'Keine Frage wird mit „{format}“ beantwortet. Entfernen Sie es oder wählen Sie es bei einer Frage.',
    short_scale:
      'Skala „{scale}“ hat {items, plural, one {# Frage} other {# Fragen}}. Unter 3 entscheidet ein einziges Versehen; ergänzen Sie Fragen oder lesen Sie den Wert mit Vorsicht.',
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
      'Die Lizenz „{license}“ beschränkt {what, select, commercial {die gewerbliche Nutzung} other {Änderungen und damit auch Übersetzungen}}. Vergewissern Sie sich, dass Ihre Nutzung erlaubt ist, oder bitten Sie um Erlaubnis.',
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
      'Frage „{item}“ läuft dem Rest der Skala „{scale}“ entgegen (Korrelation {r}, {n} Personen{doubt, select, uncertain {; das kann auch Zufall sein} other {}}). Prüfen Sie, ob sie umgekehrt zählen muss.',
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
  },
  versions: {
    because: {
      item_added: 'sie hat eine neue Frage',
      item_removed: 'eine Frage fehlt',
      item_reworded: 'eine Frage ist anders formuliert',
      item_respelled: 'eine Frage ist anders geschrieben',
      item_retranslated: 'eine Übersetzung ist anders',
      item_translated: 'eine Übersetzung kam hinzu oder fiel weg',
      item_moved: 'die Fragen stehen in anderer Reihenfolge',
      item_behavior: 'eine Frage gehört zu einem anderen Verhalten',
      format_added: 'ein Antwortformat kam hinzu',
      format_removed: 'ein Antwortformat fehlt',
      response_changed: 'eine Frage hat einen anderen Antwortbereich oder eine andere Auswahl',
      labels_changed: 'die Stufen heißen anders',
      labels_translated: 'Beschriftungen sind anders geschrieben oder übersetzt',
      not_observed_changed: '„nicht beobachtet“ kam hinzu oder fiel weg',
      scale_added: 'sie ist neu',
      scale_removed: 'sie fehlt',
      key_added: 'sie zählt eine Frage mehr',
      key_removed: 'sie zählt eine Frage weniger',
      key_turned: 'eine Frage zählt umgekehrt',
      weight_changed: 'eine Frage hat ein anderes Gewicht',
      scoring_changed: 'der Wert hat eine andere Einheit',
      missing_rule_changed: 'ein anderer Anteil der Fragen muss beantwortet sein',
      scale_retitled: 'sie heißt anders',
      bands_changed: 'ihre Bereiche sind anders',
      reliability_changed: 'eine andere Zuverlässigkeit ist angegeben',
      norms_changed: 'ihre Normen sind anders',
      ranking_changed: 'sie zählt in der Rangfolge der Verhaltensweisen anders',
      composite_changed: 'ein Gesamtwert ist anders',
      instructions_changed: 'die Anleitung ist anders',
      language_changed: 'das Original ist in einer anderen Sprache',
    },
    changes: {
      item_added: 'Frage „{id}“ ist neu.',
      item_removed: 'Frage „{id}“ fehlt.',
      item_reworded: 'Frage „{id}“ ist anders formuliert.',
      item_respelled: 'Frage „{id}“ ist in denselben Worten anders geschrieben.',
      item_retranslated: 'Eine Übersetzung der Frage „{id}“ ist anders.',
      item_translated: 'Bei Frage „{id}“ kam eine Übersetzung hinzu oder fiel weg.',
      item_moved: 'Frage „{id}“ steht an anderer Stelle.',
      item_behavior: 'Frage „{id}“ gehört zu einem anderen Verhalten.',
      format_added: 'Das Antwortformat „{id}“ ist neu.',
      format_removed: 'Das Antwortformat „{id}“ fehlt.',
      response_changed: 'Frage „{id}“ hat einen anderen Antwortbereich oder eine andere Auswahl („{of}“).',
      labels_changed: 'Die Stufen der Frage „{id}“ heißen anders („{of}“).',
      labels_translated: 'Beschriftungen der Frage „{id}“ sind anders geschrieben oder übersetzt („{of}“).',
      not_observed_changed: 'Bei Frage „{id}“ kam „nicht beobachtet“ hinzu oder fiel weg („{of}“).',
      scale_added: 'Skala „{id}“ ist neu.',
      scale_removed: 'Skala „{id}“ fehlt.',
      key_added: 'Skala „{id}“ zählt jetzt auch Frage „{of}“.',
      key_removed: 'Skala „{id}“ zählt Frage „{of}“ nicht mehr.',
      key_turned: 'In Skala „{id}“ zählt Frage „{of}“ umgekehrt wie zuvor.',
      weight_changed: 'In Skala „{id}“ hat Frage „{of}“ ein anderes Gewicht.',
      scoring_changed: 'Der Wert der Skala „{id}“ hat eine andere Einheit.',
      missing_rule_changed: 'Bei Skala „{id}“ muss ein anderer Anteil der Fragen beantwortet sein.',
      scale_retitled: 'Skala „{id}“ heißt anders.',
      bands_changed: 'Die Bereiche der Skala „{id}“ sind anders.',
      reliability_changed: 'Für Skala „{id}“ ist eine andere Zuverlässigkeit angegeben.',
      norms_changed: 'Die Normen der Skala „{id}“ sind anders.',
      ranking_changed: 'Skala „{id}“ zählt in der Rangfolge der Verhaltensweisen anders.',
      composite_changed: 'Der Gesamtwert „{id}“ ist anders.',
      instructions_changed: 'Die Anleitung ist anders.',
      language_changed: 'Das Original ist in einer anderen Sprache.',
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
  },
};
