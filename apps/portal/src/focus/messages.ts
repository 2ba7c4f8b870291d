import type { FocusArea, FocusRankInput, FocusRanking } from '@coaching/sdk';
import { inLanguage } from '../app/messages.ts';

type Mode = NonNullable<FocusRankInput['mode']>;

const modes: Record<Mode, string> = {
  smallStep: 'What one small step repays most',
  strengthsFirst: 'Strengths first: what you do well and like, and use too little',
  additive: 'Simple mean of all inputs',
  geometric: 'Mean that punishes a weak input',
};
const areaStates: Record<FocusArea['state'], string> = { active: 'Now', shifted: 'Resting' };

const certainties: Record<FocusRanking['certainty'], string> = {
  firm: 'First place: firm',
  likely: 'First place: likely',
  open: 'First place: open',
};

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
    madeOn: (date: string, mode: string) => `Made on ${date}. ${mode}.`,
    certainties,
    tied: 'tied',
    stabilityHelp:
      'How much each input counts is only an estimate, and other people might have answered differently. So the ranking is repeated a thousand times with other weights, and many times with answers as other raters might have given them. The bars say in how many of these trials a behavior comes first (full color) and stays among the first three (pale). Below half (the line), its place is not to be relied on.',
    trials: {
      title: 'How often it stays on top',
      weightings: 'With other weights',
      raters: 'With other raters',
      shares: (first: string, top: string) => `first in ${first}, among the first three in ${top}`,
      topShare: (top: string) => `among the first three in ${top}`,
      half: 'The line marks one half',
    },
    contributions:
      'What raises it and what lowers it. An average behavior has 50 of 100 everywhere, and 0 here. Behind each input is its value.',
    input: (value: string) => `${value} of 100`,
    sum: {
      title: 'All together',
      times: (times: string) =>
        `So one small step here repays ${times} times as much as for an average behavior.`,
      points: 'So much lies its mean above or below that of an average behavior.',
    },
    factors,
    swap: (factor: string, change: string) =>
      `It would change places with its neighbor if “${factor}” changed by ${change} of 100.`,
    otherWays: 'Do other ways of ranking agree?',
    otherWaysHelp:
      'The same inputs can be put together in other ways. Where these propose the same, the proposal rests less on how it was made.',
    notes: 'How to read this',
    details: 'How the inputs add up',
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
