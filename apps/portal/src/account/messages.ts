import { inLanguage } from '../app/messages.ts';

export const messages = inLanguage({
  en: {
    signInTitle: 'Sign in',
    signInLead:
      'For leaders, coaches and sponsors. If you were asked for feedback, use the link in your e-mail instead: it needs no account.',
    expired:
      'You were signed out because your session ended. Sign in again and you return to where you were.',
    email: 'E-mail address',
    password: 'Password',
    signIn: 'Sign in',
    tabOnly: 'You stay signed in until you close this tab.',
    wrong: 'The e-mail address or the password is wrong. Check both and try again.',
    startTitle: (name: string) => `Welcome, ${name}`,
    startLead: 'Everything that you take part in, in one place.',
    nothingTitle: 'Nothing here yet',
    nothingText: 'You are not part of a coaching engagement yet. Your coach opens one after the first talk.',
    ask: 'Ask for coaching',
    asLeader: 'Your coaching',
    asCoach: 'Leaders you coach',
    asSponsor: 'Coaching you sponsor',
    asSponsorHelp: 'You see what was agreed with the leader, and nothing else.',
    inquiriesWaiting: (count: number) =>
      count === 1 ? '1 inquiry waits for an answer.' : `${count} inquiries wait for an answer.`,
    noInquiries: 'No inquiry waits for an answer.',
    openInquiries: 'Look at the inquiries',
    noLeaders: 'No engagement yet',
    noLeadersText: 'Accept an inquiry to open one.',
    noSponsored: 'No engagement yet',
    noSponsoredText: 'When an engagement has you as its sponsor, it appears here.',
  },
});
