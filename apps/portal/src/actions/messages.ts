import { inLanguage } from '../app/messages.ts';

export const messages = inLanguage({
  en: {
    title: 'Actions',
    lead: 'What you decided to do. Small steps, with a date.',
    leadCoach: 'What the leader decided to do.',
    open: 'Open',
    done: 'Done',
    none: 'No action yet',
    noneText: 'Actions come from sessions: each one ends with what you decided to do.',
    allDone: 'Everything is done.',
    due: (date: string) => `by ${date}`,
    overdue: (date: string) => `was due on ${date}`,
    doneOn: (date: string) => `done on ${date}`,
    markDone: 'Mark as done',
    markDoneOf: (text: string) => `Mark as done: ${text}`,
    marked: 'Done. Well done.',
  },
});
