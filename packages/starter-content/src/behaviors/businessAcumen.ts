import type { CompetencyGroup } from './competencyGroup.ts';

/** Managing money, people and technology well. */
export const businessAcumen: CompetencyGroup = {
  key: 'business-acumen',
  title: { en: 'Business acumen', de: 'Mit Mitteln umgehen' },
  competencies: [
    {
      key: 'financial-management',
      title: { en: 'Financial management', de: 'Umgang mit Finanzen' },
      description: {
        en: 'Understands the figures and uses money where it does most good.',
        de: 'Versteht die Zahlen und setzt Geld dort ein, wo es am meisten bewirkt.',
      },
      behaviors: [
        {
          key: 'explains-the-figures',
          title: { en: 'Explaining the figures', de: 'Zahlen verständlich machen' },
          statement: {
            en: 'Explains to the team what the budget figures mean for its work.',
            de: 'Erklärt dem Team, was die Budgetzahlen für die Arbeit bedeuten.',
          },
          malleability: 0.7,
          effort: 0.3,
        },
        {
          key: 'weighs-cost-and-benefit',
          title: { en: 'Weighing cost and benefit', de: 'Kosten und Nutzen abwägen' },
          statement: {
            en: 'Weighs cost against benefit before money is spent.',
            de: 'Wägt Kosten und Nutzen ab, bevor Geld ausgegeben wird.',
          },
          malleability: 0.5,
          effort: 0.5,
        },
      ],
    },
    {
      key: 'human-capital-management',
      title: { en: 'Human capital management', de: 'Personalplanung' },
      description: {
        en: 'Sees that the right people do the right work, and that the load is bearable.',
        de: 'Sorgt dafür, dass die richtigen Menschen das Richtige tun und die Last tragbar bleibt.',
      },
      behaviors: [
        {
          key: 'matches-people-and-tasks',
          title: { en: 'Matching people and tasks', de: 'Menschen und Aufgaben zusammenbringen' },
          statement: {
            en: "Assigns tasks according to people's strengths.",
            de: 'Verteilt Aufgaben nach den Stärken der Menschen.',
          },
          malleability: 0.5,
          effort: 0.5,
        },
        {
          key: 'watches-the-workload',
          title: { en: 'Watching the workload', de: 'Auf die Arbeitslast achten' },
          statement: {
            en: "Acts when a team member's workload becomes too high.",
            de: 'Handelt, wenn die Arbeitslast einer Person im Team zu hoch wird.',
          },
          malleability: 0.5,
          effort: 0.5,
        },
      ],
    },
    {
      key: 'technology-management',
      title: { en: 'Technology management', de: 'Umgang mit Technik' },
      description: {
        en: 'Knows what technology can do for the work and helps people to use it.',
        de: 'Weiß, was Technik für die Arbeit leisten kann, und hilft anderen, sie zu nutzen.',
      },
      behaviors: [
        {
          key: 'tries-new-technology',
          title: { en: 'Trying new technology', de: 'Neue Technik ausprobieren' },
          statement: {
            en: 'Tries out new technology that could make the work easier.',
            de: 'Probiert neue Technik aus, die die Arbeit erleichtern könnte.',
          },
          malleability: 0.7,
          effort: 0.5,
        },
        {
          key: 'gives-time-to-learn-technology',
          title: { en: 'Giving time to learn technology', de: 'Zeit zum Erlernen neuer Technik geben' },
          statement: {
            en: 'Gives people time to learn new technology.',
            de: 'Gibt anderen Zeit, neue Technik zu erlernen.',
          },
          malleability: 0.7,
          effort: 0.5,
        },
      ],
    },
  ],
};
