import { collections } from './en/collections.ts';
import { fields } from './en/fields.ts';
import { imports } from './en/imports.ts';
import { instruments } from './en/instruments.ts';
import { issues } from './en/issues.ts';
import { options } from './en/options.ts';
import { panel } from './en/panel.ts';
import { records } from './en/records.ts';

/** The plugin’s sentences in English, by noun: the reference that every other language translates. */
export const en = {
  faults: {
    oneAtATime: 'Change accounts one at a time.',
    preferencesFull: 'There is no room for so much in the settings of the panel.',
    noTransaction:
      'Content is published in a transaction only. Whoever runs the site must not turn transactions off.',
  },
  accounts: {
    oneLine: 'Write the name on one line, with at most 100 characters that can be seen.',
    sessionOver: 'This session has lasted its time. Sign in again.',
    presentMissing: 'Give your present password too.',
    presentWrong: 'The present password is wrong.',
    presentPassword: 'Present password',
    presentPasswordHelp: 'Needed to change your own password.',
  },
  people: {
    formerMember: 'Former member',
  },
  mails: {
    invitation: {
      subject: '{leaderName} asks for your feedback',
      purpose: '{leaderName} is working with a coach and would like to know how others see them at work.',
      anonymous:
        'Your answers are anonymous. Nothing of a group is shown before {threshold} people have answered, and never a single answer.',
      named: 'Your answers are not anonymous: as the manager you can be recognized in the report.',
      link: 'To answer, open this link. It is yours alone and takes one answer:\n{link}',
      seen: 'Your name and address are seen by {leaderName} and the coach while answers are collected, and then erased. Nobody is told who has answered.',
      until: 'The link can be used until {date}.',
      free: 'If you would rather not answer, you need not do anything.',
      reminderSubject: 'Reminder: {leaderName} asks for your feedback',
      reminder:
        'This reminder goes to everyone who was invited, because nobody is told who has answered. If you have answered, thank you: you need do nothing more. If not, use the new link below; the earlier one no longer works.',
    },
    ratersProposed: {
      subject: '{leaderName} proposes people for 360 feedback',
      text: '{leaderName} has proposed people to ask for feedback. No mail goes out to them before you have read the list and approved it:\n{link}\n',
    },
    ratersReturned: {
      subject: '360 feedback: your coach asks for a change of your list, {leaderName}',
      text: '{leaderName}, your coach has read your list and asks for a change before the invitations go out:\n{link}\n',
    },
    retention: {
      subject: 'Your coaching records will be erased on {date}',
      text: 'The time for which your coaching agreement keeps your records is nearly over. On {date} they are erased for good: notes, sessions, results and reports. Nobody can bring them back.\n\nIf you want to keep something, export it before then: {link}\n',
    },
    reminder: {
      kinds: {
        chemistry: 'chemistry session',
        intake: 'intake session',
        debrief: 'debrief',
        coaching: 'coaching session',
        alignment: 'alignment session',
        midpoint: 'midpoint session',
        closing: 'closing session',
        followUp: 'follow-up session',
      },
      subject: 'Reminder: {kind}, {time}',
      text: 'Your {kind} starts on {time}.\n\nTo open, move or cancel it: {link}\n',
    },
  },
  reports: {
    groups: {
      self: 'You',
      manager: 'Manager',
      peer: 'Peers',
      directReport: 'Direct reports',
      other: 'Others',
    },
    others: '“Others” is the mean of the group means shown, each group counting the same.',
    threshold:
      'A figure is shown only where at least {least} people of a group have answered. This protects them; it does not make the figure precise.',
    manager: 'The answers of a manager are shown as they are; managers were told so before they answered.',
    reliability:
      'The reliability of a group says how far another group of the same size would agree, from 0 to 1. It comes from published research on ratings of this kind, not from these answers.',
    interval:
      'The bar around a mean says where it would lie in four of five cases if as many other people of the same kind had been asked. It follows from their number alone: how far the answers lie apart is not shown, and is taken to be a quarter of the scale.',
    comparison:
      'Your view and the others’ are said to differ only where the difference exceeds what chance would do in four of five cases, taking answers to spread by a quarter of the scale. Where they differ by less, it is too close to call.',
    merged: 'Groups with too few answers are part of the figure of “Others” as a group.',
    suppressed: 'Some figures are left out, since they would show what single people have answered.',
    kept: 'Some figures are those of an earlier report: newer ones would show what single people have answered.',
    noSelf: 'You have not answered the questions yourself, so nothing is compared with your own view.',
    versions:
      'You answered version {own} of the questionnaire, the others version {others}. Questions that were changed are not compared.',
  },
  changes: {
    notes: {
      verdict:
        'A difference of a questionnaire is called a change only where chance alone would bring one as large in fewer than 1 of 20 cases. All others are “no reliable change”: nothing may have changed, or too little to be told from chance.',
      chance:
        'Of 20 figures that have not changed at all, about one looks like a change by chance. The more figures there are, the less a single one says.',
      raters:
        'In the 360 feedback other people may have answered the second time, or the same ones in another mood. How far the means of so few people differ by that alone is part of what chance can do here.',
      together:
        'All behaviors of the 360 feedback are looked at together: only in 1 of 20 such comparisons would chance make even one of them look like a change. So a single difference has to be large.',
      answerSpread:
        'How far single answers spread is not known for these questions; it is taken to be a quarter of the scale.',
      extremes: 'Very high and very low first scores tend to move toward the middle by themselves.',
      practice:
        'Answering the same questions again can move a score by itself. How much is not known for these questionnaires, so it is not taken out.',
      oneSitting:
        'For some scales only the reliability within one sitting is known. Between two days answers vary more, so that chance reaches further there than is shown.',
      rescored:
        'The questionnaire has a newer version that counts some answers differently. The earlier answers were counted anew in that way, so an earlier score can differ from the one in its own result.',
      unknown:
        'Where the questionnaire says too little on how exactly it measures, the difference is shown without a verdict.',
      noBetter:
        'Where neither end of a scale is better, the verdict says “higher” or “lower”, not “improved” or “declined”.',
    },
  },
  ranking: {
    proposal: 'This is a proposal. You choose what to work on, and need not give a reason.',
    missing: 'Where something is not known it counts as medium. Each behavior says what is missing.',
    noReport: 'There is no 360 report, so how others see the behaviors is not part of this.',
    drivers:
      'Which drivers go with which behaviors, how readily a behavior changes and what a step costs are the editors’ estimates.',
    agreement: 'Ranked {mode}, {shared} of the first {of} would be the same.',
    modes: {
      smallStep: 'by the value of one small step',
      strengthsFirst: 'with strengths first',
      additive: 'by a plain mean of the inputs',
      geometric: 'by a geometric mean of the inputs',
    },
  },
  norms: {
    counted: 'Counted from answers submitted {from} to {to}',
  },
  collections: { ...collections, instruments },
  records,
  fields,
  options,
  panel,
  imports,
  issues,
} as const;
