import type { RaterGroupKind } from '@coaching/core/feedback';

/** The sentences of a report in one language. */
export type ReportWords = {
  readonly groups: Readonly<Record<RaterGroupKind, string>>;
  readonly others: string;
  readonly threshold: (least: number) => string;
  readonly manager: string;
  readonly reliability: string;
  readonly interval: string;
  readonly comparison: string;
  readonly merged: string;
  readonly suppressed: string;
  readonly kept: string;
  readonly noSelf: string;
  readonly versions: (own: string, others: string) => string;
};

const en: ReportWords = {
  groups: {
    self: 'You',
    manager: 'Manager',
    peer: 'Peers',
    directReport: 'Direct reports',
    other: 'Others',
  },
  others: '“Others” is the mean of the group means shown, each group counting the same.',
  threshold: (least) =>
    `A figure is shown only where at least ${least} people of a group have answered. This protects them; it does not make the figure precise.`,
  manager: 'The answers of a manager are shown as they are; managers were told so before they answered.',
  reliability:
    'The reliability of a group says how far another group of the same size would agree, from 0 to 1. It comes from published research on ratings of this kind, not from these answers.',
  interval:
    'The bar around a mean says where it would lie in four of five cases if as many other people of the same kind had been asked. It follows from their number alone: how far the answers lie apart is not shown, and is taken to be a quarter of the scale.',
  comparison:
    'Your view and the others’ are said to differ only where the difference exceeds what chance would do in four of five cases, taking answers to spread by a quarter of the scale. Where they differ by less, it is too close to call.',
  merged: 'Groups with too few answers are part of the figure of “Others” as a group.',
  suppressed: 'Some figures are left out, since they would show what single people have answered.',
  kept: 'Some figures are those of an earlier report: newer ones would show what single people have answered.',
  noSelf: 'You have not answered the questions yourself, so nothing is compared with your own view.',
  versions: (own, others) =>
    `You answered version ${own} of the questionnaire, the others version ${others}. Questions that were changed are not compared.`,
};

const de: ReportWords = {
  groups: {
    self: 'Sie selbst',
    manager: 'Vorgesetzte',
    peer: 'Gleichgestellte',
    directReport: 'Mitarbeitende',
    other: 'Andere',
  },
  others: '„Andere“ ist das Mittel der gezeigten Gruppenmittel; jede Gruppe zählt gleich.',
  threshold: (least) =>
    `Eine Zahl wird nur gezeigt, wo mindestens ${least} Personen einer Gruppe geantwortet haben. Das schützt sie; genau wird die Zahl dadurch nicht.`,
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
  versions: (own, others) =>
    `Sie haben Fassung ${own} des Fragebogens beantwortet, die anderen Fassung ${others}. Geänderte Fragen werden nicht verglichen.`,
};

/** Returns the sentences of a report in German for `de` and its regions, else in English. */
export function reportWords(locale: string): ReportWords {
  return locale.split('-')[0] === 'de' ? de : en;
}
