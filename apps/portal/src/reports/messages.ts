import { inLanguage } from '../app/messages.ts';

export const messages = inLanguage({
  en: {
    none: 'No engagement yet',
    noneText: 'When an engagement has you as its sponsor, it appears here.',
    agreementMissing: 'The agreement is not proposed yet.',
    signNow: 'Your signature is needed',
    signed: 'You have signed',
    complete: 'Signed by all',
    home: 'My start page',
    title: (leader: string) => `Coaching of ${leader}`,
    lead: 'What was agreed, and nothing else. What is said in the sessions stays between leader and coach.',
    agreementTitle: 'Agreement',
    agreementVersion: (version: number) => `Version ${version}`,
    readAndSign: 'Read and sign',
    read: 'Read the agreement',
    sessionsTitle: 'Sessions',
    sessions: (used: number, agreed: number, planned: number) =>
      `${used} of ${agreed} used, ${planned} planned.`,
    focusTitle: 'Focus areas',
    focusNone: 'None chosen yet.',
    progressTitle: 'Progress summary',
    progressNone: 'The leader has not released one yet.',
    released: (when: string) => `Released by the leader on ${when}`,
    nothing: 'The agreement does not share more than this.',
    toEngagement: 'Back',

    sharingTitle: 'What your sponsor sees',
    sharingLead: (sponsor: string) =>
      `${sponsor} sees what the agreement names, and nothing else: no results, no notes, no agenda.`,
    noSponsor: 'This engagement has no sponsor.',
    agreed: 'Agreed to be shared',
    nothingShared: 'Nothing.',
    noAgreement: 'Nothing is shared before the agreement is signed.',
    releaseTitle: 'Release a progress summary',
    releaseHelp: 'Your own words. The sponsor reads exactly this text, as soon as you release it.',
    releaseText: 'Text',
    preview: 'I want the sponsor to read this text.',
    previewMissing: 'Tick the box to release the text.',
    release: 'Release it',
    releasedNow: 'Released. The sponsor can read it now.',
  },
});
