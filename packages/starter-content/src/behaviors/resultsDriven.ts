import type { CompetencyGroup } from './competencyGroup.ts';

/** Reaching goals, and meeting the expectations of those who are served. */
export const resultsDriven: CompetencyGroup = {
  key: 'results-driven',
  title: { en: 'Results driven', de: 'Ergebnisse erzielen' },
  competencies: [
    {
      key: 'accountability',
      title: { en: 'Accountability', de: 'Verantwortung' },
      description: {
        en: 'Answers for what was promised, for the good and for the bad.',
        de: 'Steht für das Zugesagte ein, im Guten wie im Schlechten.',
      },
      behaviors: [
        {
          key: 'keeps-promises',
          title: { en: 'Keeping promises', de: 'Zusagen einhalten' },
          statement: {
            en: 'Does what was promised by the agreed date.',
            de: 'Hält Zusagen zum vereinbarten Termin ein.',
          },
          malleability: 0.5,
          effort: 0.5,
        },
        {
          key: 'owns-mistakes',
          title: { en: 'Owning mistakes', de: 'Zu Fehlern stehen' },
          statement: {
            en: 'Admits mistakes without being asked.',
            de: 'Räumt eigene Fehler von sich aus ein.',
          },
          malleability: 0.5,
          effort: 0.3,
        },
      ],
    },
    {
      key: 'customer-service',
      title: { en: 'Customer service', de: 'Kundenorientierung' },
      description: {
        en: 'Knows what customers need and sees that they get it.',
        de: 'Weiß, was Kunden brauchen, und sorgt dafür, dass sie es bekommen.',
      },
      behaviors: [
        {
          key: 'asks-customers',
          title: { en: 'Asking customers', de: 'Kunden fragen' },
          statement: {
            en: 'Asks customers directly what they need.',
            de: 'Fragt Kunden direkt, was sie brauchen.',
          },
          malleability: 0.7,
          effort: 0.5,
        },
        {
          key: 'follows-up-on-complaints',
          title: { en: 'Following up on complaints', de: 'Beschwerden nachgehen' },
          statement: {
            en: 'Follows up on a complaint until it is solved.',
            de: 'Geht einer Beschwerde nach, bis sie gelöst ist.',
          },
          malleability: 0.5,
          effort: 0.5,
        },
      ],
    },
    {
      key: 'decisiveness',
      title: { en: 'Decisiveness', de: 'Entschlusskraft' },
      description: {
        en: 'Makes sound decisions when they are due, and stands by them.',
        de: 'Trifft gute Entscheidungen, wenn sie anstehen, und vertritt sie.',
      },
      behaviors: [
        {
          key: 'decides-in-time',
          title: { en: 'Deciding in time', de: 'Rechtzeitig entscheiden' },
          statement: {
            en: 'Decides in time, even when some facts are missing.',
            de: 'Entscheidet rechtzeitig, auch wenn einzelne Fakten fehlen.',
          },
          malleability: 0.5,
          effort: 0.5,
        },
        {
          key: 'explains-decisions',
          title: { en: 'Explaining decisions', de: 'Entscheidungen begründen' },
          statement: {
            en: 'Explains the reasons behind a decision.',
            de: 'Erklärt die Gründe für eine Entscheidung.',
          },
          malleability: 0.7,
          effort: 0.3,
        },
      ],
    },
    {
      key: 'entrepreneurship',
      title: { en: 'Entrepreneurship', de: 'Unternehmerisches Handeln' },
      description: {
        en: 'Sees opportunities and takes measured risks to use them.',
        de: 'Sieht Chancen und geht überlegte Risiken ein, um sie zu nutzen.',
      },
      behaviors: [
        {
          key: 'points-out-opportunities',
          title: { en: 'Pointing out opportunities', de: 'Auf Chancen hinweisen' },
          statement: {
            en: 'Points out new opportunities for the organization.',
            de: 'Weist auf neue Chancen für die Organisation hin.',
          },
          malleability: 0.5,
          effort: 0.5,
        },
        {
          key: 'takes-measured-risks',
          title: { en: 'Taking measured risks', de: 'Überlegte Risiken eingehen' },
          statement: {
            en: 'Takes a risk when the possible loss is bearable.',
            de: 'Geht ein Risiko ein, wenn der mögliche Verlust tragbar ist.',
          },
          malleability: 0.3,
          effort: 0.7,
        },
      ],
    },
    {
      key: 'problem-solving',
      title: { en: 'Problem solving', de: 'Problemlösung' },
      description: {
        en: 'Gets to the bottom of problems and finds solutions that last.',
        de: 'Geht Problemen auf den Grund und findet Lösungen, die halten.',
      },
      behaviors: [
        {
          key: 'looks-for-causes',
          title: { en: 'Looking for causes', de: 'Nach Ursachen suchen' },
          statement: {
            en: 'Looks for the causes of a problem before choosing a remedy.',
            de: 'Sucht nach den Ursachen eines Problems, bevor eine Lösung gewählt wird.',
          },
          malleability: 0.5,
          effort: 0.5,
        },
        {
          key: 'asks-those-closest',
          title: { en: 'Asking those closest to the work', de: 'Die Beteiligten fragen' },
          statement: {
            en: 'Asks the people closest to a problem how they would solve it.',
            de: 'Fragt die Menschen, die einem Problem am nächsten sind, wie sie es lösen würden.',
          },
          malleability: 0.7,
          effort: 0.3,
        },
      ],
    },
    {
      key: 'technical-credibility',
      title: { en: 'Technical credibility', de: 'Fachliche Glaubwürdigkeit' },
      description: {
        en: 'Understands the field well enough to be trusted in it.',
        de: 'Versteht das Fach gut genug, um darin Vertrauen zu genießen.',
      },
      behaviors: [
        {
          key: 'explains-expert-matters',
          title: { en: 'Explaining expert matters simply', de: 'Fachliches verständlich erklären' },
          statement: {
            en: 'Explains expert matters so that outsiders can follow.',
            de: 'Erklärt Fachliches so, dass auch Fachfremde folgen können.',
          },
          malleability: 0.7,
          effort: 0.3,
        },
        {
          key: 'names-limits-of-knowledge',
          title: { en: 'Naming the limits of own knowledge', de: 'Grenzen des eigenen Wissens nennen' },
          statement: {
            en: 'Says openly when something lies outside their own expertise.',
            de: 'Sagt offen, wenn etwas außerhalb des eigenen Fachwissens liegt.',
          },
          malleability: 0.7,
          effort: 0.3,
        },
      ],
    },
  ],
};
