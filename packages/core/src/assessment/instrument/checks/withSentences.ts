import type { Finding, RawFinding } from './Finding.ts';
import { findingText } from './findingText.ts';

/** Returns findings with their sentences, the warnings first. */
export function withSentences(findings: readonly RawFinding[], locale: string): Finding[] {
  const told = findings.map(({ path, code, severity, details }) => ({
    path,
    code,
    severity,
    message: findingText(code, details, locale),
  }));
  return [
    ...told.filter(({ severity }) => severity === 'warning'),
    ...told.filter(({ severity }) => severity === 'note'),
  ];
}
