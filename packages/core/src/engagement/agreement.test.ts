import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AgreementFacts, agreementInForce } from './index.ts';

const parties = ['leader', 'coach'] as const;
const versionOf = (version: number, signed: readonly (typeof parties)[number][]): AgreementFacts => ({
  version,
  parameters: { parties: [...parties], sponsorSees: [] },
  signatures: signed.map((party) => ({ party, version })),
});

test('a version that is still being signed leaves the one before in force', () => {
  const signed = versionOf(1, parties);
  expect(agreementInForce([signed, versionOf(2, ['coach'])])).toBe(signed);
  expect(agreementInForce([versionOf(2, []), signed])).toBe(signed);
});

test('nothing is in force before everybody has signed', () => {
  expect(agreementInForce([])).toBeNull();
  expect(agreementInForce([versionOf(1, ['leader']), versionOf(2, ['coach'])])).toBeNull();
});

test('it is the newest of those that everybody signed, in whatever order they come', () => {
  const kept = fc.record({ isSigned: fc.boolean(), key: fc.double({ noNaN: true }) });
  fc.assert(
    fc.property(fc.array(kept, { maxLength: 8 }), (drawn) => {
      const versions = drawn.map(({ isSigned }, index) =>
        versionOf(index + 1, isSigned ? parties : ['coach']),
      );
      const mixed = versions
        .map((version, index) => ({ version, key: drawn[index]?.key ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ version }) => version);
      const newest = versions.findLast((_, index) => drawn[index]?.isSigned) ?? null;
      expect(agreementInForce(mixed)).toBe(newest);
    }),
  );
});
