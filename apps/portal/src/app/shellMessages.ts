import { inLanguage } from './messages.ts';

export const messages = inLanguage({
  en: {
    brand: 'Coaching',
    skip: 'Skip to the content',
    mainNavigation: 'Main',
    home: 'Home',
    myCoaching: 'My start page',
    inquiries: 'Inquiries',
    availability: 'Availability',
    privacy: 'My data',
    signIn: 'Sign in',
    signOut: 'Sign out',
    signedInAs: (name: string) => `Signed in as ${name}`,
    footer: 'What is said in the sessions stays between leader and coach.',
    loading: 'Loading…',
    notFoundTitle: 'There is nothing here',
    notFoundText: 'The address may be mistyped, or this is not yours to see.',
    toStart: 'Go to the start page',
    errorTitle: 'This screen could not be shown',
    errorText: 'Load the page again. Nothing that you saved is lost.',
    reload: 'Load again',
  },
});
