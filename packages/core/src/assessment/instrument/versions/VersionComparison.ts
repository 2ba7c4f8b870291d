/** What can differ between two versions of an instrument. */
export const versionChangeCodes = [
  'item_added',
  'item_removed',
  'item_reworded',
  'item_respelled',
  'item_retranslated',
  'item_translated',
  'item_moved',
  'item_behavior',
  'format_added',
  'format_removed',
  'response_changed',
  'labels_changed',
  'labels_translated',
  'not_observed_changed',
  'scale_added',
  'scale_removed',
  'key_added',
  'key_removed',
  'key_turned',
  'weight_changed',
  'scoring_changed',
  'missing_rule_changed',
  'scale_retitled',
  'bands_changed',
  'reliability_changed',
  'norms_changed',
  'ranking_changed',
  'composite_changed',
  'instructions_changed',
  'language_changed',
] as const;

/** Code of a change. */
export type VersionChangeCode = (typeof versionChangeCodes)[number];

/** One difference between two versions. */
export type VersionChange = {
  readonly code: VersionChangeCode;
  readonly subject: 'instrument' | 'item' | 'format' | 'scale' | 'composite';
  /** Id of the subject; `null` for the instrument as a whole. */
  readonly id: string | null;
  /** Of a scale whose key changed: the item. Of an item that is answered in another way: the format. */
  readonly of: string | null;
};

/** Whether a scale's scores in both versions mean the same. */
export type ScaleVerdict = 'same' | 'comparable' | 'notComparable';

/** What to do about it; `versionAdviceText` says it in a sentence. */
export type VersionAdvice =
  | 'nothing'
  | 'use_pomp'
  | 'rescore'
  | 'compare_shared_items'
  | 'new_baseline'
  | 'read_with_care'
  | 'renew_norms';

/** The verdict on one scale. */
export type ScaleComparison = {
  readonly id: string;
  readonly verdict: ScaleVerdict;
  /** The changes that decide it, each code once; empty for `same`. */
  readonly reasons: readonly VersionChangeCode[];
  readonly advice: readonly VersionAdvice[];
  /** Items that are asked, answered and counted alike in both versions. */
  readonly sharedItems: readonly string[];
};

/** Two versions of an instrument side by side. */
export type VersionComparison = {
  readonly before: string;
  readonly after: string;
  readonly changes: readonly VersionChange[];
  /** Every scale of either version, those of the later one first. */
  readonly scales: readonly ScaleComparison[];
};
