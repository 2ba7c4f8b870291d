import { expect, test } from 'vitest';
import { defaultSessionPolicy, policyOf, sessionPolicySchema } from './sessionPolicy.ts';

test('without an agreement the defaults hold', () => {
  expect(policyOf(null)).toEqual(defaultSessionPolicy);
});

test('what was signed goes before the defaults, and nothing else of the agreement gets into the policy', () => {
  const terms = {
    freeCancelMinutes: 1,
    freeRescheduleMinutes: 2,
    approvalMinutes: 4,
    graceMinutes: 3,
    lateCancelConsumes: false,
    leaderNoShowConsumes: false,
  };
  const agreement = { ...terms, sessions: 10 };
  const policy = policyOf(agreement);
  expect(policy).toEqual({
    ...terms,
    consumingKinds: defaultSessionPolicy.consumingKinds,
  });
  expect(sessionPolicySchema.parse(policy)).toEqual(policy);
});
