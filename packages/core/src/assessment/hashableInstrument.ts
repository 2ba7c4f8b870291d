import { canonicalJson } from '../text/canonicalJson.ts';
import type { Instrument } from './instrument.ts';

/**
 * Returns the text whose hash identifies this content of an instrument.
 *
 * Two instruments with the same text score every answer alike and read alike. The caller hashes it: hashing is I/O in
 * some places where core runs.
 */
export function hashableInstrument(instrument: Instrument): string {
  return canonicalJson(instrument);
}
