/** What editors read about a mistake: by the field and the code, else by the code alone. */
export const issues = {
  byCode: {
    missing: 'Something is missing here.',
    invalid: 'This is not what belongs here.',
    wrong_kind: 'This is not what belongs here.',
    too_small: 'This is empty or too small.',
    too_big: 'This is too large or too long.',
    custom: 'This does not fit.',
    key_fixed: 'The key cannot change any more: apps and other content know this document by it.',
    key_taken: 'This key is taken. Choose another one.',
    other_organization:
      'This belongs to another organization and cannot be used here. Choose something else.',
    not_published: 'This is not published yet. Publish it first, or choose another one.',
    original_missing: 'This text is missing in the language of the original.',
    unknown_field: 'This field does not belong here. Remove it.',
    range_reversed: 'The highest answer must lie above the lowest.',
    range_too_long: 'These are too many steps: a rating takes at most 255.',
    labels_count: 'Give a label for each step or option, or none.',
    options_count: 'A forced choice needs at least two options.',
    duplicate_id: 'This id occurs twice. Give this one another id.',
    unknown_format: 'This answer format is not in the tab “Answers”.',
    unused_item: 'This item counts in no scale and belongs to no behavior. Add it to one, or remove it.',
    empty_scale: 'This scale has no items.',
    unknown_item: 'This item is not in the tab “Items”. Choose another one, or delete the row.',
    duplicate_item: 'This item counts in this scale already. Delete one of the two rows.',
    unknown_option: 'Give the option that gives a point here; for a rating leave the field empty.',
    mixed_formats: 'This scale mixes ratings and forced choices. Make two scales of it.',
    mixed_ranges: 'This scale mixes ranges of answers. Choose the share of 0 to 100 as its score.',
    unknown_scale: 'This scale is not in the tab “Scales”. Choose another one.',
    ipsative_norm: 'Scores of a forced choice cannot be compared between people, so they have no norm.',
    bands_gap: 'The first band must start at the lowest value.',
    bands_overlap: 'List the bands from the lowest to the highest; each must start above the one before it.',
    bands_beyond: 'This band starts above the highest value, so nobody can be in it.',
    ipsative_bands: 'Scores of a forced choice rank within one person, so no band says what is high.',
    norm_missing: 'For this the scale needs a norm of the same sample. Add one.',
    composite_size: 'A composite needs at least two scales.',
    duplicate_scale: 'This scale counts in this composite already. Delete one of the two rows.',
    ipsative_composite: 'Scores of a forced choice rank within one person, so they go into no composite.',
    correlations_shape:
      'Give the correlations as a square: as many rows as scales, ones in the diagonal, both halves alike.',
    correlations_impossible:
      'These correlations cannot occur together in a sample. Compare them with the source.',
    counts_total: 'The counts do not add up to the number of people.',
    counts_unsorted: 'The table must list each score once, from the lowest to the highest.',
    unknown_competency:
      'No published behavior belongs to one of these competencies. Write their keys as they stand in the behaviors, with commas between them.',
    term_unknown: 'A term in braces is not known. The help of this list names all terms.',
    term_misplaced: 'What the sponsor sees belongs in a clause that is read by the sponsor alone.',
    term_missing:
      'The clauses do not name every term in all their languages. Add those that are missing; the help of this list names them.',
  },
  byField: {
    min: {
      wrong_kind: 'Give a whole number.',
      missing: 'Give a whole number.',
    },
    max: {
      wrong_kind: 'Give a whole number.',
      custom: 'The least may not exceed the most.',
      missing: 'Give a whole number.',
    },
    title: {
      missing: 'Give it a title.',
    },
    key: {
      missing: 'Give it a key: small letters, digits and hyphens.',
      invalid: 'Use letters, digits, dots and hyphens; the first one is a letter or a digit.',
    },
    text: {
      missing: 'Write the text.',
    },
    name: {
      missing: 'Name the license. Without one nothing can be published.',
      duplicate_id: 'Two answer formats have the same name. Give this one another name.',
    },
    source: {
      missing: 'Say where this comes from. Without a source nothing can be published.',
    },
    language: {
      missing: 'Give the language of the original, such as en.',
      invalid: 'Give the language by its code, such as en or pt-BR.',
    },
    summary: {
      missing: 'Write one or two sentences that sum it up.',
    },
    description: {
      missing: 'Describe it in a sentence or two.',
    },
    purpose: {
      missing: 'Say when it helps and when it does not.',
    },
    body: {
      missing: 'The text is missing in the language of the original.',
      too_small: 'Write at least one clause.',
      custom:
        'Each key of a clause may occur once, and with a sponsor a clause must say what the sponsor sees.',
    },
    steps: {
      too_small: 'Write at least one step.',
    },
    durationMinutes: {
      missing: 'Say how long it takes, in minutes.',
      too_small: 'It takes at least one minute.',
      too_big: 'It takes at most 480 minutes.',
    },
    competency: {
      missing: 'Say to which competency it belongs.',
    },
    competencies: {
      invalid:
        'Write keys of competencies, with commas between them: small letters, digits and single hyphens.',
    },
    malleability: {
      too_small: 'Give a number from 0 to 1.',
      too_big: 'Give a number from 0 to 1.',
    },
    effort: {
      too_small: 'Give a number from 0 to 1.',
      too_big: 'Give a number from 0 to 1.',
    },
    lens: {
      missing: 'Choose a lens.',
      invalid: 'Choose a lens.',
    },
    instrument: {
      missing: 'Choose an instrument.',
    },
    agreementTemplate: {
      missing: 'Choose the agreement template.',
    },
    articles: {
      missing: 'Choose the articles.',
      too_small: 'A series needs at least one article.',
      custom: 'An article stands in the series once.',
    },
    battery: {
      custom: 'An instrument stands under a lens once.',
    },
    button: {
      missing: 'Write the words on the button.',
    },
    level: {
      missing: 'Say how pressing it is.',
    },
    country: {
      missing: 'Give a country, or any where it holds everywhere.',
      invalid: 'Give a country code of two capital letters, or any.',
    },
    phone: {
      invalid: 'Write the number in digits and spaces.',
    },
    url: {
      invalid: 'Give a web address that starts with https://.',
    },
    version: {
      missing: 'Give the version, such as 1.',
    },
    audience: {
      missing: 'Say who reads this clause.',
    },
    sessions: {
      missing: 'Give the number of sessions.',
    },
    parties: {
      custom: 'Leader and coach are always parties.',
    },
    sponsorSees: {
      custom: 'Nothing can be shown to a sponsor who is not a party.',
    },
    formats: {
      missing: 'Add at least one answer format.',
    },
    items: {
      too_small: 'The instrument has no items.',
    },
    format: {
      missing: 'Choose how this item is answered.',
    },
    item: {
      missing: 'Choose an item.',
    },
    score: {
      invalid: 'Choose how the scale is scored.',
    },
    minValid: {
      missing: 'Give the share, such as 0.8.',
      too_small: 'The share lies between 0 and 1.',
      too_big: 'The share lies between 0 and 1.',
    },
    weight: {
      too_small: 'A weight must be above 0.',
    },
    scale: {
      missing: 'Name the scale.',
    },
    sample: {
      missing: 'Say who was in the sample.',
    },
    date: {
      missing: 'Give the date.',
    },
    label: {
      missing: 'Write the label, or remove all labels.',
    },
    value: {
      invalid: 'Give the option an id.',
      missing: 'Give the option an id.',
    },
    n: {
      missing: 'Say how many people are in the sample.',
      too_small: 'At least one person is in a sample.',
    },
    sd: {
      too_small: 'The standard deviation must lie above 0.',
    },
    counts: {
      invalid: 'Give a list of scores and counts.',
      missing: 'Give a list of scores and counts.',
    },
    alpha: {
      too_big: 'A reliability lies between -1 and 1.',
      too_small: 'A reliability lies between -1 and 1.',
    },
    retest: {
      too_big: 'A reliability lies between -1 and 1.',
      too_small: 'A reliability lies between -1 and 1.',
    },
  },
} as const;
