import type { Instrument } from '@coaching/core/assessment';
import type { Texts } from '../behaviors/competencyGroup.ts';
import { ownText } from '../provenance.ts';
import { energyLabels, frequencyLabels, skillLabels } from './formats.ts';

/** An everyday activity of a leader, and the behavior that comes closest to it. */
type Activity = { readonly key: string; readonly behavior: string; readonly title: Texts };

const activities: readonly Activity[] = [
  {
    key: 'one-to-one-talks',
    behavior: 'shows-interest-in-people',
    title: { en: 'Talking with people one to one', de: 'Gespräche unter vier Augen führen' },
  },
  {
    key: 'leading-meetings',
    behavior: 'draws-in-quiet-voices',
    title: { en: 'Leading meetings', de: 'Besprechungen leiten' },
  },
  {
    key: 'giving-feedback',
    behavior: 'gives-specific-feedback',
    title: { en: 'Giving feedback', de: 'Feedback geben' },
  },
  {
    key: 'handing-over-tasks',
    behavior: 'hands-over-stretching-tasks',
    title: { en: 'Handing over tasks', de: 'Aufgaben übertragen' },
  },
  {
    key: 'deciding',
    behavior: 'decides-in-time',
    title: { en: 'Making difficult decisions', de: 'Schwierige Entscheidungen treffen' },
  },
  {
    key: 'planning-ahead',
    behavior: 'links-work-to-strategy',
    title: { en: 'Planning for the long term', de: 'Langfristig planen' },
  },
  {
    key: 'developing-ideas',
    behavior: 'invites-ideas',
    title: { en: 'Developing new ideas', de: 'Neue Ideen entwickeln' },
  },
  {
    key: 'speaking-to-groups',
    behavior: 'describes-the-future',
    title: { en: 'Speaking to large groups', de: 'Vor großen Gruppen sprechen' },
  },
  {
    key: 'settling-conflicts',
    behavior: 'addresses-tension-early',
    title: { en: 'Settling conflicts', de: 'Konflikte klären' },
  },
  {
    key: 'negotiating',
    behavior: 'seeks-gains-for-both',
    title: { en: 'Negotiating', de: 'Verhandeln' },
  },
  {
    key: 'working-with-figures',
    behavior: 'explains-the-figures',
    title: { en: 'Working with figures and budgets', de: 'Mit Zahlen und Budgets arbeiten' },
  },
  {
    key: 'building-contacts',
    behavior: 'builds-relations-early',
    title: { en: 'Building contacts outside the team', de: 'Kontakte außerhalb des Teams aufbauen' },
  },
];

const aspects = [
  {
    id: 'energy',
    title: { en: 'Energy', de: 'Kraft' },
    question: {
      en: 'does this give you energy, or does it drain you?',
      de: 'gibt Ihnen das Kraft oder kostet es Kraft?',
    },
  },
  {
    id: 'skill',
    aspect: 'skill',
    title: { en: 'Skill', de: 'Können' },
    question: { en: 'how well do you do this?', de: 'wie gut gelingt Ihnen das?' },
  },
  {
    id: 'frequency',
    aspect: 'frequency',
    title: { en: 'Frequency', de: 'Häufigkeit' },
    question: { en: 'how often do you do this?', de: 'wie oft tun Sie das?' },
  },
] as const;

/**
 * Energy audit: what gives the leader energy and what drains it, how well it goes, and how often it happens.
 *
 * Twelve activities, each asked three times; item ids are `<activity>-energy`, `-skill` and `-frequency`.
 */
export const energyAudit: Instrument = {
  id: 'energy-audit',
  version: '1',
  title: { en: 'Energy audit', de: 'Was Kraft gibt und was sie kostet' },
  instructions: {
    en: 'Think of an ordinary month. For each activity, say what it does to your energy, how well it goes, and how often you do it.',
    de: 'Denken Sie an einen gewöhnlichen Monat. Sagen Sie zu jeder Tätigkeit, was sie mit Ihrer Kraft macht, wie gut sie Ihnen gelingt und wie oft Sie sie ausüben.',
  },
  lens: 'energy',
  ...ownText,
  formats: {
    energy: { kind: 'rating', min: -3, max: 3, labels: energyLabels },
    skill: { kind: 'rating', min: 1, max: 5, labels: skillLabels },
    frequency: { kind: 'rating', min: 1, max: 5, labels: frequencyLabels },
  },
  items: activities.flatMap(({ key, behavior, title }) =>
    aspects.map(({ id, question }) => ({
      id: `${key}-${id}`,
      text: { en: `${title.en}: ${question.en}`, de: `${title.de}: ${question.de}` },
      format: id,
      behavior,
    })),
  ),
  scales: aspects.map(({ id, title, ...rest }) => ({
    id,
    title,
    items: activities.map(({ key }) => ({ item: `${key}-${id}`, keyed: 1 as const })),
    score: 'mean' as const,
    minValid: 0.8,
    ...('aspect' in rest ? { aspect: rest.aspect } : {}),
  })),
};
