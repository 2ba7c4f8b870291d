/** The sentences of a change report that core has none for, in one language. */
export type ChangeWords = {
  readonly versions: (before: string, after: string) => string;
  readonly withheld: string;
  readonly ipsative: string;
  readonly noScore: string;
  readonly noReliability: string;
  readonly noSpread: string;
  readonly notes: {
    readonly verdict: string;
    readonly chance: string;
    readonly raters: string;
    readonly together: string;
    readonly answerSpread: string;
    readonly extremes: string;
    readonly practice: string;
    readonly oneSitting: string;
    readonly rescored: string;
    readonly unknown: string;
    readonly noBetter: string;
  };
};

const en: ChangeWords = {
  versions: (before, after) =>
    `Not comparable: this scale was another one in version ${before} than in version ${after} of the questionnaire.`,
  withheld:
    'Not compared here: the newer version counts some answers differently. Only the leader, who knows the answers, sees the earlier ones counted anew.',
  ipsative:
    'Not comparable: these scores rank what matters within you, so one can only rise where another one falls.',
  noScore: 'There are too few answers for a score on one of the two days.',
  noReliability:
    'It is not known how far chance goes here, since the questionnaire names no reliability of this scale. So the difference is called neither a change nor none.',
  noSpread:
    'It is not known how far chance goes here, since there is no sample that shows how far people differ on this scale. So the difference is called neither a change nor none.',
  notes: {
    verdict:
      'A difference of a questionnaire is called a change only where chance alone would bring one as large in fewer than 1 of 20 cases. All others are “no reliable change”: nothing may have changed, or too little to be told from chance.',
    chance:
      'Of 20 figures that have not changed at all, about one looks like a change by chance. The more figures there are, the less a single one says.',
    raters:
      'In the 360 feedback other people may have answered the second time, or the same ones in another mood. How far the means of so few people differ by that alone is part of what chance can do here.',
    together:
      'All behaviors of the 360 feedback are looked at together: only in 1 of 20 such comparisons would chance make even one of them look like a change. So a single difference has to be large.',
    answerSpread:
      'How far single answers spread is not known for these questions; it is taken to be a quarter of the scale.',
    extremes: 'Very high and very low first scores tend to move toward the middle by themselves.',
    practice:
      'Answering the same questions again can move a score by itself. How much is not known for these questionnaires, so it is not taken out.',
    oneSitting:
      'For some scales only the reliability within one sitting is known. Between two days answers vary more, so that chance reaches further there than is shown.',
    rescored:
      'The questionnaire has a newer version that counts some answers differently. The earlier answers were counted anew in that way, so an earlier score can differ from the one in its own result.',
    unknown:
      'Where the questionnaire says too little on how exactly it measures, the difference is shown without a verdict.',
    noBetter:
      'Where neither end of a scale is better, the verdict says “higher” or “lower”, not “improved” or “declined”.',
  },
};

const de: ChangeWords = {
  versions: (before, after) =>
    `Nicht vergleichbar: Diese Skala war in Fassung ${before} des Fragebogens eine andere als in Fassung ${after}.`,
  withheld:
    'Hier nicht verglichen: Die neuere Fassung zählt manche Antworten anders. Nur die Führungskraft, die ihre Antworten kennt, sieht die früheren neu gezählt.',
  ipsative:
    'Nicht vergleichbar: Diese Werte ordnen, was Ihnen wichtig ist; einer kann nur steigen, wo ein anderer sinkt.',
  noScore: 'An einem der beiden Tage gibt es zu wenige Antworten für einen Wert.',
  noReliability:
    'Wie weit hier der Zufall reicht, ist nicht bekannt, denn der Fragebogen nennt für diese Skala keine Zuverlässigkeit. Der Unterschied heißt daher weder Veränderung noch keine.',
  noSpread:
    'Wie weit hier der Zufall reicht, ist nicht bekannt, denn es gibt keine Stichprobe, die zeigt, wie weit sich Menschen auf dieser Skala unterscheiden. Der Unterschied heißt daher weder Veränderung noch keine.',
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
};

/** Returns the sentences in German for `de` and its regions, else in English. */
export function changeWords(locale: string): ChangeWords {
  return locale.split('-')[0] === 'de' ? de : en;
}
