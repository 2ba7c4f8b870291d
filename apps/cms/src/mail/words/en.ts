/** What the host writes in its own mails, in English: the reference that every other language translates. */
export const en = {
  resetPassword: {
    subject: 'Choose a new password',
    body: 'Somebody, probably you, asked for a new password for this address. The link works for 15 minutes. If it was not you, there is nothing to do.',
    link: 'Choose a new password',
  },
} as const;
