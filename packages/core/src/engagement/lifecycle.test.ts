import { expect, test } from 'vitest';
import {
  type AgreementFacts,
  type EngagementState,
  engagementStates,
  engagementTransitions,
  fitScreenSchema,
  fitVerdict,
  isAgreementComplete,
  missingSignatures,
  nextState,
  type Signature,
} from './index.ts';
import { openReferral } from './referral.ts';

const before = ['inquiry', 'screening', 'matching'] as const;
const running = ['contracting', 'discovery', 'focusing', 'active', 'paused', 'closing'] as const;

test('the way is the one that was agreed, with no way back but from a pause and from closing', () => {
  const ways = Object.entries(engagementTransitions).flatMap(([from, tos]) =>
    tos.map((to) => `${from} ${to}`),
  );
  const exits = [
    ...before.map((state) => `${state} declined`),
    ...running.map((state) => `${state} terminated`),
  ];
  expect(ways.sort()).toEqual(
    [
      'inquiry screening',
      'screening matching',
      'matching contracting',
      'contracting discovery',
      'discovery focusing',
      'focusing active',
      'active paused',
      'paused active',
      'active closing',
      'closing active',
      'closing completed',
      'completed archived',
      'terminated archived',
      ...exits,
    ].sort(),
  );
});

test('the next state is one that can follow, and the exits have none', () => {
  const next = new Map<EngagementState, EngagementState | null>(
    engagementStates.map((state) => [state, nextState(state)]),
  );
  for (const [state, to] of next) if (to !== null) expect(engagementTransitions[state]).toContain(to);
  expect(next.get('paused')).toBe('active');
  expect(next.get('active')).toBe('closing');
  for (const end of ['archived', 'declined', 'terminated'] as const) expect(next.get(end)).toBeNull();
});

test('the strongest referral that is still open counts', () => {
  const open = (level: 'consider' | 'recommend' | 'urgent') => ({ level, outcome: 'open' }) as const;
  expect(openReferral([])).toBeNull();
  expect(openReferral([open('recommend'), open('urgent'), open('consider')])).toBe('urgent');
  expect(openReferral([open('recommend'), open('consider')])).toBe('recommend');
  expect(openReferral([open('consider')])).toBe('consider');
  for (const outcome of ['accepted', 'declined', 'resolved'] as const) {
    expect(openReferral([{ level: 'urgent', outcome }])).toBeNull();
    expect(openReferral([{ level: 'urgent', outcome }, open('consider')])).toBe('consider');
  }
});

test('an agreement is complete once each party has signed this version', () => {
  const leader = { party: 'leader', version: 2 } as const;
  const coach = { party: 'coach', version: 2 } as const;
  const agreement = (...signatures: Signature[]): AgreementFacts => ({
    version: 2,
    parameters: { parties: ['leader', 'coach'], sponsorSees: [] },
    signatures,
  });
  expect(isAgreementComplete(agreement(leader, coach))).toBe(true);
  expect(isAgreementComplete(agreement(leader))).toBe(false);
  expect(missingSignatures(agreement(leader, { ...coach, version: 1 }))).toEqual(['coach']);
  expect(missingSignatures(agreement({ ...leader, version: 3 }, coach))).toEqual(['leader']);
  expect(missingSignatures(agreement({ party: 'sponsor', version: 2 }))).toEqual(['leader', 'coach']);
});

const screen = {
  doesWellInRole: true,
  choosesFreely: true,
  setsOwnAgenda: true,
  remedial: false,
  otherHelpFitsBetter: false,
};

test('the fit screen suggests to go on, to ask first, or not to start', () => {
  expect(fitVerdict(screen)).toBe('proceed');
  expect(fitVerdict({ ...screen, remedial: true })).toBe('askConsent');
  expect(fitVerdict({ ...screen, choosesFreely: false })).toBe('notNow');
  expect(fitVerdict({ ...screen, otherHelpFitsBetter: true, remedial: true })).toBe('notNow');
});

test('a fit screen answers every question; its remark is short and trimmed', () => {
  expect(fitScreenSchema.parse({ ...screen, remark: ' Fine. ' })).toEqual({ ...screen, remark: 'Fine.' });
  expect(fitScreenSchema.safeParse({ ...screen, remark: 'x'.repeat(2000) }).success).toBe(true);
  expect(fitScreenSchema.safeParse({ ...screen, remark: 'x'.repeat(2001) }).success).toBe(false);
  for (const question of Object.keys(screen))
    expect(fitScreenSchema.safeParse({ ...screen, [question]: undefined }).success).toBe(false);
});
