import type { FocusArea, FocusRankInput } from '@coaching/sdk';
import { inLanguage } from '../app/messages.ts';

type Mode = NonNullable<FocusRankInput['mode']>;

const modes: Record<Mode, string> = {
  smallStep: 'What one small step repays most',
  strengthsFirst: 'Strengths first: what you do well and like, and use too little',
  additive: 'Simple mean of all inputs',
  geometric: 'Mean that punishes a weak input',
};
const areaStates: Record<FocusArea['state'], string> = { active: 'Now', shifted: 'Resting' };

/** The inputs of the ranking in words. A new one of a later server keeps its code. */
const factors: Record<string, string> = {
  importance: 'Importance for your role',
  visibility: 'Visibility to others',
  level: 'How others see it today',
  malleability: 'How far practice changes it',
  fit: 'Fit with what drives you',
  effort: 'Effort of a step',
  use: 'How much it is used',
};

export const messages = inLanguage({
  en: {
    title: 'Focus',
    lead: 'One to three behaviors that are worth a small step. You choose, and you can shift any time.',
    areasTitle: 'Your focus areas',
    areasTitleCoach: 'The leader’s focus areas',
    noAreas: 'No focus area yet',
    noAreasLeader: 'Look at the proposal below, or choose straight away. You need no reason.',
    noAreasEarly: 'You choose them when the discovery is complete and the debrief was held.',
    noAreasCoach: 'The leader chooses them.',
    areaStates,
    observable: 'What others would see',
    measure: 'How you will know',
    chosenOn: (date: string) => `Chosen on ${date}`,
    choose: 'Choose focus areas',
    change: 'Choose anew',
    shift: 'Shift the focus',

    rankingTitle: 'Proposal',
    rankingHelp:
      'Which behaviors would repay a small step most, judging by your assessments and your 360. A proposal: you choose.',
    noRanking: 'No proposal yet',
    noRankingText: 'It can be made when the assessments are done and the 360 report is released.',
    modeLabel: 'What to look for',
    modes,
    rank: 'Make the proposal',
    rankAgain: 'Make it anew',
    madeOn: (date: string) => `Made on ${date}`,
    topLever: (title: string) => `One behavior stands out: ${title}.`,
    noTopLever:
      'No single behavior stands out clearly. Choose among the first ones by what you would like to do.',
    tied: 'tied',
    stability: (share: string) => `Among the first three in ${share} of the trials`,
    stabilityHelp:
      'The weights of the inputs are only estimates. So the ranking is repeated many times with other weights; the share says how often a behavior stays among the first three.',
    why: 'Why it stands there',
    contributions: 'What raises it and what lowers it, compared with an average behavior',
    factors,
    swap: (factor: string, change: string) =>
      `It would change places with its neighbor if “${factor}” changed by ${change}.`,
    flags: { noHeadroom: 'It is near the top already: there is hardly a step left.' } as Record<
      string,
      string
    >,
    notes: 'How to read this',
    details: 'Inputs and stability',
    chooseThis: 'Choose this',
    showAll: (count: number) => `Show all ${count}`,

    chooseTitle: 'Choose your focus areas',
    chooseLead: (min: number, max: number) =>
      `Choose ${min === max ? min : `${min} to ${max}`}. For each one, say what others would see and how you will know.`,
    behaviors: 'Behaviors',
    behaviorsHelp: 'In the order of the proposal where there is one.',
    search: 'Search',
    chosenCount: (count: number, max: number) => `${count} of ${max} chosen`,
    atMost: (max: number) => `You can choose ${max}. Take one out first.`,
    observableHelp:
      'An act that a colleague could notice, a little better than today. For example: “I ask one question before I give an answer.”',
    measureHelp:
      'Something that you can count or ask. For example: “In three of four team meetings I spoke last.”',
    remove: (title: string) => `Take out “${title}”`,
    save: 'Confirm these focus areas',
    saved: 'Your focus areas are set.',
    chooseOne: 'Choose at least one behavior.',
    incomplete: 'Say for each focus area what others would see and how you will know.',

    shiftTitle: (title: string) => `Shift the focus from “${title}”`,
    shiftText:
      'Something else is more urgent? Shift at once, free, as often as you like. The resting area stays in the list.',
    shiftTo: 'New behavior',
    shiftReason: 'Reason',
    shiftReasonHelp: 'Optional, and private: only you read it.',
    shiftSave: 'Shift now',
    shifted: 'Your focus has shifted.',
    pick: 'Choose a behavior',
  },
});
