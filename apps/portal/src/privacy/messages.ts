import { inLanguage } from '../app/messages.ts';

export const messages = inLanguage({
  en: {
    title: 'My data',
    lead: 'What is kept about you belongs to you. Take it with you, and see who has touched it.',
    exportTitle: 'Take my data with me',
    exportHelp:
      'One file with everything you may see: agreements, answers and results, released 360 reports, focus areas, sessions, actions, your notes and reflections. It is a JSON file, which other programs can read.',
    exportButton: 'Download my data',
    exported: 'The file is in your downloads.',
    fileName: (date: string) => `coaching-export-${date}.json`,
    logTitle: 'Who has touched my data',
    logHelp: 'By role, never by name. Your own visits are listed too.',
    none: 'Nobody has touched your data yet.',
    at: 'When',
    by: 'Who',
    action: 'What was done',
    what: 'With what',
    more: 'Show earlier entries',
  },
});
