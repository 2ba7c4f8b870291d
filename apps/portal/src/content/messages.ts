import { inLanguage } from '../app/messages.ts';

export const messages = inLanguage({
  en: {
    homeTitle: 'Leadership coaching, one to one',
    homeLead:
      'For people who already lead well, and want to do a little better where it counts most. In private, at your own pace, on your own agenda.',
    ask: 'Ask for coaching',
    signIn: 'Sign in',
    stepsTitle: 'How it goes',
    steps: [
      {
        title: 'See where you stand',
        text: 'A series of short assessments, and feedback from people you choose yourself.',
      },
      {
        title: 'Find the small step',
        text: 'The few behaviors whose slight improvement pays most. You get a proposal, and you choose.',
      },
      {
        title: 'Work on it with your coach',
        text: 'Sessions when you want them. You set the agenda; your coach brings insights, tools and strategies.',
      },
    ],
    notTitle: 'What it is not',
    not: 'Not repair, not advice on what to do, and not therapy. What is said stays between you and your coach.',
    seriesTitle: 'Read about it first',
    noSeries: 'There is nothing published yet.',
    articles: (count: number) => (count === 1 ? '1 article' : `${count} articles`),
    home: 'Home',
    inThisSeries: 'In this series',
    articleOf: (index: number, count: number) => `Article ${index} of ${count}`,
    next: 'Next',
    previous: 'Before',
    source: 'Source',
    license: 'License',
  },
});
