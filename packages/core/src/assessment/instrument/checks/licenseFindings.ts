import type { InstrumentInput } from '../instrument.ts';
import type { RawFinding } from './Finding.ts';

/** Returns the gaps in what is said about an instrument's license. */
export function licenseFindings({ license }: Pick<InstrumentInput, 'license'>): RawFinding[] {
  const { name, spdx, url, attribution } = license;
  const findings: RawFinding[] = [];
  if (spdx === undefined && url === undefined) {
    findings.push({ path: ['license'], code: 'license_unidentified', severity: 'note', details: {} });
  }
  const terms = creativeCommonsTerms(`${spdx ?? ''} ${name} ${url ?? ''}`);
  if (terms.has('BY') && attribution === undefined) {
    const path = ['license', 'attribution'];
    findings.push({ path, code: 'license_attribution', severity: 'warning', details: { license: name } });
  }
  for (const [term, what] of [
    ['NC', 'commercial'],
    ['ND', 'derivatives'],
  ] as const) {
    if (!terms.has(term)) continue;
    const details = { license: name, what };
    findings.push({ path: ['license'], code: 'license_restricts', severity: 'warning', details });
  }
  return findings;
}

/** Finds `BY`, `NC`, `ND` in an identifier, a written-out name or an address of a Creative Commons license. */
function creativeCommonsTerms(text: string): ReadonlySet<string> {
  const upper = text.toUpperCase();
  if (!/\bCC\b|CREATIVE\s?COMMONS/.test(upper)) return new Set();
  const named = [
    [/\bBY\b|\bATTRIBUTION\b/, 'BY'],
    [/\bNC\b|NON-?\s?COMMERCIAL/, 'NC'],
    [/\bND\b|NO-?\s?DERIV/, 'ND'],
  ] as const;
  return new Set(named.flatMap(([pattern, term]) => (pattern.test(upper) ? [term] : [])));
}
