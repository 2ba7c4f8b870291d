/** What one code means: the HTTP status the API answers with, and a sentence that tells the reader what to do. */
export type ErrorEntry = { readonly status: number; readonly title: string };

/**
 * The one table of codes for everything that a caller can cause.
 *
 * Core returns or throws them, the API answers with their status, the SDK raises errors that carry them.
 */
export const errorCodes = {
  // The request itself
  body_invalid: {
    status: 422,
    title: 'Some fields are missing or wrong. Mend the fields listed in `issues` and send it again.',
  },
  body_malformed: { status: 400, title: 'The body is not valid JSON. Send a JSON object.' },
  query_invalid: { status: 422, title: 'Some query parameters are missing or wrong. See `issues`.' },
  payload_too_large: { status: 413, title: 'The body is too large. Send at most 1 MB.' },
  unauthenticated: { status: 401, title: 'Sign in first, then send the request again.' },
  credentials_wrong: {
    status: 401,
    title: 'The e-mail address or the password is wrong. Check both and try again.',
  },
  forbidden: { status: 403, title: 'Your role does not allow this.' },
  not_found: { status: 404, title: 'There is nothing here, or nothing that you may see.' },
  method_not_allowed: { status: 405, title: 'This address does not take that method.' },
  conflict: {
    status: 409,
    title: 'Someone changed this at the same time. Read it again and repeat your change.',
  },
  idempotency_mismatch: {
    status: 409,
    title: 'This idempotency key was used for another request. Use a new key.',
  },
  too_many_requests: { status: 429, title: 'Too many requests. Wait a moment and try again.' },
  internal: { status: 500, title: 'Something failed on our side. Nothing was saved; try again later.' },

  // Measurement
  invalid_instrument: {
    status: 422,
    title: 'The instrument has mistakes. Mend the fields listed in `issues`.',
  },
  invalid_answer: {
    status: 422,
    title: 'An answer does not fit its item. Choose one of the answers that the item offers.',
  },
  invalid_scale: { status: 422, title: 'The scale parameters are out of range.' },
  invalid_score: { status: 422, title: 'A score is not a finite number.' },
  invalid_probability: { status: 422, title: 'The probability must lie strictly between 0 and 1.' },
  too_few_respondents: { status: 422, title: 'There are too few respondents for this figure.' },
  too_few_items: { status: 422, title: 'There are too few items for this figure.' },
  constant_item: {
    status: 422,
    title: 'An item has the same answer from everybody, so this figure does not exist.',
  },
  singular_correlation: {
    status: 422,
    title: 'The predictors repeat one another, so their weights cannot be told apart.',
  },
  invalid_matrix: { status: 422, title: 'The rows or columns do not fit together.' },
  ipsative_score: {
    status: 422,
    title: 'A forced-choice score ranks within one person; it cannot be compared between people.',
  },
  sample_too_small: { status: 422, title: 'The sample is too small to estimate drivers from.' },
  norm_too_small: {
    status: 409,
    title:
      'Fewer than 100 people have a score. Counts of so few would give single people away; wait for more answers.',
  },
  norm_too_similar: {
    status: 409,
    title:
      'Fewer than 100 people have answered since the last norm. Comparing the two would give single people away.',
  },

  // Content
  instrument_not_published: {
    status: 409,
    title: 'This instrument is not published. Choose a published one.',
  },
  version_frozen: { status: 409, title: 'A published version never changes. Make a new version instead.' },

  // Engagement
  transition_not_allowed: { status: 409, title: 'The engagement cannot move there from its present state.' },
  guard_not_met: { status: 409, title: 'Something is still missing before this step. See `issues`.' },
  fit_screen_missing: { status: 409, title: 'Record the fit screen first.' },
  referral_open: { status: 409, title: 'An urgent referral is open. Settle it before going on.' },
  leader_consent_missing: {
    status: 409,
    title: 'The request is remedial. The leader has to agree to it first.',
  },
  coach_missing: { status: 409, title: 'The leader has to choose a coach who accepts.' },
  agreement_incomplete: {
    status: 409,
    title: 'Not every required party has signed the same version of the agreement.',
  },
  agreement_superseded: {
    status: 409,
    title: 'There is a newer version of the agreement. Read and sign that one.',
  },
  already_signed: { status: 409, title: 'You have already signed this version.' },
  sponsor_clause_missing: { status: 409, title: 'With a sponsor, the agreement must say what is shared.' },
  lens_open: { status: 409, title: 'A lens of the battery has neither a result nor a waiver.' },
  feedback_unreleased: { status: 409, title: 'The 360 report has not been released yet.' },
  debrief_missing: { status: 409, title: 'The debrief has not been held yet.' },
  focus_count: { status: 409, title: 'Choose as many focus areas as the program allows.' },
  closing_incomplete: {
    status: 409,
    title: 'The closing reflection or the after-measures are missing; add them or waive them.',
  },
  reason_missing: { status: 422, title: 'Give a reason.' },
  person_unknown: {
    status: 409,
    title: 'Nobody with this e-mail address has an account. Invite them first.',
  },
  coach_unavailable: { status: 409, title: 'This coach takes no new engagements now. Choose another one.' },

  // Sessions
  slot_taken: { status: 409, title: 'This time has just been taken. Choose another slot.' },
  slot_not_offered: {
    status: 409,
    title: 'The coach does not offer this time. Choose one of the open slots.',
  },
  slot_in_past: { status: 409, title: 'This time is in the past. Choose a later slot.' },
  session_kind_not_allowed: {
    status: 409,
    title: 'Before the agreement is active, only chemistry and intake sessions can be booked.',
  },
  engagement_not_active: {
    status: 409,
    title: 'The engagement is not in a state in which sessions can be booked.',
  },
  allotment_used: { status: 409, title: 'All agreed sessions are used. Extend the agreement to book more.' },
  session_state: { status: 409, title: 'The session is not in a state that allows this.' },
  too_late_to_reschedule: {
    status: 409,
    title: 'It is too late to move this session. You can still cancel it.',
  },
  too_early: {
    status: 409,
    title: 'This can only be recorded after the start of the session and the grace period.',
  },
  not_started: { status: 409, title: 'The session has not started yet.' },
  actions_missing: {
    status: 409,
    title: 'End the session with at least one action, or say that there is none.',
  },

  // Assessments and feedback
  already_submitted: { status: 409, title: 'These answers have already been submitted.' },
  answers_incomplete: {
    status: 422,
    title: 'Some items have no answer. Answer the items listed in `issues`.',
  },
  round_closed: { status: 409, title: 'This feedback round is closed.' },
  threshold_not_reached: {
    status: 409,
    title: 'Too few raters have answered to protect their anonymity. Wait for more answers.',
  },
  release_gate_closed: {
    status: 409,
    title: 'The report cannot be released yet. See `issues` for what is missing.',
  },
  link_invalid: { status: 404, title: 'This link is not valid. Ask for a new one.' },
  link_used: { status: 409, title: 'This link has been used. Each link takes one answer.' },

  // Focus
  no_behaviors: { status: 409, title: 'There is nothing to rank yet. Complete the assessments first.' },
  focus_unknown: { status: 409, title: 'This focus area is not one of the chosen ones.' },

  // Scheduling
  invalid_zone: {
    status: 422,
    title: 'This time zone is not known. Use an IANA name such as Europe/Berlin.',
  },
  invalid_time: { status: 422, title: 'This is not a date or a time that can be read.' },
  invalid_duration: { status: 422, title: 'A duration, step, buffer, notice or horizon is out of range.' },
  invalid_window: { status: 422, title: 'A window must end after it starts.' },
} as const satisfies Record<string, ErrorEntry>;

/** Every code of the table. */
export type ErrorCode = keyof typeof errorCodes;
