import { en } from '../words/en.ts';

/** What one code means: the HTTP status the API answers with, and a sentence in English that tells the reader what to do. */
export type ErrorEntry = { readonly status: number; readonly title: string };

const titles = en.errors;

/**
 * The one table of codes for everything that a caller can cause.
 *
 * Core returns or throws them, the API answers with their status, the SDK raises errors that carry them.
 */
export const errorCodes = {
  // The request itself
  body_invalid: { status: 422, title: titles.body_invalid },
  body_malformed: { status: 400, title: titles.body_malformed },
  query_invalid: { status: 422, title: titles.query_invalid },
  payload_too_large: { status: 413, title: titles.payload_too_large },
  unauthenticated: { status: 401, title: titles.unauthenticated },
  credentials_wrong: { status: 401, title: titles.credentials_wrong },
  forbidden: { status: 403, title: titles.forbidden },
  not_found: { status: 404, title: titles.not_found },
  method_not_allowed: { status: 405, title: titles.method_not_allowed },
  conflict: { status: 409, title: titles.conflict },
  idempotency_mismatch: { status: 409, title: titles.idempotency_mismatch },
  too_many_requests: { status: 429, title: titles.too_many_requests },
  internal: { status: 500, title: titles.internal },
  unavailable: { status: 503, title: titles.unavailable },

  // Measurement
  invalid_instrument: { status: 422, title: titles.invalid_instrument },
  invalid_answer: { status: 422, title: titles.invalid_answer },
  invalid_scale: { status: 422, title: titles.invalid_scale },
  invalid_score: { status: 422, title: titles.invalid_score },
  invalid_probability: { status: 422, title: titles.invalid_probability },
  too_few_respondents: { status: 422, title: titles.too_few_respondents },
  too_few_items: { status: 422, title: titles.too_few_items },
  constant_item: { status: 422, title: titles.constant_item },
  singular_correlation: { status: 422, title: titles.singular_correlation },
  invalid_matrix: { status: 422, title: titles.invalid_matrix },
  ipsative_score: { status: 422, title: titles.ipsative_score },
  sample_too_small: { status: 422, title: titles.sample_too_small },
  norm_too_small: { status: 409, title: titles.norm_too_small },
  norm_too_similar: { status: 409, title: titles.norm_too_similar },

  // Content
  instrument_not_published: { status: 409, title: titles.instrument_not_published },
  version_frozen: { status: 409, title: titles.version_frozen },

  // Engagement
  transition_not_allowed: { status: 409, title: titles.transition_not_allowed },
  guard_not_met: { status: 409, title: titles.guard_not_met },
  fit_screen_missing: { status: 409, title: titles.fit_screen_missing },
  referral_open: { status: 409, title: titles.referral_open },
  leader_consent_missing: { status: 409, title: titles.leader_consent_missing },
  coach_missing: { status: 409, title: titles.coach_missing },
  agreement_incomplete: { status: 409, title: titles.agreement_incomplete },
  agreement_superseded: { status: 409, title: titles.agreement_superseded },
  already_signed: { status: 409, title: titles.already_signed },
  agreement_terms_missing: { status: 409, title: titles.agreement_terms_missing },
  part_taken: { status: 409, title: titles.part_taken },
  sponsor_clause_missing: { status: 409, title: titles.sponsor_clause_missing },
  lens_open: { status: 409, title: titles.lens_open },
  feedback_unreleased: { status: 409, title: titles.feedback_unreleased },
  debrief_missing: { status: 409, title: titles.debrief_missing },
  focus_count: { status: 409, title: titles.focus_count },
  closing_incomplete: { status: 409, title: titles.closing_incomplete },
  reason_missing: { status: 422, title: titles.reason_missing },
  person_unknown: { status: 409, title: titles.person_unknown },
  coach_unavailable: { status: 409, title: titles.coach_unavailable },

  // Sessions
  slot_taken: { status: 409, title: titles.slot_taken },
  slot_not_offered: { status: 409, title: titles.slot_not_offered },
  slot_in_past: { status: 409, title: titles.slot_in_past },
  session_kind_not_allowed: { status: 409, title: titles.session_kind_not_allowed },
  engagement_not_active: { status: 409, title: titles.engagement_not_active },
  allotment_used: { status: 409, title: titles.allotment_used },
  session_state: { status: 409, title: titles.session_state },
  too_late_to_reschedule: { status: 409, title: titles.too_late_to_reschedule },
  too_early: { status: 409, title: titles.too_early },
  not_started: { status: 409, title: titles.not_started },
  actions_missing: { status: 409, title: titles.actions_missing },

  // Assessments and feedback
  already_submitted: { status: 409, title: titles.already_submitted },
  answers_incomplete: { status: 422, title: titles.answers_incomplete },
  round_closed: { status: 409, title: titles.round_closed },
  threshold_not_reached: { status: 409, title: titles.threshold_not_reached },
  release_gate_closed: { status: 409, title: titles.release_gate_closed },
  link_invalid: { status: 404, title: titles.link_invalid },
  link_used: { status: 409, title: titles.link_used },

  // Focus
  no_behaviors: { status: 409, title: titles.no_behaviors },
  focus_unknown: { status: 409, title: titles.focus_unknown },

  // Scheduling
  invalid_zone: { status: 422, title: titles.invalid_zone },
  invalid_time: { status: 422, title: titles.invalid_time },
  invalid_duration: { status: 422, title: titles.invalid_duration },
  invalid_window: { status: 422, title: titles.invalid_window },
} as const satisfies Record<string, ErrorEntry>;

/** Every code of the table. */
export type ErrorCode = keyof typeof errorCodes;
