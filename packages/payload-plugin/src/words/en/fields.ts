/** Fields that several collections have, as editors read them. */
export const fields = {
  sections: {
    sourceAndLicense: 'Source and license',
  },
  rowKey: {
    label: 'Id',
    help: 'Letters, digits and hyphens. Filled in from the title.',
  },
  reportedTitle: {
    label: 'Title',
    help: 'As it stands in reports.',
  },
  key: {
    label: 'Key',
    help: 'The name by which apps find this: small letters, digits and hyphens, such as giving-feedback. Leave it empty and it is made from the title. It cannot change after the first publication.',
  },
  organization: {
    label: 'Organization',
    help: 'Whose content this is: only editors of this organization change it, and only its people use it. Where none is chosen, all organizations share it, and the editors of the house look after it. An editor who administers can change it; what has begun with it goes on.',
  },
  firstPublishedAt: {
    label: 'First published',
    help: 'Filled in by the first publication.',
  },
  source: {
    label: 'Source',
    help: 'Who wrote it, or where it was taken from. Needed before it can be published.',
  },
  language: {
    label: 'Language of the original',
    help: 'Its short name, such as en for English or de for German. Readers see this language where a translation is missing.',
  },
  license: {
    label: 'License',
    help: 'The terms under which this text may be used. Content without a license cannot be published.',
  },
  licenseName: {
    label: 'Name of the license',
    help: 'As readers see it, such as CC BY 4.0.',
  },
  licenseSpdx: {
    label: 'SPDX identifier',
    help: 'The short name for machines, such as CC-BY-4.0. May stay empty.',
  },
  licenseAttribution: {
    label: 'Credit line',
    help: 'The credit to show, where the license asks for one.',
  },
  licenseUrl: {
    label: 'Web address of the license',
    help: 'Starts with https://. May stay empty.',
  },
  freeCancelMinutes: {
    label: 'Free cancellation, in minutes before the start',
    help: '1440 is one day. Canceling exactly at the limit still counts as in time.',
  },
  freeRescheduleMinutes: {
    label: 'Free rescheduling, in minutes before the start',
    help: 'The same for moving a session. 720 is half a day.',
  },
  approvalMinutes: {
    label: 'Time to confirm a booking, in minutes',
    help: '0 means that every booking holds at once. Otherwise the coach confirms what the leader books; what is not confirmed in time lapses. 1440 is one day.',
  },
  graceMinutes: {
    label: 'Waiting time, in minutes',
    help: 'How long the others wait after the start before somebody counts as not having come.',
  },
  lateCancelConsumes: {
    label: 'A late cancellation uses up a session',
    help: 'Holds for the leader. A cancellation by the coach never uses one up.',
  },
  leaderNoShowConsumes: {
    label: 'Not coming uses up a session',
    help: 'Holds for the leader. When the coach does not come, nothing is used up.',
  },
} as const;
