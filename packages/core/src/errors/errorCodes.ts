/** What the API answers with a code: the HTTP status. Its sentence is `errorText`. */
export type ErrorEntry = { readonly status: number };

/**
 * The one table of codes for everything that a caller can cause.
 *
 * Core returns or throws them, the API answers with their status, the SDK raises errors that carry them.
 */
export const errorCodes = {
  // The request itself
  body_invalid: { status: 422 },
  body_malformed: { status: 400 },
  query_invalid: { status: 422 },
  payload_too_large: { status: 413 },
  unauthenticated: { status: 401 },
  credentials_wrong: { status: 401 },
  forbidden: { status: 403 },
  not_found: { status: 404 },
  method_not_allowed: { status: 405 },
  conflict: { status: 409 },
  idempotency_mismatch: { status: 409 },
  too_many_requests: { status: 429 },
  internal: { status: 500 },
  unavailable: { status: 503 },

  // Measurement
  invalid_instrument: { status: 422 },
  invalid_answer: { status: 422 },
  invalid_scale: { status: 422 },
  invalid_score: { status: 422 },
  invalid_probability: { status: 422 },
  too_few_respondents: { status: 422 },
  too_few_items: { status: 422 },
  constant_item: { status: 422 },
  singular_correlation: { status: 422 },
  invalid_matrix: { status: 422 },
  ipsative_score: { status: 422 },
  sample_too_small: { status: 422 },
  norm_too_small: { status: 409 },
  norm_too_similar: { status: 409 },

  // Content
  instrument_not_published: { status: 409 },
  version_frozen: { status: 409 },

  // Engagement
  transition_not_allowed: { status: 409 },
  guard_not_met: { status: 409 },
  fit_screen_missing: { status: 409 },
  leader_not_accepted: { status: 409 },
  role_missing: { status: 409 },
  referral_open: { status: 409 },
  leader_consent_missing: { status: 409 },
  coach_missing: { status: 409 },
  agreement_incomplete: { status: 409 },
  agreement_superseded: { status: 409 },
  already_signed: { status: 409 },
  agreement_terms_missing: { status: 409 },
  part_taken: { status: 409 },
  sponsor_clause_missing: { status: 409 },
  lens_open: { status: 409 },
  feedback_unreleased: { status: 409 },
  debrief_missing: { status: 409 },
  focus_count: { status: 409 },
  closing_incomplete: { status: 409 },
  reason_missing: { status: 422 },
  person_unknown: { status: 409 },
  coach_unavailable: { status: 409 },
  account_in_use: { status: 409 },
  engagement_running: { status: 409 },
  legal_hold: { status: 409 },

  // Sessions
  slot_taken: { status: 409 },
  slot_not_offered: { status: 409 },
  slot_in_past: { status: 409 },
  session_kind_not_allowed: { status: 409 },
  engagement_not_active: { status: 409 },
  allotment_used: { status: 409 },
  session_state: { status: 409 },
  too_late_to_reschedule: { status: 409 },
  too_early: { status: 409 },
  not_started: { status: 409 },
  actions_missing: { status: 409 },

  // Assessments and feedback
  already_submitted: { status: 409 },
  answers_incomplete: { status: 422 },
  round_closed: { status: 409 },
  round_open: { status: 409 },
  raters_changed: { status: 409 },
  threshold_not_reached: { status: 409 },
  release_gate_closed: { status: 409 },
  link_invalid: { status: 404 },
  link_used: { status: 409 },
  link_expired: { status: 409 },

  // Focus
  no_behaviors: { status: 409 },
  focus_unknown: { status: 409 },

  // Scheduling
  invalid_zone: { status: 422 },
  invalid_time: { status: 422 },
  invalid_duration: { status: 422 },
  invalid_window: { status: 422 },
} as const satisfies Record<string, ErrorEntry>;

/** Every code of the table. */
export type ErrorCode = keyof typeof errorCodes;
