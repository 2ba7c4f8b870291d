import { locale } from '../language/words.ts';

/** Returns a number with at most `digits` decimals. */
export const formatNumber = (value: number, digits = 2): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);

/** Returns a number with its sign and just as many decimals, so that a column of them lines up. */
export const formatSigned = (value: number, digits = 2): string =>
  new Intl.NumberFormat(locale, {
    signDisplay: 'always',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);

/** Returns a share of 0 to 1 in percent. */
export const formatShare = (share: number): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);

/**
 * Returns a range of whole numbers; one number where both ends are the same.
 *
 * @example
 * formatRange(1, 3) //=> '1–3'
 */
export const formatRange = (min: number, max: number): string =>
  min === max ? formatNumber(min) : new Intl.NumberFormat(locale).formatRange(min, max);
