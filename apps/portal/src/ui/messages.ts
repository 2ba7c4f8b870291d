import { inLanguage } from '../app/messages.ts';

export const messages = inLanguage({
  en: {
    loading: 'Loading…',
    tryAgain: 'Try again',
    errorTitle: 'That did not work',
    requestId: (id: string) => `If you ask for help, give this number: ${id}`,
    offline: 'No answer came back. Check your connection and try again.',
    timeout:
      'This took too long. It may have been done all the same: load the page again before you repeat it.',
    unreadable: 'The server gave an answer that cannot be read. Try again in a moment.',
    unexpected: 'Something went wrong. Try again in a moment.',
    showMore: 'Show more',
    cancel: 'Cancel',
    back: 'Back',
    asTable: 'Show as a table',
    optional: 'optional',
    print: 'Print or save as PDF',
    confidential: 'Confidential',
  },
});
