import type { InstrumentInput } from '../instrument.ts';
import type { Finding } from './Finding.ts';
import { licenseFindings } from './licenseFindings.ts';
import { scaleFindings } from './scaleFindings.ts';
import { translationFindings } from './translationFindings.ts';
import { withSentences } from './withSentences.ts';
import { type WordingLimits, wordingFindings } from './wordingFindings.ts';

/** What the checks go by. */
export type InstrumentCheckOptions = WordingLimits & {
  /** Language of the messages, default `en`; there is `de` too. */
  readonly locale?: string;
  /** Languages that every text should exist in, beside those in which any text exists. */
  readonly translations?: readonly string[];
};

/**
 * Returns what an editor should look at in an instrument, the warnings first.
 *
 * These are judgments, not mistakes: what keeps an instrument from being published, `parseInstrument` says. Lengths, LIX
 * and the words for “and” are estimates, and a note can be well considered.
 *
 * @example
 * checkInstrument(instrument).map(({ code, path }) => [code, path.join('.')])
 * //=> [['short_scale', 'scales.1'], ['no_reliability', 'scales.0'], …]
 */
export function checkInstrument(
  instrument: InstrumentInput,
  options: InstrumentCheckOptions = {},
): Finding[] {
  return withSentences(
    [
      ...scaleFindings(instrument),
      ...wordingFindings(instrument, options),
      ...translationFindings(instrument, options.translations ?? []),
      ...licenseFindings(instrument),
    ],
    options.locale ?? 'en',
  );
}
