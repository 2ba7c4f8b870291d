import type { CompetencyGroup } from './competencyGroup.ts';

/** Reaching common goals with people one does not manage. */
export const buildingCoalitions: CompetencyGroup = {
  key: 'building-coalitions',
  title: { en: 'Building coalitions', de: 'Bündnisse schaffen' },
  competencies: [
    {
      key: 'partnering',
      title: { en: 'Partnering', de: 'Partnerschaften' },
      description: {
        en: 'Works across boundaries and builds relations that carry.',
        de: 'Arbeitet über Grenzen hinweg und baut tragfähige Beziehungen auf.',
      },
      behaviors: [
        {
          key: 'shares-information',
          title: { en: 'Sharing information', de: 'Informationen teilen' },
          statement: {
            en: 'Shares information with other units without being asked.',
            de: 'Gibt Informationen von sich aus an andere Bereiche weiter.',
          },
          malleability: 0.7,
          effort: 0.3,
        },
        {
          key: 'builds-relations-early',
          title: { en: 'Building relations early', de: 'Beziehungen früh aufbauen' },
          statement: {
            en: 'Builds relations with other units before they are needed.',
            de: 'Baut Beziehungen zu anderen Bereichen auf, bevor sie gebraucht werden.',
          },
          malleability: 0.5,
          effort: 0.5,
        },
      ],
    },
    {
      key: 'political-savvy',
      title: { en: 'Political savvy', de: 'Gespür für Interessen' },
      description: {
        en: 'Understands who wants what, and acts on it with integrity.',
        de: 'Versteht, wer was möchte, und geht aufrichtig damit um.',
      },
      behaviors: [
        {
          key: 'finds-out-interests',
          title: { en: 'Finding out interests', de: 'Interessen klären' },
          statement: {
            en: 'Finds out what matters to the people affected by a plan.',
            de: 'Findet heraus, was den Menschen wichtig ist, die ein Vorhaben betrifft.',
          },
          malleability: 0.5,
          effort: 0.5,
        },
        {
          key: 'prepares-decisions',
          title: {
            en: 'Preparing decisions with those concerned',
            de: 'Entscheidungen mit Betroffenen vorbereiten',
          },
          statement: {
            en: 'Talks with the people concerned before a decision is made.',
            de: 'Spricht mit den Betroffenen, bevor eine Entscheidung fällt.',
          },
          malleability: 0.7,
          effort: 0.5,
        },
      ],
    },
    {
      key: 'influencing-and-negotiating',
      title: { en: 'Influencing and negotiating', de: 'Überzeugen und Verhandeln' },
      description: {
        en: 'Wins people over and finds agreements that both sides can keep.',
        de: 'Gewinnt andere und findet Vereinbarungen, die beide Seiten einhalten können.',
      },
      behaviors: [
        {
          key: 'argues-from-the-other-side',
          title: { en: "Arguing from the other side's view", de: 'Vom Gegenüber her argumentieren' },
          statement: {
            en: 'Presents a proposal from the point of view of those it has to convince.',
            de: 'Stellt einen Vorschlag aus der Sicht derer dar, die er überzeugen soll.',
          },
          malleability: 0.5,
          effort: 0.5,
        },
        {
          key: 'seeks-gains-for-both',
          title: { en: 'Seeking gains for both sides', de: 'Vorteile für beide Seiten suchen' },
          statement: {
            en: 'Looks for solutions in negotiations that benefit both sides.',
            de: 'Sucht in Verhandlungen nach Lösungen, die beiden Seiten nützen.',
          },
          malleability: 0.5,
          effort: 0.5,
        },
      ],
    },
  ],
};
