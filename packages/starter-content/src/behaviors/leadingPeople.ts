import type { CompetencyGroup } from './competencyGroup.ts';

/** Helping people to do well, alone and together. */
export const leadingPeople: CompetencyGroup = {
  key: 'leading-people',
  title: { en: 'Leading people', de: 'Menschen führen' },
  competencies: [
    {
      key: 'conflict-management',
      title: { en: 'Conflict management', de: 'Umgang mit Konflikten' },
      description: {
        en: 'Sees disagreement coming and helps to settle it constructively.',
        de: 'Sieht Meinungsverschiedenheiten kommen und hilft, sie konstruktiv zu lösen.',
      },
      behaviors: [
        {
          key: 'addresses-tension-early',
          title: { en: 'Addressing tension early', de: 'Spannungen früh ansprechen' },
          statement: {
            en: 'Addresses tension between people early.',
            de: 'Spricht Spannungen zwischen Menschen früh an.',
          },
          malleability: 0.5,
          effort: 0.5,
        },
        {
          key: 'hears-all-sides',
          title: { en: 'Hearing all sides', de: 'Alle Seiten anhören' },
          statement: {
            en: 'Listens to all sides of a dispute before taking a position.',
            de: 'Hört bei einem Streit alle Seiten an und bezieht erst dann Stellung.',
          },
          malleability: 0.7,
          effort: 0.3,
        },
      ],
    },
    {
      key: 'leveraging-diversity',
      title: { en: 'Leveraging diversity', de: 'Vielfalt nutzen' },
      description: {
        en: 'Makes room for differences and puts them to use.',
        de: 'Gibt Unterschieden Raum und macht etwas aus ihnen.',
      },
      behaviors: [
        {
          key: 'draws-in-quiet-voices',
          title: { en: 'Drawing in quiet voices', de: 'Leise Stimmen einbeziehen' },
          statement: {
            en: 'Makes sure that quieter people are heard in meetings.',
            de: 'Sorgt dafür, dass in Besprechungen auch die Stilleren zu Wort kommen.',
          },
          malleability: 0.7,
          effort: 0.3,
        },
        {
          key: 'seeks-different-views',
          title: { en: 'Seeking different views', de: 'Andere Sichtweisen suchen' },
          statement: {
            en: 'Seeks out people who see a matter differently.',
            de: 'Sucht das Gespräch mit Menschen, die eine Sache anders sehen.',
          },
          malleability: 0.5,
          effort: 0.5,
        },
      ],
    },
    {
      key: 'developing-others',
      title: { en: 'Developing others', de: 'Andere entwickeln' },
      description: {
        en: 'Helps people to grow through feedback and through the work itself.',
        de: 'Hilft anderen, durch Feedback und durch die Arbeit selbst zu wachsen.',
      },
      behaviors: [
        {
          key: 'gives-specific-feedback',
          title: { en: 'Giving specific feedback', de: 'Konkretes Feedback geben' },
          statement: {
            en: 'Gives people specific feedback on what they do.',
            de: 'Gibt anderen konkretes Feedback zu dem, was sie tun.',
          },
          malleability: 0.7,
          effort: 0.3,
        },
        {
          key: 'hands-over-stretching-tasks',
          title: { en: 'Handing over stretching tasks', de: 'Fordernde Aufgaben übertragen' },
          statement: {
            en: 'Gives people tasks that they can grow with.',
            de: 'Überträgt anderen Aufgaben, an denen sie wachsen können.',
          },
          malleability: 0.5,
          effort: 0.5,
        },
      ],
    },
    {
      key: 'team-building',
      title: { en: 'Team building', de: 'Teamentwicklung' },
      description: {
        en: 'Builds trust, pride and cooperation in the team.',
        de: 'Schafft Vertrauen, Stolz und Zusammenarbeit im Team.',
      },
      behaviors: [
        {
          key: 'gives-credit',
          title: { en: 'Giving credit', de: 'Leistung sichtbar machen' },
          statement: {
            en: 'Gives credit to those who did the work.',
            de: 'Macht sichtbar, wer eine Leistung erbracht hat.',
          },
          malleability: 0.7,
          effort: 0.3,
        },
        {
          key: 'agrees-on-working-together',
          title: { en: 'Agreeing on how to work together', de: 'Zusammenarbeit vereinbaren' },
          statement: {
            en: 'Agrees with the team on how to work together.',
            de: 'Vereinbart mit dem Team, wie es zusammenarbeiten will.',
          },
          malleability: 0.7,
          effort: 0.5,
        },
      ],
    },
  ],
};
