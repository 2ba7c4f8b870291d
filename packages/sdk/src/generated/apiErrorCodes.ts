// Made by `pnpm --filter @coaching/sdk generate` from the API contract. Do not edit.

/** A code that the API answers with. */
export type ApiErrorCode =
  /** 422: Some fields are missing or wrong. Mend the fields listed in `issues` and send it again. */
  | 'body_invalid'
  /** 400: The body is not valid JSON. Send a JSON object. */
  | 'body_malformed'
  /** 422: Some query parameters are missing or wrong. See `issues`. */
  | 'query_invalid'
  /** 413: The body is too large. Send at most 1 MB. */
  | 'payload_too_large'
  /** 401: Sign in first, then send the request again. */
  | 'unauthenticated'
  /** 401: The e-mail address or the password is wrong. Check both and try again. */
  | 'credentials_wrong'
  /** 403: Your role does not allow this. */
  | 'forbidden'
  /** 404: There is nothing here, or nothing that you may see. */
  | 'not_found'
  /** 405: This address does not take that method. */
  | 'method_not_allowed'
  /** 409: Someone changed this at the same time. Read it again and repeat your change. */
  | 'conflict'
  /** 409: This idempotency key was used for another request. Use a new key. */
  | 'idempotency_mismatch'
  /** 429: Too many requests. Wait a moment and try again. */
  | 'too_many_requests'
  /** 500: Something failed on our side. Nothing was saved; try again later. */
  | 'internal'
  /** 503: We cannot be reached for a moment. Try again shortly, and look first whether your change is there. */
  | 'unavailable'
  /** 422: The instrument has mistakes. Mend the fields listed in `issues`. */
  | 'invalid_instrument'
  /** 422: An answer does not fit its item. Choose one of the answers that the item offers. */
  | 'invalid_answer'
  /** 422: The scale parameters are out of range. */
  | 'invalid_scale'
  /** 422: A score is not a finite number. */
  | 'invalid_score'
  /** 422: The probability must lie strictly between 0 and 1. */
  | 'invalid_probability'
  /** 422: There are too few respondents for this figure. */
  | 'too_few_respondents'
  /** 422: There are too few items for this figure. */
  | 'too_few_items'
  /** 422: An item has the same answer from everybody, so this figure does not exist. */
  | 'constant_item'
  /** 422: The predictors repeat one another, so their weights cannot be told apart. */
  | 'singular_correlation'
  /** 422: The rows or columns do not fit together. */
  | 'invalid_matrix'
  /** 422: A forced-choice score ranks within one person; it cannot be compared between people. */
  | 'ipsative_score'
  /** 422: The sample is too small to estimate drivers from. */
  | 'sample_too_small'
  /** 409: Fewer than 100 people have a score. Counts of so few would give single people away; wait for more answers. */
  | 'norm_too_small'
  /** 409: Fewer than 100 people have answered since the last norm. Comparing the two would give single people away. */
  | 'norm_too_similar'
  /** 409: This instrument is not published. Choose a published one. */
  | 'instrument_not_published'
  /** 409: A published version never changes. Make a new version instead. */
  | 'version_frozen'
  /** 409: The engagement cannot move there from its present state. */
  | 'transition_not_allowed'
  /** 409: Something is still missing before this step. See `issues`. */
  | 'guard_not_met'
  /** 409: Record the fit screen first. */
  | 'fit_screen_missing'
  /** 409: The leader has not accepted the engagement yet. Ask them to do so. */
  | 'leader_not_accepted'
  /** 409: This account does not have the role that the part needs. Ask whoever keeps the accounts. */
  | 'role_missing'
  /** 409: An urgent referral is open. Settle it before going on. */
  | 'referral_open'
  /** 409: The request is remedial. The leader has to agree to it first. */
  | 'leader_consent_missing'
  /** 409: The leader has to choose a coach who accepts. */
  | 'coach_missing'
  /** 409: Not every required party has signed the same version of the agreement. */
  | 'agreement_incomplete'
  /** 409: There is a newer version of the agreement. Read and sign that one. */
  | 'agreement_superseded'
  /** 409: You have already signed this version. */
  | 'already_signed'
  /** 409: The clauses of this template do not name every term of the agreement. An editor has to add the terms in `issues`. */
  | 'agreement_terms_missing'
  /** 409: This person has a part in the engagement already, or the part is taken. Remove somebody first. */
  | 'part_taken'
  /** 409: With a sponsor, the agreement must say what is shared. */
  | 'sponsor_clause_missing'
  /** 409: A lens of the battery has neither a result nor a waiver. */
  | 'lens_open'
  /** 409: The 360 report has not been released yet. */
  | 'feedback_unreleased'
  /** 409: The debrief has not been held yet. */
  | 'debrief_missing'
  /** 409: Choose as many focus areas as the program allows. */
  | 'focus_count'
  /** 409: The closing reflection or the after-measures are missing; add them or waive them. */
  | 'closing_incomplete'
  /** 422: Give a reason. */
  | 'reason_missing'
  /** 409: Nobody with this e-mail address has an account. Invite them first. */
  | 'person_unknown'
  /** 409: This coach takes no new engagements now. Choose another one. */
  | 'coach_unavailable'
  /** 409: This account has a part in a coaching engagement, and what was written there would belong to nobody. End the engagement, erase it, then delete the account. Until then take its roles away: it can do nothing without them. */
  | 'account_in_use'
  /** 409: The engagement is not over. End it first, then erase it. */
  | 'engagement_running'
  /** 409: Whoever runs this software has to keep this engagement for legal reasons. Ask them when it can be erased. */
  | 'legal_hold'
  /** 409: This time has just been taken. Choose another slot. */
  | 'slot_taken'
  /** 409: The coach does not offer this time. Choose one of the open slots. */
  | 'slot_not_offered'
  /** 409: This time is in the past. Choose a later slot. */
  | 'slot_in_past'
  /** 409: Before the agreement is active, only chemistry and intake sessions can be booked. */
  | 'session_kind_not_allowed'
  /** 409: The engagement is not in a state in which sessions can be booked. */
  | 'engagement_not_active'
  /** 409: All agreed sessions are used. Extend the agreement to book more. */
  | 'allotment_used'
  /** 409: The session is not in a state that allows this. */
  | 'session_state'
  /** 409: It is too late to move this session. You can still cancel it. */
  | 'too_late_to_reschedule'
  /** 409: This can only be recorded after the start of the session and the grace period. */
  | 'too_early'
  /** 409: The session has not started yet. */
  | 'not_started'
  /** 409: End the session with at least one action, or say that there is none. */
  | 'actions_missing'
  /** 409: These answers have already been submitted. */
  | 'already_submitted'
  /** 422: Some items have no answer. Answer the items listed in `issues`. */
  | 'answers_incomplete'
  /** 409: This feedback round is closed. */
  | 'round_closed'
  /** 409: Raters can still answer. End the answering first. */
  | 'round_open'
  /** 409: The list of raters has changed meanwhile. Read it again. */
  | 'raters_changed'
  /** 409: Too few raters have answered to protect their anonymity. Wait for more answers. */
  | 'threshold_not_reached'
  /** 409: The report cannot be released yet. See `issues` for what is missing. */
  | 'release_gate_closed'
  /** 404: This link is not valid. Ask for a new one. */
  | 'link_invalid'
  /** 409: This link has been used. Each link takes one answer. */
  | 'link_used'
  /** 409: The time to answer is over. */
  | 'link_expired'
  /** 409: There is nothing to rank yet. Complete the assessments first. */
  | 'no_behaviors'
  /** 409: This focus area is not one of the chosen ones. */
  | 'focus_unknown'
  /** 422: This time zone is not known. Use an IANA name such as Europe/Berlin. */
  | 'invalid_zone'
  /** 422: This is not a date or a time that can be read. */
  | 'invalid_time'
  /** 422: A duration, step, buffer, notice or horizon is out of range. */
  | 'invalid_duration'
  /** 422: A window must end after it starts. */
  | 'invalid_window';

