import type { CoreCatalogue } from './CoreCatalogue.ts';

/** Core's sentences in German. */
export const de: CoreCatalogue = {
  errors: {
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
      'Weniger als 100 Personen haben einen Wert. Zählungen von so wenigen würden Einzelne preisgeben; warten Sie auf weitere Antworten.',
    norm_too_similar:
      'Weniger als 100 Personen haben seit der letzten Norm geantwortet. Ein Vergleich der beiden würde Einzelne preisgeben.',
    instrument_not_published:
      'Dieser Fragebogen ist nicht veröffentlicht. Wählen Sie einen veröffentlichten.',
    version_frozen:
      'Eine veröffentlichte Fassung ändert sich nie. Legen Sie stattdessen eine neue Fassung an.',
    transition_not_allowed: 'Von seinem jetzigen Stand aus kann das Coaching nicht dorthin wechseln.',
    guard_not_met: 'Vor diesem Schritt fehlt noch etwas. Siehe `issues`.',
    fit_screen_missing: 'Halten Sie zuerst fest, ob Coaching hier das Richtige ist.',
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
    threshold_not_reached:
      'Es haben zu wenige Personen geantwortet, um ihre Anonymität zu schützen. Warten Sie auf weitere Antworten.',
    release_gate_closed: 'Der Bericht kann noch nicht freigegeben werden. Unter `issues` steht, was fehlt.',
    link_invalid: 'Dieser Link gilt nicht. Bitten Sie um einen neuen.',
    link_used: 'Dieser Link ist verbraucht. Jeder Link gilt für eine Antwort.',
    no_behaviors: 'Es gibt noch nichts zu ordnen. Füllen Sie zuerst die Fragebögen aus.',
    focus_unknown: 'Dieser Schwerpunkt gehört nicht zu den gewählten.',
    invalid_zone: 'Diese Zeitzone ist nicht bekannt. Geben Sie einen IANA-Namen an, etwa Europe/Berlin.',
    invalid_time: 'Das ist kein lesbares Datum und keine lesbare Uhrzeit.',
    invalid_duration:
      'Eine Dauer, ein Abstand, ein Puffer, eine Frist oder ein Zeitraum liegt außerhalb des Möglichen.',
    invalid_window: 'Ein Zeitfenster muss enden, nachdem es beginnt.',
  },
};
