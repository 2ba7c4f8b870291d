import type { Instrument } from '@coaching/core/assessment';
import type { Texts } from '../behaviors/competencyGroup.ts';
import { ownText } from '../provenance.ts';
import { importanceLabels } from './formats.ts';

/**
 * What may move someone to work, three wishes in which it shows, and the competencies that it speaks to: somebody who is
 * moved by influence will more likely enjoy practicing how to negotiate. That is a judgment to start from, not a finding.
 */
type Driver = {
  readonly key: string;
  readonly title: Texts;
  readonly competencies: readonly string[];
  readonly wishes: readonly Texts[];
};

const driverList: readonly Driver[] = [
  {
    key: 'autonomy',
    title: { en: 'Autonomy', de: 'Selbstbestimmung' },
    competencies: ['decisiveness', 'entrepreneurship', 'accountability'],
    wishes: [
      {
        en: 'To decide for myself how I reach a goal',
        de: 'Selbst zu entscheiden, wie ich ein Ziel erreiche',
      },
      { en: 'To arrange my own time', de: 'Mir meine Zeit selbst einzuteilen' },
      { en: 'To try my own way first', de: 'Zuerst meinen eigenen Weg versuchen zu können' },
    ],
  },
  {
    key: 'mastery',
    title: { en: 'Mastery', de: 'Können' },
    competencies: ['continual-learning', 'technical-credibility', 'problem-solving', 'technology-management'],
    wishes: [
      { en: 'To get better at what I do', de: 'In dem, was ich tue, besser zu werden' },
      { en: 'To work on problems that are hard for me', de: 'An Problemen zu arbeiten, die mich fordern' },
      { en: 'To know my field in depth', de: 'Mein Fachgebiet gründlich zu kennen' },
    ],
  },
  {
    key: 'purpose',
    title: { en: 'Purpose', de: 'Sinn' },
    competencies: ['vision', 'public-service-motivation', 'customer-service', 'strategic-thinking'],
    wishes: [
      {
        en: 'To make a difference to others with my work',
        de: 'Mit meiner Arbeit für andere etwas zu bewirken',
      },
      { en: 'To stand behind the goals I work for', de: 'Hinter den Zielen zu stehen, für die ich arbeite' },
      { en: 'To leave something that lasts', de: 'Etwas zu hinterlassen, das bleibt' },
    ],
  },
  {
    key: 'connection',
    title: { en: 'Connection', de: 'Verbundenheit' },
    competencies: [
      'interpersonal-skills',
      'team-building',
      'developing-others',
      'partnering',
      'leveraging-diversity',
    ],
    wishes: [
      { en: 'To work with people I like', de: 'Mit Menschen zu arbeiten, die ich mag' },
      { en: 'To belong to a team that sticks together', de: 'Zu einem Team zu gehören, das zusammenhält' },
      { en: 'To talk openly with colleagues', de: 'Mit anderen bei der Arbeit offen zu sprechen' },
    ],
  },
  {
    key: 'influence',
    title: { en: 'Influence', de: 'Einfluss' },
    competencies: [
      'influencing-and-negotiating',
      'political-savvy',
      'oral-communication',
      'conflict-management',
    ],
    wishes: [
      { en: 'To have a say in important decisions', de: 'Bei wichtigen Entscheidungen mitzureden' },
      { en: 'To win people over to an idea', de: 'Andere für eine Idee zu gewinnen' },
      { en: 'To carry responsibility for much', de: 'Verantwortung für vieles zu tragen' },
    ],
  },
  {
    key: 'recognition',
    title: { en: 'Recognition', de: 'Anerkennung' },
    competencies: ['oral-communication', 'written-communication'],
    wishes: [
      { en: 'To be thanked for good work', de: 'Für gute Arbeit Dank zu bekommen' },
      { en: 'To have my contribution noticed', de: 'Dass mein Beitrag bemerkt wird' },
      { en: 'To be asked for advice', de: 'Um Rat gefragt zu werden' },
    ],
  },
  {
    key: 'stability',
    title: { en: 'Stability', de: 'Verlässlichkeit' },
    competencies: [
      'accountability',
      'financial-management',
      'human-capital-management',
      'integrity-and-honesty',
    ],
    wishes: [
      { en: 'To know what is expected of me', de: 'Zu wissen, was von mir erwartet wird' },
      { en: 'To be able to plan ahead', de: 'Vorausplanen zu können' },
      { en: 'To work under conditions that last', de: 'Unter Bedingungen zu arbeiten, die Bestand haben' },
    ],
  },
  {
    key: 'variety',
    title: { en: 'Variety', de: 'Abwechslung' },
    competencies: ['creativity-and-innovation', 'flexibility', 'external-awareness', 'resilience'],
    wishes: [
      { en: 'To come across new topics often', de: 'Oft neuen Themen zu begegnen' },
      { en: 'To have days that differ from one another', de: 'Tage zu haben, die einander nicht gleichen' },
      { en: 'To start something new', de: 'Etwas Neues anzufangen' },
    ],
  },
];

/**
 * Drivers: how important eight things that move people to work are to the leader.
 *
 * Three wishes a driver, listed in turns so that the wishes of one driver do not stand together.
 */
export const drivers: Instrument = {
  id: 'drivers',
  version: '1',
  title: { en: 'What moves me at work', de: 'Was mich bei der Arbeit antreibt' },
  instructions: {
    en: 'How important is each of these to you in your work? If everything seems important, ask yourself what you would miss most.',
    de: 'Wie wichtig ist Ihnen das bei Ihrer Arbeit? Wenn Ihnen alles wichtig erscheint, fragen Sie sich, was Ihnen am meisten fehlen würde.',
  },
  lens: 'drivers',
  ...ownText,
  formats: { importance: { kind: 'rating', min: 1, max: 5, labels: importanceLabels } },
  items: [0, 1, 2].flatMap((turn) =>
    driverList.flatMap(({ key, wishes }) =>
      wishes.slice(turn, turn + 1).map((text) => ({ id: `${key}-${turn + 1}`, text, format: 'importance' })),
    ),
  ),
  scales: driverList.map(({ key, title, competencies, wishes }) => ({
    id: key,
    title,
    items: wishes.map((_, index) => ({ item: `${key}-${index + 1}`, keyed: 1 as const })),
    score: 'mean' as const,
    minValid: 0.66,
    competencies: [...competencies],
  })),
};
