/** What is wrong with one field, or still missing before a step: the sentences of issues. */
export const issues = {
  // What every field can have wrong
  missing: 'This is missing.',
  unfit: 'This is not what belongs here.',
  wrongKind:
    '{expected, select, string {Give a text.} number {Give a number.} int {Give a whole number.} boolean {Give true or false.} array {Give a list.} object {Give an object.} record {Give an object.} other {This is not what belongs here.}}',
  tooShort: '{least, plural, =1 {Write something here.} other {Write at least # characters.}}',
  tooLong: '{most, plural, =1 {Write at most # character.} other {Write at most # characters.}}',
  tooFew: '{least, plural, =1 {Give at least one entry.} other {Give at least # entries.}}',
  tooMany: '{most, plural, =1 {Give at most one entry.} other {Give at most # entries.}}',
  tooSmall: 'Give {least, number} or more.',
  tooBig: 'Give {most, number} or less.',
  notOffered: 'Choose one of these: {values}.',
  unknownFields: '{count, plural, =1 {There is no field {fields}.} other {There are no fields {fields}.}}',
  badForm: 'This is not written as it has to be.',
  zeroCharacter: 'Leave out the zero character.',

  // What single fields ask for
  instant: 'Give an instant in UTC, such as 2026-03-29T01:00:00.000Z.',
  date: 'Give a date such as 2026-03-29.',
  time: 'Give a time such as 09:00; 24:00 ends a day.',
  languageTag: 'Give a language tag such as en or de-AT.',
  oneLine: 'Write this on one line, in characters that can be seen.',
  email: 'Give an e-mail address such as name@example.com.',
  key: 'A key is written in small letters, digits and single hyphens: `shares-credit`.',
  distinctViews: 'Name each thing once.',
  distinctParties: 'A party signs once.',
  leaderAndCoach: 'Leader and coach are always parties.',
  noSponsor: 'Nothing can be shown to a sponsor who is not a party.',
  someLanguage: 'Give the text in at least one language.',
  foreignCursor: 'This cursor is none of this list. Take it from `next`, or leave it out for the first page.',

  // Before an engagement goes on
  organizationUnknown: 'No organization of this name takes inquiries. Choose one of the list.',
  partHeld: 'This person would have two parts in the engagement. Name somebody else.',
  leaderNotAccepted: 'The leader accepts the engagement.',
  accountRoleMissing: 'The account of this address does not have the role that this part needs.',
  fitScreenMissing: 'The coach records the fit screen.',
  referralOpen: 'The coach settles the urgent referral.',
  leaderConsentMissing: 'The leader agrees to the remedial request, or it is declined.',
  coachNotChosen: 'The leader chooses a coach.',
  coachNotAccepted: 'The chosen coach accepts.',
  noAgreement: 'The coach proposes an agreement.',
  unsigned:
    'The {party, select, leader {leader} coach {coach} other {sponsor}} signs version {version} of the agreement.',
  sponsorClauseMissing: 'The sponsor is a party, with a clause on what is shared.',
  lensOpen:
    'The leader completes the lens “{lens, select, behavior {behavior} perception {perception} drivers {drivers} energy {energy} development {development} temperament {temperament} other {{lens}}}”, or leaves it out.',
  feedbackUnreleased: 'The coach releases the 360 report.',
  debriefNotHeld: 'Leader and coach hold the debrief.',
  focusCount: 'The leader chooses {count, plural, =1 {one focus area} other {# focus areas}}.',
  focusRange: 'The leader chooses {min} to {max} focus areas.',
  reflectionMissing: 'The leader writes the closing reflection.',
  measuresMissing: 'The after-measures are taken.',
  reasonMissing: 'Give a reason.',

  // Parts, coaches and agreements
  noAccount: 'Nobody of your organization has an account with this address yet.',
  leaderNoAccount: 'The leader has no account yet. Invite them first.',
  sponsorNoAccount: 'The sponsor has no account yet. Invite them first.',
  coachNotListed: 'Choose one of the listed coaches.',
  templateUnpublished: 'There is no published template with this key.',
  toolUnpublished: 'There is no published tool with this key.',
  programUnpublished: 'There is no published program with this key.',
  ownProgramUnpublished: 'The program of this engagement is not published any more. Publish it again.',
  termUnknown: 'There is no term “{term}”. The terms are {terms}.',
  termMisplaced: 'What the sponsor sees belongs in a clause that is read by the sponsor alone.',
  termMissing:
    'No clause names the term “{term}” in all its languages. Without it, the text could promise something else than the agreement does.',

  // Assessments and feedback
  unknownItem: 'There is no item “{item}” in this instrument.',
  itemRange: 'Item “{item}” takes whole numbers from {min} to {max}.',
  itemUnanswered: 'This item has no answer.',
  roundOpen: 'Another round is still open. Release it first.',
  ownAddress: 'This is your own address. You answer as yourself.',
  addressTwice: 'This address is listed twice.',
  addressKnown: 'Somebody is listed with this address already.',
  alreadyInvited:
    'This person has been invited already. A reminder sends a new link to everyone who is invited.',
  takenOff: 'This person was invited in this round and taken off the list. Ask them in the next round.',
  askedToday:
    'This can be asked once a day. Asked more often, it would tell when somebody has answered. Ask again tomorrow.',
  remindedLately: 'Everyone was reminded less than three days ago. Wait a little.',
  answersMissing: 'Wait until everyone has answered, or 5 raters and 14 days, or 21 days after the start.',
  thresholdNotReached: 'No group has enough answers to be shown yet.',
  reviewMissing: 'The coach has to read the report first.',
  debriefNotBooked: 'Book the debrief first.',

  // Focus
  behaviorUnknown: 'There is no behavior “{behavior}”.',
  behaviorTwice: 'This behavior is chosen twice.',
  areaAlready: 'This is a focus area already.',

  // Account
  passwordTooShort: 'Choose a password of at least {least, number} characters.',
  passwordTooLong: 'Choose a password of at most {most, number} characters.',
  passwordCommon: 'This password is easy to guess. Choose several words that do not belong together.',
  passwordOwn: 'Do not use your own name or address as the password.',
} as const;
