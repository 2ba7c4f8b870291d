import type { CompetencyGroup } from './competencyGroup.ts';

/** What all other competencies rest on. */
export const fundamentals: CompetencyGroup = {
  key: 'fundamentals',
  title: { en: 'Fundamentals', de: 'Grundlagen' },
  competencies: [
    {
      key: 'interpersonal-skills',
      title: { en: 'Interpersonal skills', de: 'Umgang mit Menschen' },
      description: {
        en: 'Treats people with courtesy and takes in what they need.',
        de: 'Begegnet anderen mit Achtung und nimmt wahr, was sie brauchen.',
      },
      behaviors: [
        {
          key: 'lets-people-finish',
          title: { en: 'Letting people finish', de: 'Ausreden lassen' },
          statement: {
            en: 'Lets people finish what they are saying.',
            de: 'Lässt andere ausreden.',
          },
          malleability: 0.7,
          effort: 0.3,
        },
        {
          key: 'shows-interest-in-people',
          title: { en: 'Showing interest in people', de: 'Interesse an Menschen zeigen' },
          statement: {
            en: 'Shows interest in how people are doing.',
            de: 'Zeigt Interesse daran, wie es anderen geht.',
          },
          malleability: 0.7,
          effort: 0.3,
        },
      ],
    },
    {
      key: 'oral-communication',
      title: { en: 'Oral communication', de: 'Mündliche Kommunikation' },
      description: {
        en: 'Speaks clearly and makes sure of being understood.',
        de: 'Spricht klar und vergewissert sich, verstanden worden zu sein.',
      },
      behaviors: [
        {
          key: 'gets-to-the-point',
          title: { en: 'Getting to the point', de: 'Auf den Punkt kommen' },
          statement: {
            en: 'Gets to the point when speaking.',
            de: 'Kommt beim Sprechen auf den Punkt.',
          },
          malleability: 0.5,
          effort: 0.3,
        },
        {
          key: 'checks-understanding',
          title: { en: 'Checking understanding', de: 'Verständnis sichern' },
          statement: {
            en: 'Makes sure that what was said has been understood.',
            de: 'Vergewissert sich, dass das Gesagte verstanden wurde.',
          },
          malleability: 0.7,
          effort: 0.3,
        },
      ],
    },
    {
      key: 'integrity-and-honesty',
      title: { en: 'Integrity and honesty', de: 'Integrität und Ehrlichkeit' },
      description: {
        en: 'Is straightforward and acts by the rules that apply to all.',
        de: 'Ist aufrichtig und handelt nach den Regeln, die für alle gelten.',
      },
      behaviors: [
        {
          key: 'passes-on-bad-news',
          title: { en: 'Passing on bad news', de: 'Schlechte Nachrichten weitergeben' },
          statement: {
            en: 'Passes on bad news without delay.',
            de: 'Gibt schlechte Nachrichten ohne Zögern weiter.',
          },
          malleability: 0.5,
          effort: 0.5,
        },
        {
          key: 'follows-the-same-rules',
          title: { en: 'Following the same rules', de: 'Sich an dieselben Regeln halten' },
          statement: {
            en: 'Follows the rules that apply to everyone else.',
            de: 'Hält sich an die Regeln, die für alle anderen gelten.',
          },
          malleability: 0.5,
          effort: 0.3,
        },
      ],
    },
    {
      key: 'written-communication',
      title: { en: 'Written communication', de: 'Schriftliche Kommunikation' },
      description: {
        en: 'Writes so that readers know what is meant and what is asked of them.',
        de: 'Schreibt so, dass man weiß, was gemeint und was zu tun ist.',
      },
      behaviors: [
        {
          key: 'writes-clearly',
          title: { en: 'Writing clearly', de: 'Klar schreiben' },
          statement: {
            en: 'Writes messages that can be understood at first reading.',
            de: 'Schreibt Nachrichten, die man beim ersten Lesen versteht.',
          },
          malleability: 0.7,
          effort: 0.5,
        },
        {
          key: 'answers-in-good-time',
          title: { en: 'Answering in good time', de: 'Zeitnah antworten' },
          statement: {
            en: 'Answers written questions in good time.',
            de: 'Beantwortet schriftliche Fragen zeitnah.',
          },
          malleability: 0.7,
          effort: 0.5,
        },
      ],
    },
    {
      key: 'continual-learning',
      title: { en: 'Continual learning', de: 'Stetiges Lernen' },
      description: {
        en: 'Knows own strengths and limits and keeps on learning.',
        de: 'Kennt die eigenen Stärken und Grenzen und lernt weiter.',
      },
      behaviors: [
        {
          key: 'asks-for-feedback',
          title: { en: 'Asking for feedback', de: 'Um Feedback bitten' },
          statement: {
            en: 'Asks for feedback on their own leadership.',
            de: 'Bittet um Feedback zur eigenen Führung.',
          },
          malleability: 0.7,
          effort: 0.3,
        },
        {
          key: 'puts-learning-to-use',
          title: { en: 'Putting learning to use', de: 'Gelerntes anwenden' },
          statement: {
            en: 'Puts new knowledge to use in daily work.',
            de: 'Wendet neues Wissen im Arbeitsalltag an.',
          },
          malleability: 0.5,
          effort: 0.5,
        },
      ],
    },
    {
      key: 'public-service-motivation',
      title: { en: 'Public service motivation', de: 'Einsatz für das Gemeinwohl' },
      description: {
        en: 'Wants the work to serve others, beyond their own unit.',
        de: 'Möchte, dass die Arbeit anderen dient, über den eigenen Bereich hinaus.',
      },
      behaviors: [
        {
          key: 'shows-whom-the-work-serves',
          title: { en: 'Showing whom the work serves', de: 'Zeigen, wem die Arbeit dient' },
          statement: {
            en: 'Shows people whom their work benefits.',
            de: 'Zeigt anderen, wem ihre Arbeit nützt.',
          },
          malleability: 0.7,
          effort: 0.3,
        },
        {
          key: 'puts-the-whole-first',
          title: { en: 'Putting the whole first', de: 'Das Ganze voranstellen' },
          statement: {
            en: 'Puts the good of the whole before the advantage of their own unit.',
            de: 'Stellt das Wohl des Ganzen über den Vorteil des eigenen Bereichs.',
          },
          malleability: 0.3,
          effort: 0.5,
        },
      ],
    },
  ],
};
