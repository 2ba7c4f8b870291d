/** What keeps an export from being imported, each with what whoever runs the software can do about it. */
export const imports = {
  not_json: 'This is no JSON document. Take the file as it was downloaded, not the tables.',
  invalid: 'This is not as the format has it',
  nothing: 'No file has an engagement that this person leads or coaches. Name the files of leader and coach.',
  differs: 'This is not what another file says. Export all of them anew, one after another.',
  lacking:
    'Another file has a record here that this one would have to have. Export all of them anew, one after another.',
  not_theirs: 'This is a private note of somebody else. Take the file as it was downloaded.',
  missing: 'No file tells this. Name the files of leader and coach, exported by those two themselves.',
  person_unknown: 'No file says which account this is. Add the export of this person',
  account_missing: 'There is no account with this e-mail address. Create it, with the roles of the person',
  role_missing: 'The account lacks the role of the part that this person has. Give it the role',
  organization_differs: 'The accounts belong to different organizations. Put them into one',
  instrument_missing:
    'This version of the questionnaire was never published here. Import the content of the other system first',
  exists: 'This engagement is here already. An export is imported once.',
  taken: 'A record of this engagement is here already, in another one. Nothing of it was imported.',
  erased: 'This engagement was erased here, and stays erased.',
  slot_taken:
    'Coach or leader has another session at the time of one of these. Nothing of this engagement was imported.',
} as const;
