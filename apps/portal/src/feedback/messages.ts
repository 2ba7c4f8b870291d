import type { FeedbackReport, FeedbackRound, InvitedGroup } from '@coaching/sdk';
import { inLanguage } from '../app/messages.ts';

const groups: Record<InvitedGroup, string> = {
  manager: 'Manager',
  peer: 'Peers',
  directReport: 'Direct reports',
  other: 'Others',
};
const oneOfGroup: Record<InvitedGroup, string> = {
  manager: 'Manager',
  peer: 'Peer',
  directReport: 'Direct report',
  other: 'Other',
};
const states: Record<FeedbackRound['state'], string> = {
  open: 'Collecting answers',
  reviewed: 'Read by the coach',
  released: 'Released',
};
const comparisons: Record<NonNullable<FeedbackReport['rows'][number]['comparison']>, string> = {
  sharedStrength: 'Shared strength',
  hiddenStrength: 'Hidden strength',
  blindSpot: 'Blind spot',
  sharedGrowth: 'Shared room to grow',
  indeterminate: 'Too close to call',
};

export const messages = inLanguage({
  en: {
    title: '360 feedback',
    lead: 'People who work with you answer the same questions about you. You read means of groups, never single answers.',
    leadCoach:
      'The 360 rounds of this leader. You read the report first, and release it when the debrief is booked.',
    none: 'No round yet',
    noneText: 'Open a round, then invite the people whose view you want to know.',
    openTitle: 'Open a round',
    openHelp: 'Choose what they are asked. The program proposes one.',
    openLabel: 'Instrument',
    open: 'Open the round',
    opened: 'The round is open. Invite your raters now.',
    openedOn: (date: string) => `Opened on ${date}`,
    states,
    groups,
    oneOfGroup,
    comparisons,

    howTitle: 'How anonymity is kept',
    how: [
      'Your manager’s answers are shown as such: there is usually only one, and they are told so before they answer.',
      'Peers, direct reports and others are shown as a mean, and only when at least three of a group have answered. A smaller group is merged into “others” or left out.',
      'Invite four or five people a group, so that three answers are likely.',
      'Nobody sees who has answered, or when. Each person gets their own link by e-mail, which you never see.',
      'More raters make a mean steadier. The report says how steady.',
    ],

    leaveOutTitle: 'Without feedback from others',
    leaveOutHelp: 'You can do without the 360. Nobody needs a reason.',
    leaveOut: 'Leave the 360 out',
    notYetTitle: 'Not yet',

    statusTitle: 'Where the round stands',
    statusGroup: 'Group',
    statusInvited: 'Invited',
    statusNobody: 'Nobody is invited yet.',
    submitted: (answered: number, invited: number) => `${answered} of ${invited} have answered`,
    submittedHelp: 'Over all groups. Which of them have answered is not shown, to protect them.',
    ownPart: 'You answer the same questions about yourself:',
    toAssessments: 'go to your assessments',
    gateTitle: 'Before the report can be released',
    gateOpen: 'Everything is in place: the coach can release the report.',
    bookDebrief: 'Book the debrief',
    report: 'Read the report',
    reviewReport: 'Read the report for review',
    releasedOn: (date: string) => `Released on ${date}`,

    inviteTitle: 'Invite raters',
    inviteHelp: 'Choose people who have seen you at work for some months, and not only those who like you.',
    raterLegend: (number: number) => `Person ${number}`,
    group: 'Group',
    name: 'Name',
    email: 'E-mail address',
    addRow: 'Add a person',
    removeRow: (number: number) => `Remove person ${number}`,
    invite: (count: number) => (count === 1 ? 'Send 1 invitation' : `Send ${count} invitations`),
    invited: (count: number) =>
      count === 1 ? '1 invitation is on its way.' : `${count} invitations are on their way.`,
    fewWarning: (group: string) =>
      `${group}: with fewer than three answers nothing of this group is shown on its own.`,
    rowIncomplete: 'Give a name and an e-mail address for each person.',

    review: 'I have read the report',
    reviewed: 'Recorded.',
    release: 'Release the report to the leader',
    releaseTitle: 'Release the report?',
    releaseText: 'The report is frozen and shown to the leader. This cannot be undone.',
    releaseConfirm: 'Release it',
    released: 'The leader can read the report now.',

    reportTitle: '360 report',
    reportLead: (instrument: string) => `${instrument}. Read it together with your coach in the debrief.`,
    draft: 'draft for the coach’s review',
    reviewNote: 'This is your review. The leader sees the report after you release it.',
    toRounds: '360 feedback',
    groupsTitle: 'Who answered',
    groupColumns: {
      group: 'Group',
      raters: 'Answers',
      state: 'Shown',
      reliability: 'Steadiness of the mean',
    },
    groupStates: {
      published: 'Yes',
      merged: 'Merged into “others”',
      suppressed: 'No: too few answers to protect those who answered',
      none: 'No answers',
    } satisfies Record<FeedbackReport['groups'][number]['state'], string>,
    reliabilityHelp:
      'How far as many other people of the same kind would give the same mean, from 0 (chance) to 1 (always).',
    steadiness: (value: string, reliability: number) =>
      `${value} · ${reliability < 0.5 ? 'rough: read it as a hint' : reliability < 0.7 ? 'fair: small differences mean little' : 'steady'}`,
    hidden: 'not shown',
    notesTitle: 'How to read the figures',
    plotTitle: 'Behavior by behavior',
    plotHelp:
      'Each line runs from the lowest to the highest answer. The bars around the means show how sure these are: where bars overlap, the difference may be chance. Your own answer is one answer, and has no bar.',
    order: 'Order',
    orders: {
      form: 'As in the questionnaire',
      gap: 'Largest difference between you and others first',
      high: 'Highest in the eyes of others first',
      low: 'Lowest in the eyes of others first',
    },
    legend: 'Symbols',
    legendInterval: 'Where the mean would lie with other people (four of five cases)',
    self: 'You',
    selfCoach: 'The leader',
    others: 'All others (mean of groups)',
    noFigures: 'Too few answers to show anything here.',
    answers: (raters: number) => (raters === 1 ? '1 answer' : `${raters} answers`),
    meanOf: (group: string, mean: string, raters: number) =>
      `${group} ${mean} (${raters === 1 ? '1 answer' : `${raters} answers`})`,
    within: (lower: string, upper: string) => `with an interval from ${lower} to ${upper}`,
    figure: (who: string, value: string) => `${who} ${value}`,
    tableCaption:
      'All behaviors with the answers of the leader and the means of the groups, each with its interval',
    behavior: 'Behavior',
    comparison: 'Comparison',
    hash: 'Fingerprint of the frozen report',
    engine: (version: string) => `Version of the rules: ${version}`,
    dash: '–',

    raterTitle: (name: string) => `Feedback for ${name}`,
    raterLead: (name: string, minutes: string) =>
      `${name} asked you for your view, as help with ${name}’s own development. It takes ${minutes}.`,
    raterAs: (group: string) => `You were invited as: ${group.toLowerCase()}`,
    anonymousTitle: 'Your answers are anonymous',
    anonymousText: (threshold: number, name: string) =>
      `They are stored without your name, your e-mail address, and the time. ${name} sees only means of groups in which at least ${threshold} people have answered.`,
    openTitleRater: 'Your answers are not anonymous',
    openText: (name: string) =>
      `${name} usually has one manager, so your answers can be recognized as yours in the report. Answer as you would say it in a talk.`,
    onceText:
      'Each link takes one answer. Nothing is saved before you submit: if you close this page, you begin again.',
    notObservedText:
      'Choose “not observed” where you have not seen it. It is counted as missing, never as a low answer.',
    begin: 'Begin',
    raterSubmit: 'Submit my feedback',
    raterSubmitHelp: 'You submit once.',
    thanksTitle: 'Thank you',
    thanks: (name: string) =>
      `Your answers have arrived. ${name} reads the report with a coach when enough people have answered. You can close this page.`,
    usedTitle: 'This link has been used',
    used: 'Each link takes one answer, and one has arrived. Thank you. If it was not you, tell the person who asked you.',
    invalidTitle: 'This link is not valid',
    invalid: 'It may have been cut off in the e-mail. Copy the whole link, or ask for a new one.',
    closedTitle: 'This round is closed',
    closed: 'The report has been made already. Thank you for being willing to answer.',
  },
});
