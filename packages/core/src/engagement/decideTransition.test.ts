import { expect, test } from 'vitest';
import {
  decideTransition,
  type EngagementFacts,
  engagementStates,
  engagementTransitions,
  missingBefore,
  nextState,
} from './index.ts';

const facts: EngagementFacts = {
  state: 'matching',
  hasSponsor: true,
  leaderAccepted: true,
  fitScreen: { remedial: false, leaderConsents: false },
  openReferral: null,
  coach: { chosen: true, accepted: true },
  agreement: {
    version: 2,
    parameters: { parties: ['leader', 'coach', 'sponsor'], sponsorSees: ['focusAreaTitles'] },
    signatures: [
      { party: 'leader', version: 2 },
      { party: 'coach', version: 2 },
      { party: 'sponsor', version: 2 },
    ],
  },
  battery: [
    { lens: 'behavior', state: 'scored' },
    { lens: 'perception', state: 'scored' },
    { lens: 'energy', state: 'waived' },
  ],
  feedbackReleased: true,
  debriefHeld: true,
  focusAreas: 2,
  focusLimits: { min: 1, max: 3 },
  closing: { reflection: true, measures: true, waived: false },
};

const codes = (outcome: ReturnType<typeof decideTransition>) =>
  outcome.ok ? [] : [outcome.code, ...(outcome.issues ?? []).map((issue) => issue.path.join('.'))];

test('a complete engagement walks from inquiry to the archive', () => {
  let state = facts.state;
  state = 'inquiry';
  const walked: string[] = [state];
  for (let next = nextState(state); next !== null; next = nextState(state)) {
    expect(decideTransition({ ...facts, state }, next, 'system')).toEqual({ ok: true, value: next });
    state = next;
    walked.push(state);
  }
  expect(walked).toEqual(engagementStates.filter((s) => !['paused', 'declined', 'terminated'].includes(s)));
});

test.each<[string, Partial<EngagementFacts>, (typeof engagementStates)[number], string[]]>([
  [
    'no leader who wants it',
    { state: 'screening', leaderAccepted: false },
    'matching',
    ['leader_not_accepted', 'leader'],
  ],
  ['no fit screen', { state: 'screening', fitScreen: null }, 'matching', ['fit_screen_missing', 'fitScreen']],
  [
    'an open urgent referral',
    { state: 'screening', openReferral: 'urgent' },
    'matching',
    ['referral_open', 'referrals'],
  ],
  [
    'a remedial request without consent',
    { state: 'screening', fitScreen: { remedial: true, leaderConsents: false } },
    'matching',
    ['leader_consent_missing', 'fitScreen'],
  ],
  [
    'a coach who has not accepted',
    { coach: { chosen: true, accepted: false } },
    'contracting',
    ['coach_missing', 'coach'],
  ],
  [
    'a signature under an older version',
    {
      state: 'contracting',
      agreement: {
        version: 3,
        parameters: { parties: ['leader', 'coach'], sponsorSees: [] },
        signatures: [
          { party: 'leader', version: 3 },
          { party: 'coach', version: 2 },
        ],
      },
      hasSponsor: false,
    },
    'discovery',
    ['agreement_incomplete', 'agreement.coach'],
  ],
  [
    'a sponsor who is no party',
    {
      state: 'contracting',
      agreement: {
        version: 1,
        parameters: { parties: ['leader'], sponsorSees: [] },
        signatures: [{ party: 'leader', version: 1 }],
      },
    },
    'discovery',
    ['sponsor_clause_missing', 'agreement.sponsorSees'],
  ],
  [
    'an open lens',
    { state: 'discovery', battery: [{ lens: 'drivers', state: 'open' }] },
    'focusing',
    ['lens_open', 'battery.drivers'],
  ],
  [
    'two things at once',
    { state: 'discovery', feedbackReleased: false, debriefHeld: false },
    'focusing',
    ['guard_not_met', 'feedback', 'sessions'],
  ],
  ['four focus areas', { state: 'focusing', focusAreas: 4 }, 'active', ['focus_count', 'focusAreas']],
  [
    'no closing reflection',
    { state: 'closing', closing: { reflection: false, measures: true, waived: false } },
    'completed',
    ['closing_incomplete', 'closing'],
  ],
])('%s is named', (_, change, to, expected) => {
  expect(codes(decideTransition({ ...facts, ...change }, to, 'coach'))).toEqual(expected);
});

test('a mild referral does not hold anything up', () => {
  expect(missingBefore('matching', { ...facts, openReferral: 'recommend' })).toEqual([]);
});

test('any party can end an engagement from contracting on, with a reason', () => {
  for (const by of ['leader', 'coach', 'sponsor'] as const) {
    for (const state of ['contracting', 'discovery', 'focusing', 'active', 'paused', 'closing'] as const) {
      expect(decideTransition({ ...facts, state }, 'terminated', by, 'left-role').ok).toBe(true);
      expect(codes(decideTransition({ ...facts, state }, 'terminated', by))).toEqual([
        'reason_missing',
        'reason',
      ]);
    }
  }
});

test('a sponsor steers nothing else, and learns nothing by trying', () => {
  for (const state of engagementStates)
    for (const to of engagementStates.filter((one) => one !== 'terminated' && one !== 'declined'))
      expect(codes(decideTransition({ ...facts, state }, to, 'sponsor'))).toEqual(['forbidden']);
  expect(codes(decideTransition({ ...facts, state: 'active' }, 'closing', 'sponsor'))).toEqual(['forbidden']);
});

test('only the transitions of the table are possible', () => {
  for (const state of engagementStates) {
    for (const to of engagementStates.filter((s) => !engagementTransitions[state].includes(s))) {
      expect(codes(decideTransition({ ...facts, state }, to, 'system', 'other'))).toEqual([
        'transition_not_allowed',
      ]);
    }
  }
});
