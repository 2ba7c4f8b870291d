/** The instruments as editors read them: names of the collection and its fields. */
export const instruments = {
  sections: {
    bands: 'Bands',
    reliability: 'Reliability',
    overview: 'Overview',
    answers: 'Answers',
    items: 'Items',
    scales: 'Scales',
    norms: 'Norms',
    previewAndVersions: 'Preview and versions',
    tableOfScores: 'Table of scores',
  },
  bands: {
    help: 'Names for low, middle and high results. Most scales need none.',
  },
  bandsOn: {
    label: 'What the bands divide',
    help: 'The percentile needs a norm.',
  },
  bandsRanges: {
    label: 'Bands',
    singular: 'Band',
    plural: 'Bands',
    help: 'From the lowest to the highest. Each goes up to where the next one starts.',
  },
  bandsRangesTitle: {
    label: 'Title',
    help: 'Such as “middle”.',
  },
  bandsRangesFrom: {
    label: 'Starts at',
    help: 'The lowest value in this band. The first band starts at the lowest value of the scale.',
  },
  compositesScales: {
    label: 'Scales',
    singular: 'Scale',
    plural: 'Scales',
  },
  compositesScalesScale: {
    label: 'Scale',
    help: 'One of those above.',
  },
  compositesScalesWeight: {
    label: 'Weight',
    help: 'Leave it empty: every scale counts the same.',
  },
  compositesScalesReversed: {
    label: 'Reversed',
    help: 'Tick it where a high score means little of what the composite is about.',
  },
  composites: {
    label: 'Composites',
    singular: 'Composite',
    plural: 'Composites',
    help: 'Scores over several scales. Most instruments have none.',
  },
  compositesScore: {
    label: 'Score',
    help: 'Standardized scores need a norm of every scale in one sample.',
  },
  compositesMinValid: {
    label: 'Share of scales that must have a score',
    help: 'Between 0 and 1; 1 means all of them.',
  },
  compositesSample: {
    label: 'Sample',
    help: 'Name of the norms’ sample. Leave it empty for that of the first scale.',
  },
  compositesCorrelationsValues: {
    label: 'Correlations of the scales',
    help: 'Row by row in the order of the scales, such as [[1, 0.4], [0.4, 1]]. May stay empty.',
  },
  compositesCorrelationsSource: {
    label: 'Source',
    help: 'Where the correlations were found.',
  },
  formatsName: {
    label: 'Name',
    help: 'Items refer to this name, such as agreement. Readers never see it.',
  },
  formatsRating: {
    singular: 'Rating scale',
    plural: 'Rating scales',
  },
  formatsRatingMin: {
    label: 'Lowest answer',
    help: 'A whole number, usually 1.',
  },
  formatsRatingMax: {
    label: 'Highest answer',
    help: 'A whole number, such as 5.',
  },
  formatsRatingLabels: {
    label: 'Labels',
    singular: 'Label',
    plural: 'Labels',
    help: 'One for each step, from the lowest to the highest; or none at all.',
  },
  formatsRatingLabelsLabel: {
    label: 'Label',
    help: 'What the reader chooses, such as “often”.',
  },
  formatsRatingNotObserved: {
    label: 'Offer “not observed”',
    help: 'For people who judge somebody else. It counts as no answer, never as zero.',
  },
  formatsForcedChoice: {
    singular: 'Forced choice',
    plural: 'Forced choices',
  },
  formatsForcedChoiceOptions: {
    label: 'Options',
    singular: 'Option',
    plural: 'Options',
    help: 'The reader chooses exactly one. At least two are needed.',
  },
  formatsForcedChoiceOptionsValue: {
    label: 'Id',
    help: 'A short word that scales refer to, such as autonomy.',
  },
  formatsForcedChoiceOptionsLabel: {
    label: 'Label',
    help: 'What the reader sees.',
  },
  formats: {
    label: 'Answer formats',
    singular: 'Answer format',
    plural: 'Answer formats',
    help: 'The ways in which items are answered. Most instruments have one.',
  },
  singular: 'Instrument',
  plural: 'Instruments',
  help: 'A questionnaire with its items, answers and scales. Publishing makes a version that never changes; answers that were given stay with their version.',
  title: {
    label: 'Title',
    help: 'What leaders and raters read.',
  },
  lens: {
    label: 'Lens',
    help: 'What the instrument looks at.',
  },
  description: {
    label: 'Description',
    help: 'What it is for, in a sentence or two. May stay empty.',
  },
  instructions: {
    label: 'Instructions',
    help: 'Read before the first item. May stay empty.',
  },
  items: {
    label: 'Items',
    singular: 'Item',
    plural: 'Items',
    help: 'The questions or statements, in the order in which they are shown.',
  },
  itemsText: {
    label: 'Text',
    help: 'One thing at a time, in plain words.',
  },
  itemsFormat: {
    label: 'Answered by',
    help: 'One of the formats of the tab “Answers”.',
  },
  itemsKey: {
    label: 'Id',
    help: 'Filled in with a number. Once answers exist, keep it: it ties them to the item.',
  },
  itemsBehavior: {
    label: 'Behavior',
    help: 'The behavior that this item tells about. Needed for 360 feedback and for the ranking of focus areas.',
  },
  norms: {
    label: 'Norms',
    singular: 'Norm',
    plural: 'Norms',
    help: 'Named samples that scores are compared with. Most instruments have none, and need none.',
  },
  normsScale: {
    label: 'Scale',
    help: 'One of the tab “Scales”.',
  },
  normsSample: {
    label: 'Sample',
    help: 'Who was asked, in words that a leader understands.',
  },
  normsDate: {
    label: 'Date',
    help: 'When the answers were collected.',
  },
  normsN: {
    label: 'People',
    help: 'How many are in the sample.',
  },
  normsMean: {
    label: 'Mean',
    help: 'Give mean and standard deviation, or the table below.',
  },
  normsSd: {
    label: 'Standard deviation',
    help: 'Above 0.',
  },
  normsCounts: {
    label: 'How often each score occurred',
    help: 'A list such as {example}, from the lowest score to the highest.',
  },
  normsSource: {
    label: 'Source',
    help: 'Where the sample comes from.',
  },
  scalesItems: {
    label: 'Key',
    singular: 'Item',
    plural: 'Items',
    help: 'The items that count in this scale, and which of them are reversed.',
  },
  scalesItemsItem: {
    label: 'Item',
    help: 'One of the tab “Items”.',
  },
  scalesItemsReversed: {
    label: 'Reversed',
    help: 'Tick it where a high answer means little of what the scale is about. The highest answer then counts as the lowest.',
  },
  scalesItemsWeight: {
    label: 'Weight',
    help: 'Leave it empty: every item counts the same.',
  },
  scalesItemsOption: {
    label: 'Option that gives a point',
    help: 'For a forced choice only: the id of the option.',
  },
  scales: {
    label: 'Scales',
    singular: 'Scale',
    plural: 'Scales',
    help: 'Items that are scored together.',
  },
  scalesScore: {
    label: 'Score',
    help: 'Items with different answer ranges need the share.',
  },
  scalesMinValid: {
    label: 'Share of items that must be answered',
    help: 'Between 0 and 1. With 0.8 and ten items, eight answers are needed; with fewer there is no score.',
  },
  scalesKeyLine: {
    label: 'Write the whole key in one line',
    help: 'Ids of the items, with an R behind the reversed ones: 1, 2R, 3, 4R. When you save, it replaces the list below.',
  },
  scalesAspect: {
    label: 'Asks for',
    help: 'For the ranking of behaviors. Leave it empty where the items ask what gives energy and what drains it.',
  },
  scalesCompetencies: {
    label: 'Speaks to these competencies',
    help: 'For the ranking of behaviors: somebody whom this moves will more likely enjoy practicing behaviors of these competencies. Keys of competencies as they stand in the behaviors, with commas between them: {example}. May stay empty.',
  },
  scalesReliabilityAlpha: {
    label: 'Cronbach’s alpha',
    help: 'Where it is known.',
  },
  scalesReliabilityRetest: {
    label: 'Retest correlation',
    help: 'Where it is known.',
  },
  scalesReliabilitySource: {
    label: 'Source',
    help: 'Where these figures were found.',
  },
} as const;
