import type { FocusKeys } from '@coaching/core/focus';

/**
 * Which competencies each driver speaks to, by the keys of the starter content.
 *
 * A judgment to start from, not a finding: somebody who is moved by influence will more likely enjoy practicing how to
 * negotiate. Drivers and competencies that are not named here have no effect. An instrument that knows better says so itself:
 * an item with a behavior counts for that behavior, and for nothing else.
 */
const competenciesOf: FocusKeys['competenciesOf'] = {
  autonomy: ['decisiveness', 'entrepreneurship', 'accountability'],
  mastery: ['continual-learning', 'technical-credibility', 'problem-solving', 'technology-management'],
  purpose: ['vision', 'public-service-motivation', 'customer-service', 'strategic-thinking'],
  connection: [
    'interpersonal-skills',
    'team-building',
    'developing-others',
    'partnering',
    'leveraging-diversity',
  ],
  influence: ['influencing-and-negotiating', 'political-savvy', 'oral-communication', 'conflict-management'],
  recognition: ['oral-communication', 'written-communication'],
  stability: ['accountability', 'financial-management', 'human-capital-management', 'integrity-and-honesty'],
  variety: ['creativity-and-innovation', 'flexibility', 'external-awareness', 'resilience'],
};

/** The keys of the starter content that a ranking reads. */
export const focusKeys: FocusKeys = { competenciesOf, skillScale: 'skill', frequencyScale: 'frequency' };
