import { issues } from './en/issues.ts';

/** Core’s sentences in English, by noun: the reference that every other language translates. */
export const en = {
  agreement: {
    sessions: '{sessions, plural, one {# coaching session} other {# coaching sessions}}',
    months: '{months, plural, one {# month} other {# months}}',
    noTerm: 'no fixed term',
    hours: '{hours, plural, one {# hour} other {# hours}}',
    minutes: '{minutes, plural, one {# minute} other {# minutes}}',
    confirmedAtOnce: 'A booking holds at once.',
    confirmedWithin:
      'What the leader books holds once the coach has confirmed it. If that does not happen within {time}, the booking lapses at no cost.',
    lateCancelConsumes:
      'A session that the leader cancels later counts as used, unless the coach waives this.',
    lateCancelFree: 'A session that the leader cancels later does not count as used either.',
    noShowConsumes: 'If it was the leader, the session counts as used, unless the coach waives this.',
    noShowFree: 'If it was the leader, the session does not count as used.',
    sponsorSeesNothing: 'nothing',
    sponsorViews: {
      focusAreaTitles: 'the titles of the focus areas',
      sessionCounts: 'how many sessions have been agreed and used',
      progressSummary: 'the progress summary that the leader has released',
    },
  },
  issues,
  errors: {
    part_taken:
      'This person has a part in the engagement already, or the part is taken. Remove somebody first.',
    agreement_terms_missing:
      'The clauses of this template do not name every term of the agreement. An editor has to add the terms in `issues`.',
    body_invalid: 'Some fields are missing or wrong. Mend the fields listed in `issues` and send it again.',
    body_malformed: 'The body is not valid JSON. Send a JSON object.',
    query_invalid: 'Some query parameters are missing or wrong. See `issues`.',
    payload_too_large: 'The body is too large. Send at most 1 MB.',
    unauthenticated: 'Sign in first, then send the request again.',
    credentials_wrong: 'The e-mail address or the password is wrong. Check both and try again.',
    forbidden: 'Your role does not allow this.',
    not_found: 'There is nothing here, or nothing that you may see.',
    method_not_allowed: 'This address does not take that method.',
    conflict: 'Someone changed this at the same time. Read it again and repeat your change.',
    idempotency_mismatch: 'This idempotency key was used for another request. Use a new key.',
    too_many_requests: 'Too many requests. Wait a moment and try again.',
    internal: 'Something failed on our side. Nothing was saved; try again later.',
    unavailable:
      'We cannot be reached for a moment. Try again shortly, and look first whether your change is there.',
    invalid_instrument: 'The instrument has mistakes. Mend the fields listed in `issues`.',
    invalid_answer: 'An answer does not fit its item. Choose one of the answers that the item offers.',
    invalid_scale: 'The scale parameters are out of range.',
    invalid_score: 'A score is not a finite number.',
    invalid_probability: 'The probability must lie strictly between 0 and 1.',
    too_few_respondents: 'There are too few respondents for this figure.',
    too_few_items: 'There are too few items for this figure.',
    constant_item: 'An item has the same answer from everybody, so this figure does not exist.',
    singular_correlation: 'The predictors repeat one another, so their weights cannot be told apart.',
    invalid_matrix: 'The rows or columns do not fit together.',
    ipsative_score: 'A forced-choice score ranks within one person; it cannot be compared between people.',
    sample_too_small: 'The sample is too small to estimate drivers from.',
    norm_too_small:
      'Fewer than {people, number} people have a score. Counts of so few would give single people away; wait for more answers.',
    norm_too_similar:
      'Fewer than {people, number} people have answered since the last norm. Comparing the two would give single people away.',
    instrument_not_published: 'This instrument is not published. Choose a published one.',
    version_frozen: 'A published version never changes. Make a new version instead.',
    transition_not_allowed: 'The engagement cannot move there from its present state.',
    guard_not_met: 'Something is still missing before this step. See `issues`.',
    fit_screen_missing: 'Record the fit screen first.',
    leader_not_accepted: 'The leader has not accepted the engagement yet. Ask them to do so.',
    role_missing: 'This account does not have the role that the part needs. Ask whoever keeps the accounts.',
    referral_open: 'An urgent referral is open. Settle it before going on.',
    leader_consent_missing: 'The request is remedial. The leader has to agree to it first.',
    coach_missing: 'The leader has to choose a coach who accepts.',
    agreement_incomplete: 'Not every required party has signed the same version of the agreement.',
    agreement_superseded: 'There is a newer version of the agreement. Read and sign that one.',
    already_signed: 'You have already signed this version.',
    sponsor_clause_missing: 'With a sponsor, the agreement must say what is shared.',
    lens_open: 'A lens of the battery has neither a result nor a waiver.',
    feedback_unreleased: 'The 360 report has not been released yet.',
    debrief_missing: 'The debrief has not been held yet.',
    focus_count: 'Choose as many focus areas as the program allows.',
    closing_incomplete: 'The closing reflection or the after-measures are missing; add them or waive them.',
    reason_missing: 'Give a reason.',
    person_unknown: 'Nobody with this e-mail address has an account. Invite them first.',
    coach_unavailable: 'This coach takes no new engagements now. Choose another one.',
    account_in_use:
      'This account has a part in a coaching engagement, and what was written there would belong to nobody. End the engagement, erase it, then delete the account. Until then take its roles away: it can do nothing without them.',
    engagement_running: 'The engagement is not over. End it first, then erase it.',
    legal_hold:
      'Whoever runs this software has to keep this engagement for legal reasons. Ask them when it can be erased.',
    slot_taken: 'This time has just been taken. Choose another slot.',
    slot_not_offered: 'The coach does not offer this time. Choose one of the open slots.',
    slot_in_past: 'This time is in the past. Choose a later slot.',
    session_kind_not_allowed:
      'Before the agreement is active, only chemistry and intake sessions can be booked.',
    engagement_not_active: 'The engagement is not in a state in which sessions can be booked.',
    allotment_used: 'All agreed sessions are used. Extend the agreement to book more.',
    session_state: 'The session is not in a state that allows this.',
    too_late_to_reschedule: 'It is too late to move this session. You can still cancel it.',
    too_early: 'This can only be recorded after the start of the session and the grace period.',
    not_started: 'The session has not started yet.',
    actions_missing: 'End the session with at least one action, or say that there is none.',
    already_submitted: 'These answers have already been submitted.',
    answers_incomplete: 'Some items have no answer. Answer the items listed in `issues`.',
    round_closed: 'This feedback round is closed.',
    round_open: 'Raters can still answer. End the answering first.',
    raters_changed: 'The list of raters has changed meanwhile. Read it again.',
    threshold_not_reached: 'Too few raters have answered to protect their anonymity. Wait for more answers.',
    release_gate_closed: 'The report cannot be released yet. See `issues` for what is missing.',
    link_invalid: 'This link is not valid. Ask for a new one.',
    link_used: 'This link has been used. Each link takes one answer.',
    link_expired: 'The time to answer is over.',
    no_behaviors: 'There is nothing to rank yet. Complete the assessments first.',
    focus_unknown: 'This focus area is not one of the chosen ones.',
    invalid_zone: 'This time zone is not known. Use an IANA name such as Europe/Berlin.',
    invalid_time: 'This is not a date or a time that can be read.',
    invalid_duration: 'A duration, step, buffer, notice or horizon is out of range.',
    invalid_window: 'A window must end after it starts.',
  },
  quoted: '“{text}”',
  percent: '{percent}%',
  list: '{first} and {last}',
  change: {
    verdicts: {
      improved: 'Improved',
      declined: 'Declined',
      rose: 'Higher than before',
      fell: 'Lower than before',
      noReliableChange: 'No reliable change',
    },
    adjustedVerdicts: {
      improved: 'Better than expected without coaching',
      declined: 'Worse than expected without coaching',
      rose: 'Higher than expected without coaching',
      fell: 'Lower than expected without coaching',
      noReliableChange: 'No reliable change beyond the one expected without coaching',
    },
    score:
      '{verdict}: the difference of {points} points is {beyond, select, yes {more than} other {within what}} chance alone brings about ({chance} points).',
    adjusted:
      '{verdict}: the change of {points} points differs from the {expected} points expected by {beyond, select, yes {more} other {no more}} than chance alone brings about ({chance} points).',
    pulse:
      '{verdict}: the {raters} stakeholders who answered see a change of {mean} on average, from −3 to +3; that is {beyond, select, yes {more than} other {within what}} chance alone brings about.',
    tooFew: 'Not shown: too few stakeholders have answered to keep single answers private.',
    goals: {
      above: 'On the whole, the goals were reached better than expected: {score}, where 50 is as expected.',
      asExpected: 'On the whole, the goals were reached as expected.',
      below: 'On the whole, the goals were reached less than expected: {score}, where 50 is as expected.',
    },
    scales: {
      versions:
        'Not comparable: this scale was another one in version {before} than in version {after} of the questionnaire.',
      withheld:
        'Not compared here: the newer version counts some answers differently. Only the leader, who knows the answers, sees the earlier ones counted anew.',
      ipsative:
        'Not comparable: these scores rank what matters within you, so one can only rise where another one falls.',
      noScore: 'There are too few answers for a score on one of the two days.',
      noReliability:
        'It is not known how far chance goes here, since the questionnaire names no reliability of this scale. So the difference is called neither a change nor none.',
      noSpread:
        'It is not known how far chance goes here, since there is no sample that shows how far people differ on this scale. So the difference is called neither a change nor none.',
    },
  },
  waves: {
    improved: 'Improved: the difference of {difference} exceeds the {margin} that chance can bring about.',
    declined: 'Declined: the difference of {difference} exceeds the {margin} that chance can bring about.',
    noReliableChange:
      'No reliable change: chance alone can bring about a difference of up to {margin}; here it is {difference}.',
    share: '{hundredths} of 100',
    ratersDiffer: 'The raters are taken to be others than before, which makes the comparison less exact.',
    ratersShared:
      '{shared, plural, =1 {One rater took part both times; this is taken into account.} other {# raters took part both times; this is taken into account.}}',
    groupsLeftOut: 'Only groups that both reports show are compared; left out: {groups}.',
    itemsLeftOut:
      '{count, plural, =1 {One question cannot be compared and is left out.} other {# questions cannot be compared and are left out.}}',
    notShownBefore: 'This cannot be compared: the earlier report does not show it.',
    notShownAfter: 'This cannot be compared: the later report does not show it.',
    notShown: 'This cannot be compared: neither report shows it.',
    noCommonGroup: 'This cannot be compared: the two reports show no group in common.',
    instrumentDiffers:
      'This cannot be compared: the two rounds did not ask with the same version of the questionnaire.',
    summary: {
      nothing: 'Nothing can be compared between the two reports.',
      unchanged: 'No reliable change ({compared} compared).',
      changed:
        'Of {compared} compared: {improved} improved, {declined} declined, {noReliableChange} without reliable change.',
      notComparable: 'Not comparable: {notComparable}.',
    },
  },
  focus: {
    first: {
      firm: '{title} comes first, and that is firm.',
      likely: '{title} comes first, and that is likely but not certain.',
      open: '{title} comes first, but others come close.',
      unnamed: '{title} comes first, but too rarely to be named as the strongest lever.',
      tied: 'The first place is shared: {titles}.',
    },
    weightings:
      'When the inputs are weighted at random, it stays first in {first} and among the first three in {top} of the trials.',
    raters:
      'With other raters of the same kind, it would be first in {first} and among the first three in {top} of the trials.',
    noRaters: 'How much other raters would change is not known.',
    modes: 'Of {modes} other ways to rank, {agreeing} lead to much the same first three.',
    fewBehaviors:
      '{behaviors, plural, =1 {There is only one behavior, so there is nothing to compare it with.} other {With # behaviors, all are among the first three anyway.}}',
    missing: '{share} of the inputs are not known and count as medium.',
    drivers: {
      clear:
        'Among {people} people, “{title}” goes with the outcome most; it comes first in {percent}% of the resamples.',
      open: 'Among {people} people, nothing stands out: “{title}” is ahead, but comes first in only {percent}% of the resamples.',
      association: 'This is an association. It does not say what would happen if someone changed.',
    },
    reasons: {
      inputs: {
        importance: {
          name: 'how important it is',
          high: 'It matters a lot in this role ({percent} of 100).',
          low: 'It matters little in this role ({percent} of 100).',
        },
        visibility: {
          name: 'how visible it is',
          high: 'Others would soon notice a change ({percent} of 100).',
          low: 'Others would hardly notice a change ({percent} of 100).',
        },
        level: {
          name: 'how others see it today',
          high: 'Others already see it at {percent} of 100, so one step adds little.',
          low: 'Others see it at {percent} of 100, so one step adds much.',
          strength: 'Others see it as a strength already ({percent} of 100).',
          noStrength: 'Others do not see it as a strength yet ({percent} of 100).',
        },
        malleability: {
          name: 'how far practice changes it',
          high: 'Practice changes it readily ({percent} of 100).',
          low: 'Practice changes it only slowly ({percent} of 100).',
        },
        fit: {
          name: 'how it fits what energizes',
          high: 'It fits what gives energy and motivates ({percent} of 100).',
          low: 'It fits little of what gives energy and motivates ({percent} of 100).',
        },
        effort: {
          name: 'how much effort a step takes',
          high: 'A step takes much effort ({percent} of 100).',
          low: 'A step takes little effort ({percent} of 100).',
        },
        use: {
          name: 'how much it is used',
          high: 'It is used a lot already ({percent} of 100).',
          low: 'There is room to use it more (used {percent} of 100).',
        },
      },
      missing: 'It is not known {name}; this counts as medium.',
      noHeadroom: 'Less than one step is left: others see it at {percent} of 100.',
      tied: '{others, plural, =1 {It is tied with another behavior.} other {It is tied with # other behaviors.}}',
      unstable: 'Its place is uncertain: it is in the top 3 in only {percent}% of the trials.',
    },
  },
  norms: {
    fitted: '{source}; read from a normal distribution with this sample’s mean and deviation',
  },
  bands: {
    unsure: '{own} (how sure is not known)',
    range: 'uncertain, from {first} to {last}',
    between: 'between {first} and {last}',
  },
  findings: {
    unused_item: 'Item “{item}” counts in no scale and belongs to no behavior. Add it to one, or remove it.',
    unused_format: 'No item is answered by “{format}”. Remove it, or choose it for an item.',
    short_scale:
      'Scale “{scale}” has {items, plural, one {# item} other {# items}}. With fewer than 3 a single slip decides; add items, or read the score with care.',
    one_sided_keying:
      'All {items} items of scale “{scale}” point the same way, so someone who tends to agree scores high on any content. Consider adding reversed items.',
    long_item:
      'Item “{item}” has {words} words ({locale}). Up to {limit} are easy to keep in mind; try to shorten it.',
    double_barreled:
      'Item “{item}” joins two things by “{word}” ({locale}). Where someone would answer them differently, make two items of it.',
    hard_to_read:
      'The items are hard to read ({locale}): LIX is about {lix}, and up to {limit} is fit for most adults. This is an estimate from the lengths of words and sentences.',
    missing_translation:
      'This text is missing in “{locale}”, in which other texts exist. It is shown in the original instead.',
    license_unidentified:
      'The license has neither an SPDX identifier nor an address, so readers cannot look up its terms. Add one of them.',
    license_attribution: 'The license “{license}” asks for a credit line. Fill in the attribution.',
    license_restricts:
      'The license “{license}” restricts {what, select, commercial {commercial use} other {changes, translations among them}}. Make sure that your use is allowed, or ask the author for permission.',
    no_reliability:
      'No reliability is given for scale “{scale}”, so no interval can be shown around its scores. Add one with its source where it is known.',
    no_norm: 'There is no norm for scale “{scale}”, so its scores cannot be compared with those of others.',
    norm_without_source:
      'The norm of “{scale}” does not say where it was published or collected. Add its source.',
    small_norm:
      'The norm of “{scale}” rests on {n} people. Below {limit}, percentiles in the middle are uncertain by 10 points or more.',
    bands_without_error:
      'Scale “{scale}” has bands, but no reliability or no norm, so nobody can tell how sure a band is. Add both, or remove the bands.',
    key_looks_wrong:
      'Item “{item}” goes against the rest of scale “{scale}” (correlation {r}, {n} people{doubt, select, uncertain {; chance alone can do this} other {}}). Check whether its key is turned round.',
    constant_item: 'Everybody has answered item “{item}” alike ({n} people), so it tells nobody apart.',
    often_unanswered:
      '{percent}% of {n} people have left out item “{item}” or not observed it. Check whether it can be answered, and is understood.',
    floor_effect:
      '{percent}% of {n} people have the lowest score of scale “{scale}”. It cannot tell them apart; add items that more people agree with.',
    ceiling_effect:
      '{percent}% of {n} people have the highest score of scale “{scale}”. It cannot tell them apart; add items that fewer people agree with.',
    small_sample:
      'Fewer than {limit} people have answered all of scale “{scale}” ({n}), so its key has not been looked at.',
  },
  versions: {
    because: {
      item_added: 'it has a new item',
      item_removed: 'an item is gone',
      item_reworded: 'an item is worded differently',
      item_respelled: 'an item is spelled differently',
      item_retranslated: 'a translation has changed',
      item_translated: 'a translation was added or removed',
      item_moved: 'the items stand in another order',
      item_behavior: 'an item belongs to another behavior',
      format_added: 'a way of answering was added',
      format_removed: 'a way of answering is gone',
      response_changed: 'an item is answered in another range or by other choices',
      labels_changed: 'the steps have other labels',
      labels_translated: 'labels are spelled or translated differently',
      not_observed_changed: '“not observed” was added or removed',
      scale_added: 'it is new',
      scale_removed: 'it is gone',
      key_added: 'it counts an item more',
      key_removed: 'it counts an item less',
      key_turned: 'the key of an item is turned round',
      weight_changed: 'an item has another weight',
      scoring_changed: 'the score has another unit',
      missing_rule_changed: 'another share of items must be answered',
      scale_retitled: 'it has another title',
      bands_changed: 'its bands have changed',
      reliability_changed: 'another reliability is given',
      norms_changed: 'its norms have changed',
      ranking_changed: 'it counts differently when behaviors are ranked',
      composite_changed: 'a composite has changed',
      instructions_changed: 'the instructions have changed',
      language_changed: 'the original is in another language',
    },
    changes: {
      item_added: 'Item “{id}” is new.',
      item_removed: 'Item “{id}” is gone.',
      item_reworded: 'Item “{id}” is worded differently.',
      item_respelled: 'Item “{id}” is spelled differently, in the same words.',
      item_retranslated: 'A translation of item “{id}” has changed.',
      item_translated: 'A translation of item “{id}” was added or removed.',
      item_moved: 'Item “{id}” stands elsewhere.',
      item_behavior: 'Item “{id}” belongs to another behavior.',
      format_added: 'The way of answering “{id}” is new.',
      format_removed: 'The way of answering “{id}” is gone.',
      response_changed: 'Item “{id}” is answered in another range or by other choices (“{of}”).',
      labels_changed: 'The steps of item “{id}” have other labels (“{of}”).',
      labels_translated: 'Labels of item “{id}” are spelled or translated differently (“{of}”).',
      not_observed_changed: '“Not observed” was added to or removed from item “{id}” (“{of}”).',
      scale_added: 'Scale “{id}” is new.',
      scale_removed: 'Scale “{id}” is gone.',
      key_added: 'Scale “{id}” now counts item “{of}”.',
      key_removed: 'Scale “{id}” no longer counts item “{of}”.',
      key_turned: 'In scale “{id}”, the key of item “{of}” is turned round.',
      weight_changed: 'In scale “{id}”, item “{of}” has another weight.',
      scoring_changed: 'The score of scale “{id}” has another unit.',
      missing_rule_changed: 'Scale “{id}” needs another share of its items to be answered.',
      scale_retitled: 'Scale “{id}” has another title.',
      bands_changed: 'The bands of scale “{id}” have changed.',
      reliability_changed: 'Another reliability is given for scale “{id}”.',
      norms_changed: 'The norms of scale “{id}” have changed.',
      ranking_changed: 'Scale “{id}” counts differently when behaviors are ranked.',
      composite_changed: 'Composite “{id}” has changed.',
      instructions_changed: 'The instructions have changed.',
      language_changed: 'The original is in another language.',
    },
    verdicts: {
      same: 'Scores of both versions mean the same.',
      comparable: 'Scores of both versions can be compared, with a caution: {reasons}.',
      notComparable: 'Scores of the two versions cannot be compared as they are: {reasons}.',
    },
    advice: {
      nothing: 'There is nothing to do.',
      use_pomp: 'Compare the percent of maximum possible, which has the same unit in both.',
      rescore: 'Score the earlier answers again with the new version; then all scores can be compared.',
      compare_shared_items:
        'Compare people on the {shared} items that are the same in both; do not draw one line through the two scores.',
      new_baseline: 'Start a new baseline: too few items are the same in both to compare anything.',
      read_with_care: 'Take a small difference between the versions for chance.',
      renew_norms:
        'The norms or the reliability come from the earlier version; collect new ones, or remove them.',
    },
  },
} as const;
