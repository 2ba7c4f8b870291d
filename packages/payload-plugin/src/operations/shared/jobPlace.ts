/** The tasks whose jobs carry something sealed. */
export const sealedTasks = ['sendMail', 'mailPasswordLink'] as const;

type SealedTask = (typeof sealedTasks)[number];

const fields: Readonly<Record<SealedTask, string>> = { sendMail: 'mail', mailPasswordLink: 'passwordLink' };

/** Returns where what a job of this task carries is sealed for. */
export const jobPlace = (task: SealedTask, id: string) => ({
  organization: '',
  collection: 'jobs',
  document: id,
  field: fields[task],
});
