import type { Instrument } from '@coaching/core/assessment';
import { competencyGroups } from '../behaviors/behaviors.ts';
import { ownTextOnOpmModel } from '../provenance.ts';
import { frequencyLabels } from './formats.ts';

const competencies = competencyGroups.flatMap((group) => group.competencies);

/**
 * Leadership behaviors: 56 acts, rated by how often they are seen, by the leader and by others alike.
 *
 * One scale a competency (two items each), and one a heading of the model. An item's id is the key of its behavior.
 *
 * @source competency model: U.S. Office of Personnel Management (2006), Executive Core Qualifications
 */
export const leadershipBehaviors: Instrument = {
  id: 'leadership-behaviors',
  version: '1',
  title: { en: 'Leadership behaviors', de: 'Führungsverhalten' },
  instructions: {
    en: 'How often does this leader do the following? If you are the leader yourself, rate yourself. Think of the last three months. Choose “not observed” where you have had no occasion to see it.',
    de: 'Wie oft tut diese Führungskraft Folgendes? Wenn Sie selbst die Führungskraft sind, schätzen Sie sich selbst ein. Denken Sie an die letzten drei Monate. Wählen Sie „nicht beobachtet“, wenn Sie keine Gelegenheit dazu hatten.',
  },
  lens: 'behavior',
  ...ownTextOnOpmModel,
  formats: {
    frequency: { kind: 'rating', min: 1, max: 5, labels: frequencyLabels, notObserved: true },
  },
  items: competencies.flatMap((competency) =>
    competency.behaviors.map(({ key, statement }) => ({
      id: key,
      text: statement,
      format: 'frequency',
      behavior: key,
    })),
  ),
  scales: [
    ...competencies.map((competency) => ({
      id: competency.key,
      title: competency.title,
      items: competency.behaviors.map(({ key }) => ({ item: key, keyed: 1 as const })),
      score: 'mean' as const,
      // One of two statements is enough: raters often have no occasion to see the other.
      minValid: 0.5,
    })),
    ...competencyGroups.map((group) => ({
      id: group.key,
      title: group.title,
      items: group.competencies.flatMap((competency) =>
        competency.behaviors.map(({ key }) => ({ item: key, keyed: 1 as const })),
      ),
      score: 'mean' as const,
      minValid: 0.5,
    })),
  ],
};
