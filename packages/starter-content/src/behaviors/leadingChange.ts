import type { CompetencyGroup } from './competencyGroup.ts';

/** Seeing what is coming, and taking people along. */
export const leadingChange: CompetencyGroup = {
  key: 'leading-change',
  title: { en: 'Leading change', de: 'Wandel gestalten' },
  competencies: [
    {
      key: 'creativity-and-innovation',
      title: { en: 'Creativity and innovation', de: 'Kreativität und Innovation' },
      description: {
        en: 'Finds new ways of doing things and gives them a chance to prove themselves.',
        de: 'Findet neue Wege und gibt ihnen die Chance, sich zu bewähren.',
      },
      behaviors: [
        {
          key: 'invites-ideas',
          title: { en: 'Inviting ideas', de: 'Ideen einholen' },
          statement: {
            en: "Asks for other people's ideas before settling on a solution.",
            de: 'Fragt nach den Ideen anderer, bevor eine Lösung feststeht.',
          },
          malleability: 0.7,
          effort: 0.3,
        },
        {
          key: 'tries-on-a-small-scale',
          title: { en: 'Trying things on a small scale', de: 'Neues im Kleinen erproben' },
          statement: {
            en: 'Tests a new approach on a small scale before it is rolled out.',
            de: 'Erprobt einen neuen Ansatz im Kleinen, bevor er überall eingeführt wird.',
          },
          malleability: 0.5,
          effort: 0.5,
        },
      ],
    },
    {
      key: 'external-awareness',
      title: { en: 'External awareness', de: 'Blick nach außen' },
      description: {
        en: 'Knows what moves the world outside and what it means for the work inside.',
        de: 'Weiß, was draußen geschieht und was es für die Arbeit im Inneren bedeutet.',
      },
      behaviors: [
        {
          key: 'brings-the-outside-in',
          title: { en: 'Bringing the outside in', de: 'Den Blick von außen einbringen' },
          statement: {
            en: 'Brings developments outside the organization into discussions.',
            de: 'Bringt Entwicklungen außerhalb der Organisation in Gespräche ein.',
          },
          malleability: 0.7,
          effort: 0.5,
        },
        {
          key: 'asks-about-effects-outside',
          title: { en: 'Asking about effects outside', de: 'Nach Folgen für Außenstehende fragen' },
          statement: {
            en: 'Asks how a decision will affect people outside the organization.',
            de: 'Fragt, wie sich eine Entscheidung auf Menschen außerhalb der Organisation auswirkt.',
          },
          malleability: 0.7,
          effort: 0.3,
        },
      ],
    },
    {
      key: 'flexibility',
      title: { en: 'Flexibility', de: 'Flexibilität' },
      description: {
        en: 'Takes in what is new and adjusts without clinging to the plan.',
        de: 'Nimmt Neues auf und passt sich an, ohne am Plan zu kleben.',
      },
      behaviors: [
        {
          key: 'changes-course-on-new-facts',
          title: { en: 'Changing course on new facts', de: 'Bei neuen Fakten den Kurs ändern' },
          statement: {
            en: 'Changes a plan when new facts speak against it.',
            de: 'Ändert einen Plan, wenn neue Fakten dagegensprechen.',
          },
          malleability: 0.5,
          effort: 0.5,
        },
        {
          key: 'fits-guidance-to-the-person',
          title: { en: 'Fitting guidance to the person', de: 'Anleitung auf die Person abstimmen' },
          statement: {
            en: 'Gives each person as much guidance as they need, and no more.',
            de: 'Gibt so viel Anleitung, wie die jeweilige Person braucht, und nicht mehr.',
          },
          malleability: 0.5,
          effort: 0.5,
        },
      ],
    },
    {
      key: 'resilience',
      title: { en: 'Resilience', de: 'Belastbarkeit' },
      description: {
        en: 'Keeps going under pressure and recovers from setbacks.',
        de: 'Bleibt unter Druck handlungsfähig und erholt sich von Rückschlägen.',
      },
      behaviors: [
        {
          key: 'stays-calm-under-pressure',
          title: { en: 'Staying calm under pressure', de: 'Unter Druck ruhig bleiben' },
          statement: {
            en: 'Stays calm when the pressure is high.',
            de: 'Bleibt ruhig, wenn der Druck hoch ist.',
          },
          malleability: 0.3,
          effort: 0.7,
        },
        {
          key: 'talks-about-setbacks',
          title: { en: 'Talking about setbacks', de: 'Über Rückschläge sprechen' },
          statement: {
            en: 'After a setback, talks openly about what can be learned from it.',
            de: 'Spricht nach einem Rückschlag offen darüber, was sich daraus lernen lässt.',
          },
          malleability: 0.7,
          effort: 0.3,
        },
      ],
    },
    {
      key: 'strategic-thinking',
      title: { en: 'Strategic thinking', de: 'Strategisches Denken' },
      description: {
        en: 'Sets priorities that serve the long-term interests of the organization.',
        de: 'Setzt Prioritäten, die den langfristigen Interessen der Organisation dienen.',
      },
      behaviors: [
        {
          key: 'links-work-to-strategy',
          title: { en: 'Linking work to the strategy', de: 'Arbeit mit der Strategie verbinden' },
          statement: {
            en: "Shows how today's tasks serve the long-term goals.",
            de: 'Zeigt, wie die heutigen Aufgaben den langfristigen Zielen dienen.',
          },
          malleability: 0.7,
          effort: 0.3,
        },
        {
          key: 'says-what-will-wait',
          title: { en: 'Saying what will wait', de: 'Sagen, was warten muss' },
          statement: {
            en: 'Says clearly what will not be done for the time being.',
            de: 'Sagt klar, was vorerst nicht getan wird.',
          },
          malleability: 0.5,
          effort: 0.5,
        },
      ],
    },
    {
      key: 'vision',
      title: { en: 'Vision', de: 'Vision' },
      description: {
        en: 'Gives people a picture of where the road leads, and builds it with them.',
        de: 'Gibt anderen ein Bild davon, wohin der Weg führt, und entwirft es gemeinsam mit ihnen.',
      },
      behaviors: [
        {
          key: 'describes-the-future',
          title: { en: 'Describing the future', de: 'Die Zukunft beschreiben' },
          statement: {
            en: "Describes the team's future so that people can picture it.",
            de: 'Beschreibt die Zukunft des Teams so, dass man sie sich vorstellen kann.',
          },
          malleability: 0.5,
          effort: 0.5,
        },
        {
          key: 'shapes-direction-together',
          title: { en: 'Shaping the direction together', de: 'Die Richtung gemeinsam gestalten' },
          statement: {
            en: 'Involves people in shaping the direction of the team.',
            de: 'Beteiligt andere daran, die Richtung des Teams zu gestalten.',
          },
          malleability: 0.7,
          effort: 0.5,
        },
      ],
    },
  ],
};
