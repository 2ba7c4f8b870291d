import type { Issue } from '../../../errors/index.ts';

/**
 * One thing that an editor should look at. A `warning` probably harms the results; a `note` may be well considered.
 * Nothing here keeps an instrument from being published: that is for `parseInstrument`.
 */
export type Finding = {
  /** Leads to the place in the instrument. */
  readonly path: Issue['path'];
  readonly code: FindingCode;
  readonly severity: 'warning' | 'note';
  /** One or two sentences for the editor, in the language asked for. */
  readonly message: string;
};

/** What can be found in the instrument itself. */
export const instrumentFindings = [
  'unused_item',
  'unused_format',
  'short_scale',
  'one_sided_keying',
  'long_item',
  'double_barreled',
  'hard_to_read',
  'missing_translation',
  'license_unidentified',
  'license_attribution',
  'license_restricts',
  'no_reliability',
  'no_norm',
  'norm_without_source',
  'small_norm',
  'bands_without_error',
] as const;

/** What can be found in answers to it. */
export const sampleFindings = [
  'key_looks_wrong',
  'constant_item',
  'often_unanswered',
  'floor_effect',
  'ceiling_effect',
  'small_sample',
] as const;

/** Code of a finding. */
export type FindingCode = (typeof instrumentFindings)[number] | (typeof sampleFindings)[number];

/** What fills the gaps of a finding's sentence. */
export type FindingDetails = Readonly<Record<string, string | number>>;

/** A finding before it has a sentence. */
export type RawFinding = {
  readonly path: Issue['path'];
  readonly code: FindingCode;
  readonly severity: Finding['severity'];
  readonly details: FindingDetails;
};
