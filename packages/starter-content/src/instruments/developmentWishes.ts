import type { Instrument } from '@coaching/core/assessment';
import { competencyGroups } from '../behaviors/behaviors.ts';
import { ownTextOnOpmModel } from '../provenance.ts';
import { wishLabels } from './formats.ts';

const behaviors = competencyGroups.flatMap((group) =>
  group.competencies.flatMap((competency) => competency.behaviors),
);

/**
 * Development wishes: how much the leader would like to develop each of the 56 behaviors.
 *
 * One scale a heading of the competency model. An item's id is the key of its behavior.
 */
export const developmentWishes: Instrument = {
  id: 'development-wishes',
  version: '1',
  title: { en: 'What I would like to develop', de: 'Was ich entwickeln möchte' },
  instructions: {
    en: 'How much would you like to develop each of these? Answer by what appeals to you, not by what you think you should do.',
    de: 'Wie gern möchten Sie das weiterentwickeln? Antworten Sie danach, was Sie reizt, und nicht danach, was Sie vielleicht sollten.',
  },
  lens: 'development',
  ...ownTextOnOpmModel,
  formats: { wish: { kind: 'rating', min: 1, max: 5, labels: wishLabels } },
  items: behaviors.map(({ key, title }) => ({ id: key, text: title, format: 'wish', behavior: key })),
  scales: competencyGroups.map((group) => ({
    id: group.key,
    title: group.title,
    items: group.competencies.flatMap((competency) =>
      competency.behaviors.map(({ key }) => ({ item: key, keyed: 1 as const })),
    ),
    score: 'mean' as const,
    minValid: 0.8,
  })),
};
