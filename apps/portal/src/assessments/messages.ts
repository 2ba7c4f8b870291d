import { inLanguage } from '../app/messages.ts';

export const messages = inLanguage({
  en: {
    title: 'Assessments',
    lead: 'Short questionnaires, each with another look at how you lead. There are no right answers, and your answers save themselves.',
    leadCoach: 'The questionnaires of this leader. You see the result once the leader has submitted it.',
    none: 'No assessment yet',
    noneText: 'The assessments appear here when the agreement is signed.',
    answered: (done: number, all: number) => `${done} of ${all} answered`,
    state: { open: 'Open', submitted: 'Submitted', waived: 'Left out' },
    start: 'Start',
    goOn: 'Go on',
    result: 'See the result',
    minutes: (items: number) => `about ${Math.max(1, Math.round(items / 6))} min`,
    waive: 'Leave this out',
    waiveTitle: (lens: string) => `Leave out “${lens}”?`,
    waiveText:
      'You decide what is looked at. Nobody needs a reason. The ranking of behaviors then counts what is missing as medium and says so.',
    waiveConfirm: 'Leave it out',
    perceptionHint: 'Others answer the same questions about you in the 360 feedback.',
    toFeedback: '360 feedback',
    addTitle: 'Add an assessment',
    addHelp: 'Any published instrument can be taken in addition to the program.',
    addLabel: 'Instrument',
    add: 'Add',
    added: 'Added.',

    part: (page: number, pages: number) => `Part ${page} of ${pages}`,
    notObserved: 'Not observed',
    back: 'Back',
    next: 'Next',
    submit: 'Submit my answers',
    submitOnce: 'You submit once; after that the answers stay as they are.',
    saveStatus: {
      saved: 'All answers saved',
      waiting: 'Saving…',
      saving: 'Saving…',
      failed: 'Not saved yet',
    },
    saveAgain: 'Save again',
    missingTitle: (count: number) =>
      count === 1 ? 'One question has no answer yet' : `${count} questions have no answer yet`,
    missingHelp: 'Choose one to go there:',
    missingMark: 'No answer yet',
    source: 'Source',
    license: 'License',
    toList: 'Assessments',

    resultTitle: (title: string) => `Result: ${title}`,
    resultLead: 'A result describes answers on one day. It is a start for a talk, not a verdict.',
    score: (score: string, min: string, max: string) => `${score} on a scale from ${min} to ${max}`,
    noScore: (valid: number, items: number) =>
      `Too few answers for a score (${valid} of ${items} questions answered).`,
    interval: (lower: string, upper: string, confidence: string) =>
      `With ${confidence} confidence the true score lies between ${lower} and ${upper}.`,
    percentile: (rank: string, norm: string, n: string) =>
      `Percentile rank ${rank} in “${norm}” (${n} people)`,
    percentileSource: (date: string, source: string) => `${source}, ${date}`,
    noNorms: 'There is no comparison group yet.',
    noNorm: 'There is no comparison group for this scale.',
    ipsative: 'These scores rank what matters within you. They cannot be compared with other people.',
    scales: 'Scales',
    legend:
      'The dot is the score, the band is its interval, the line runs from the lowest to the highest score that the scale can have.',
    table: {
      caption: 'All scales with score, interval and percentile rank',
      scale: 'Scale',
      score: 'Score',
      range: 'Lowest to highest',
      interval: 'Interval',
      percentile: 'Percentile rank',
      answered: 'Answered',
    },
    nothing: 'none',
    hash: 'Version of the instrument',
  },
});