const codes =
  'body_invalid body_malformed query_invalid payload_too_large unauthenticated credentials_wrong forbidden not_found method_not_allowed conflict idempotency_mismatch too_many_requests internal unavailable invalid_instrument invalid_answer invalid_scale invalid_score invalid_probability too_few_respondents too_few_items constant_item singular_correlation invalid_matrix ipsative_score sample_too_small norm_too_small norm_too_similar instrument_not_published version_frozen transition_not_allowed guard_not_met fit_screen_missing leader_not_accepted role_missing referral_open leader_consent_missing coach_missing agreement_incomplete agreement_superseded already_signed agreement_terms_missing part_taken sponsor_clause_missing lens_open feedback_unreleased debrief_missing focus_count closing_incomplete reason_missing person_unknown coach_unavailable account_in_use engagement_running legal_hold slot_taken slot_not_offered slot_in_past session_kind_not_allowed engagement_not_active allotment_used session_state too_late_to_reschedule too_early not_started actions_missing already_submitted answers_incomplete round_closed round_open raters_changed threshold_not_reached release_gate_closed link_invalid link_used link_expired no_behaviors focus_unknown invalid_zone invalid_time invalid_duration invalid_window';

/** Returns whether this version of the contract knows the code. */
export const isApiErrorCode = (code: unknown): code is ApiErrorCode =>
  typeof code === 'string' && ` ${codes} `.includes(` ${code} `);
