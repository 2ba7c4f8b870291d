import { collections } from './de/collections.ts';
import { fields } from './de/fields.ts';
import { imports } from './de/imports.ts';
import { instruments } from './de/instruments.ts';
import { issues } from './de/issues.ts';
import { options } from './de/options.ts';
import { panel } from './de/panel.ts';
import { records } from './de/records.ts';
import type { PluginCatalogue } from './PluginCatalogue.ts';

/** The plugin’s sentences in German. */
export const de: PluginCatalogue = {
  faults: {
    oneAtATime: 'Ändern Sie Konten eines nach dem anderen.',
    preferencesFull: 'Für so viel ist in den Einstellungen des Panels kein Platz.',
    noTransaction:
      'Inhalte werden nur in einer Transaktion veröffentlicht. Wer die Website betreibt, darf Transaktionen nicht abschalten.',
  },
  accounts: {
    oneLine: 'Schreiben Sie den Namen in eine Zeile, mit höchstens 100 sichtbaren Zeichen.',
    sessionOver: 'Diese Anmeldung ist abgelaufen. Melden Sie sich neu an.',
    presentMissing: 'Geben Sie auch Ihr jetziges Passwort an.',
    presentWrong: 'Das jetzige Passwort stimmt nicht.',
    presentPassword: 'Jetziges Passwort',
    presentPasswordHelp: 'Nötig, um das eigene Passwort zu ändern.',
  },
  people: {
    formerMember: 'Früheres Mitglied',
  },
  mails: {
    invitation: {
      subject: '{leaderName} bittet um Ihr Feedback',
      purpose:
        '{leaderName} arbeitet mit einem Coach und möchte wissen, wie andere die Zusammenarbeit erleben.',
      anonymous:
        'Ihre Antworten sind anonym. Aus einer Gruppe wird nichts gezeigt, bevor {threshold} Personen geantwortet haben, und nie eine einzelne Antwort.',
      named: 'Ihre Antworten sind nicht anonym: Als vorgesetzte Person sind Sie im Bericht zu erkennen.',
      link: 'Zum Antworten öffnen Sie diesen Link. Er gehört nur Ihnen und nimmt eine Antwort an:\n{link}',
      seen: 'Ihren Namen und Ihre Adresse sehen {leaderName} und der Coach, solange Antworten gesammelt werden; danach werden sie gelöscht. Niemand erfährt, wer geantwortet hat.',
      until: 'Der Link gilt bis zum {date}.',
      free: 'Wenn Sie nicht antworten möchten, brauchen Sie nichts zu tun.',
      reminderSubject: 'Erinnerung: {leaderName} bittet um Ihr Feedback',
      reminder:
        'Diese Erinnerung geht an alle Eingeladenen, denn niemand erfährt, wer geantwortet hat. Wenn Sie geantwortet haben: danke, mehr ist nicht zu tun. Wenn nicht, nehmen Sie den neuen Link unten; der frühere gilt nicht mehr.',
    },
    ratersProposed: {
      subject: '{leaderName} schlägt Personen für das 360-Grad-Feedback vor',
      text: '{leaderName} hat Personen vorgeschlagen, die um Feedback gebeten werden sollen. Keine Einladung wird verschickt, bevor Sie die Liste gelesen und ihr zugestimmt haben:\n{link}\n',
    },
    ratersReturned: {
      subject: '360-Grad-Feedback: Ihr Coach bittet um eine Änderung Ihrer Liste, {leaderName}',
      text: '{leaderName}, Ihr Coach hat Ihre Liste gelesen und bittet um eine Änderung, bevor die Einladungen verschickt werden:\n{link}\n',
    },
    retention: {
      subject: 'Ihre Coaching-Unterlagen werden am {date} gelöscht',
      text: 'Die Zeit, für die Ihre Coaching-Vereinbarung Ihre Unterlagen aufbewahrt, ist bald vorbei. Am {date} werden sie endgültig gelöscht: Notizen, Sitzungen, Ergebnisse und Berichte. Niemand kann sie zurückholen.\n\nWenn Sie etwas behalten möchten, exportieren Sie es vorher: {link}\n',
    },
    reminder: {
      kinds: {
        chemistry: 'Kennenlerngespräch',
        intake: 'Erstgespräch',
        debrief: 'Auswertungsgespräch',
        coaching: 'Coaching-Sitzung',
        alignment: 'Dreiergespräch',
        midpoint: 'Zwischenbilanz',
        closing: 'Abschlussgespräch',
        followUp: 'Nachgespräch',
      },
      subject: 'Erinnerung: {kind}, {time}',
      text: '{kind}: {time}.\n\nÖffnen, verschieben oder absagen: {link}\n',
    },
  },
  reports: {
    groups: {
      self: 'Sie selbst',
      manager: 'Vorgesetzte',
      peer: 'Gleichgestellte',
      directReport: 'Mitarbeitende',
      other: 'Andere',
    },
    others: '„Andere“ ist das Mittel der gezeigten Gruppenmittel; jede Gruppe zählt gleich.',
    threshold:
      'Eine Zahl wird nur gezeigt, wo mindestens {least} Personen einer Gruppe geantwortet haben. Das schützt sie; genau wird die Zahl dadurch nicht.',
    manager:
      'Antworten von Vorgesetzten werden gezeigt, wie sie sind; das wurde ihnen vor dem Antworten gesagt.',
    reliability:
      'Die Zuverlässigkeit einer Gruppe sagt, wie weit eine andere Gruppe derselben Größe übereinstimmen würde, von 0 bis 1. Sie stammt aus veröffentlichter Forschung zu solchen Urteilen, nicht aus diesen Antworten.',
    interval:
      'Der Balken um ein Mittel sagt, wo es in vier von fünf Fällen läge, wenn ebenso viele andere Personen derselben Art gefragt worden wären. Er folgt allein aus ihrer Zahl: Wie weit die Antworten auseinanderliegen, wird nicht gezeigt; angenommen ist ein Viertel der Skala.',
    comparison:
      'Ihre Sicht und die der anderen gelten nur als verschieden, wo der Unterschied größer ist, als es der Zufall in vier von fünf Fällen zuließe, wenn Antworten um ein Viertel der Skala streuen. Wo sie sich weniger unterscheiden, ist es nicht zu entscheiden.',
    merged: 'Gruppen mit zu wenigen Antworten sind Teil der Zahl der Gruppe „Andere“.',
    suppressed: 'Einige Zahlen fehlen, weil sie zeigen würden, was Einzelne geantwortet haben.',
    kept: 'Einige Zahlen stammen aus einem früheren Bericht: Neuere würden zeigen, was Einzelne geantwortet haben.',
    noSelf: 'Sie haben die Fragen nicht selbst beantwortet; daher wird nichts mit Ihrer Sicht verglichen.',
    versions:
      'Sie haben Fassung {own} des Fragebogens beantwortet, die anderen Fassung {others}. Geänderte Fragen werden nicht verglichen.',
  },
  changes: {
    notes: {
      verdict:
        'Ein Unterschied in einem Fragebogen heißt nur dort Veränderung, wo der Zufall allein einen so großen in weniger als 1 von 20 Fällen brächte. Alles andere ist „keine verlässliche Veränderung“: Vielleicht hat sich nichts geändert, vielleicht zu wenig, um es vom Zufall zu unterscheiden.',
      chance:
        'Von 20 Zahlen, die sich gar nicht geändert haben, sieht etwa eine durch Zufall nach Veränderung aus. Je mehr Zahlen es sind, desto weniger sagt eine einzelne.',
      raters:
        'Im 360-Grad-Feedback haben beim zweiten Mal vielleicht andere Personen geantwortet, oder dieselben in anderer Stimmung. Wie weit sich die Mittel so weniger Personen allein dadurch unterscheiden, ist Teil dessen, was der Zufall hier kann.',
      together:
        'Alle Verhaltensweisen des 360-Grad-Feedbacks werden zusammen betrachtet: Nur in 1 von 20 solchen Vergleichen ließe der Zufall auch nur eine davon nach Veränderung aussehen. Ein einzelner Unterschied muss daher groß sein.',
      answerSpread:
        'Wie weit einzelne Antworten streuen, ist für diese Fragen nicht bekannt; angenommen ist ein Viertel der Skala.',
      extremes: 'Sehr hohe und sehr niedrige erste Werte rücken oft von selbst zur Mitte.',
      practice:
        'Dieselben Fragen noch einmal zu beantworten kann einen Wert von selbst verschieben. Wie sehr, ist für diese Fragebogen nicht bekannt; es ist daher nicht abgezogen.',
      oneSitting:
        'Für manche Skalen ist nur die Zuverlässigkeit innerhalb einer Befragung bekannt. Zwischen zwei Tagen schwanken Antworten stärker; der Zufall reicht dort weiter als gezeigt.',
      rescored:
        'Der Fragebogen hat eine neuere Fassung, die manche Antworten anders zählt. Die früheren Antworten wurden ebenso neu gezählt; ein früherer Wert kann daher von dem in seinem eigenen Ergebnis abweichen.',
      unknown:
        'Wo der Fragebogen zu wenig darüber sagt, wie genau er misst, steht der Unterschied ohne Urteil.',
      noBetter:
        'Wo kein Ende einer Skala das bessere ist, heißt das Urteil „höher“ oder „niedriger“, nicht „verbessert“ oder „verschlechtert“.',
    },
  },
  ranking: {
    proposal: 'Das ist ein Vorschlag. Sie wählen, woran Sie arbeiten, und brauchen keinen Grund zu nennen.',
    missing: 'Was nicht bekannt ist, zählt als mittel. Bei jedem Verhalten steht, was fehlt.',
    noReport: 'Es gibt keinen 360-Grad-Bericht; wie andere das Verhalten sehen, ist daher nicht enthalten.',
    drivers:
      'Welche Antriebe zu welchem Verhalten passen, wie leicht es sich ändert und was ein Schritt kostet, sind Schätzungen der Redaktion.',
    agreement: '{mode} wären {shared} der ersten {of} dieselben.',
    modes: {
      smallStep: 'Nach dem Wert eines kleinen Schritts',
      strengthsFirst: 'Mit den Stärken zuerst',
      additive: 'Nach dem einfachen Mittel der Angaben',
      geometric: 'Nach dem geometrischen Mittel der Angaben',
    },
  },
  norms: {
    counted: 'Gezählt aus Antworten, die vom {from} bis {to} abgegeben wurden',
  },
  collections: { ...collections, instruments },
  records,
  fields,
  options,
  panel,
  imports,
  issues,
};
