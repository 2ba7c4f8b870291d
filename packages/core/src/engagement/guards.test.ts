import { describe, expect, test } from 'vitest';
import type { TransitionReason } from './endReasons.ts';
import {
  decideTransition,
  type EngagementFacts,
  type EngagementState,
  engagementStates,
  missingBefore,
} from './index.ts';

/** Of an engagement whose every guard is met. */
const facts: EngagementFacts = {
  state: 'matching',
  hasSponsor: false,
  leaderAccepted: true,
  fitScreen: { remedial: false, leaderConsents: false },
  openReferral: null,
  coach: { chosen: true, accepted: true },
  agreement: {
    version: 1,
    parameters: { parties: ['leader', 'coach'], sponsorSees: [] },
    signatures: [
      { party: 'leader', version: 1 },
      { party: 'coach', version: 1 },
    ],
  },
  battery: [{ lens: 'behavior', state: 'scored' }],
  feedbackReleased: false,
  debriefHeld: true,
  focusAreas: 2,
  focusLimits: { min: 1, max: 3 },
  closing: { reflection: true, measures: true, waived: false },
};

/** The codes and paths of what is missing, as `code at path`; each comes with a sentence. */
const missing = (to: EngagementState, change: Partial<EngagementFacts>) =>
  missingBefore(to, { ...facts, ...change }).map(({ code, path, message }) => {
    expect(message).toMatch(/\w/);
    return `${code} at ${path.join('.')}`;
  });

describe('matching', () => {
  test('asks the leader first, and nothing else before', () => {
    expect(missing('matching', { leaderAccepted: false, fitScreen: null, openReferral: 'urgent' })).toEqual([
      'leader_not_accepted at leader',
    ]);
  });

  test('is free for who came of their own accord', () => {
    expect(missing('matching', {})).toEqual([]);
    expect(missing('matching', { fitScreen: { remedial: true, leaderConsents: true } })).toEqual([]);
    expect(missing('matching', { openReferral: 'consider' })).toEqual([]);
  });

  test('names all that is missing at once', () => {
    expect(missing('matching', { fitScreen: null, openReferral: 'urgent' })).toEqual([
      'fit_screen_missing at fitScreen',
      'referral_open at referrals',
    ]);
    expect(missing('matching', { fitScreen: { remedial: true, leaderConsents: false } })).toEqual([
      'leader_consent_missing at fitScreen',
    ]);
  });
});

describe('contracting', () => {
  test('needs a coach who was chosen, and who has accepted', () => {
    expect(missing('contracting', {})).toEqual([]);
    const [unchosen] = missingBefore('contracting', { ...facts, coach: { chosen: false, accepted: true } });
    const [unaccepted] = missingBefore('contracting', { ...facts, coach: { chosen: true, accepted: false } });
    for (const one of [unchosen, unaccepted])
      expect(one).toMatchObject({ code: 'coach_missing', path: ['coach'] });
    expect(unchosen?.message).not.toBe(unaccepted?.message);
    for (const chosen of [true, false])
      expect(missing('contracting', { coach: { chosen, accepted: false } })).toEqual([
        'coach_missing at coach',
      ]);
  });
});

describe('discovery', () => {
  const { agreement } = facts;
  if (!agreement) throw new Error('There is no agreement.');

  test('needs an agreement', () => {
    expect(missing('discovery', {})).toEqual([]);
    expect(missing('discovery', { agreement: null })).toEqual(['agreement_incomplete at agreement']);
  });

  test('needs each signature under this very version', () => {
    expect(missing('discovery', { agreement: { ...agreement, signatures: [] } })).toEqual([
      'agreement_incomplete at agreement.leader',
      'agreement_incomplete at agreement.coach',
    ]);
    expect(missing('discovery', { agreement: { ...agreement, version: 2 } })).toHaveLength(2);
    const [first] = missingBefore('discovery', { ...facts, agreement: { ...agreement, version: 7 } });
    expect(first?.message).toContain('7');
  });

  test('needs a sponsor among the parties, where there is one', () => {
    expect(missing('discovery', { hasSponsor: true })).toEqual([
      'sponsor_clause_missing at agreement.sponsorSees',
    ]);
    expect(
      missing('discovery', {
        hasSponsor: true,
        agreement: {
          version: 1,
          parameters: { parties: ['leader', 'coach', 'sponsor'], sponsorSees: [] },
          signatures: [...agreement.signatures, { party: 'sponsor', version: 1 }],
        },
      }),
    ).toEqual([]);
  });
});

describe('focusing', () => {
  test('needs every lens scored or waived', () => {
    expect(
      missing('focusing', {
        battery: [
          { lens: 'energy', state: 'open' },
          { lens: 'drivers', state: 'waived' },
          { lens: 'development', state: 'open' },
        ],
      }),
    ).toEqual(['lens_open at battery.energy', 'lens_open at battery.development']);
  });

  test('needs the released 360 report where others are asked, and only there', () => {
    expect(missing('focusing', { battery: [{ lens: 'perception', state: 'scored' }] })).toEqual([
      'feedback_unreleased at feedback',
    ]);
    expect(
      missing('focusing', { battery: [{ lens: 'perception', state: 'scored' }], feedbackReleased: true }),
    ).toEqual([]);
    expect(missing('focusing', { battery: [{ lens: 'perception', state: 'waived' }] })).toEqual([]);
    expect(missing('focusing', { battery: [{ lens: 'behavior', state: 'scored' }] })).toEqual([]);
    expect(missing('focusing', { battery: [] })).toEqual([]);
  });

  test('needs the debrief', () => {
    expect(missing('focusing', { debriefHeld: false })).toEqual(['debrief_missing at sessions']);
  });
});

describe('active', () => {
  const areas = (focusAreas: number, min: number, max: number) =>
    missingBefore('active', { ...facts, state: 'focusing', focusAreas, focusLimits: { min, max } });

  test('needs as many focus areas as the program says, both limits included', () => {
    expect([0, 1, 2, 3, 4].map((count) => areas(count, 1, 3).length)).toEqual([1, 0, 0, 0, 1]);
    expect(areas(0, 1, 3)).toMatchObject([{ code: 'focus_count', path: ['focusAreas'] }]);
  });

  test('says how many: one number, or from one to another', () => {
    const said = (min: number, max: number) => areas(9, min, max)[0]?.message.match(/\d+/g);
    expect(said(1, 3)).toEqual(['1', '3']);
    expect(said(2, 2)).toEqual(['2']);
  });

  test('is not asked again after a pause or from closing', () => {
    for (const state of ['paused', 'closing'] as const)
      expect(missing('active', { state, focusAreas: 0 })).toEqual([]);
  });
});

describe('completed', () => {
  const closing = (reflection: boolean, measures: boolean, waived = false) =>
    missing('completed', { closing: { reflection, measures, waived } }).length;

  test('needs the reflection and the measures, or the leader’s waiver of both', () => {
    expect([closing(true, true), closing(false, true), closing(true, false), closing(false, false)]).toEqual([
      0, 1, 1, 2,
    ]);
    expect(closing(false, false, true)).toBe(0);
    expect(missing('completed', { closing: { reflection: true, measures: false, waived: false } })).toEqual([
      'closing_incomplete at closing',
    ]);
  });
});

test('no other state asks for anything', () => {
  const nothing: Partial<EngagementFacts> = {
    fitScreen: null,
    openReferral: 'urgent',
    coach: { chosen: false, accepted: false },
    agreement: null,
    debriefHeld: false,
    focusAreas: 0,
    closing: { reflection: false, measures: false, waived: false },
  };
  const guarded = ['matching', 'contracting', 'discovery', 'focusing', 'completed'];
  for (const to of engagementStates.filter((state) => !guarded.includes(state)))
    expect([to, missing(to, nothing)]).toEqual([to, []]);
});

describe('who decides', () => {
  const asked = (
    state: EngagementState,
    to: EngagementState,
    by: Parameters<typeof decideTransition>[2],
    reason?: TransitionReason,
  ) => decideTransition({ ...facts, state }, to, by, reason);

  test('leader and coach put into the archive what is over, and no sponsor does', () => {
    for (const state of ['completed', 'terminated'] as const) {
      for (const by of ['leader', 'coach', 'system'] as const)
        expect(asked(state, 'archived', by)).toEqual({ ok: true, value: 'archived' });
      expect(asked(state, 'archived', 'sponsor')).toEqual({ ok: false, code: 'forbidden' });
    }
    expect(asked('active', 'archived', 'coach')).toEqual({ ok: false, code: 'transition_not_allowed' });
  });

  test('before contracting an engagement is declined, with a reason', () => {
    for (const state of ['inquiry', 'screening', 'matching'] as const) {
      expect(asked(state, 'declined', 'coach', 'no-time')).toEqual({ ok: true, value: 'declined' });
      for (const reason of [undefined, 'waived'] as const)
        expect(asked(state, 'declined', 'coach', reason)).toMatchObject({
          ok: false,
          code: 'reason_missing',
          issues: [{ code: 'reason_missing', path: ['reason'], message: expect.stringMatching(/\w/) }],
        });
    }
  });

  test('a sponsor may decline and end, and nothing else', () => {
    expect(asked('matching', 'declined', 'sponsor', 'budget').ok).toBe(true);
    expect(asked('active', 'terminated', 'sponsor', 'budget').ok).toBe(true);
    expect(asked('active', 'paused', 'sponsor')).toEqual({ ok: false, code: 'forbidden' });
  });

  test('one kind of thing that is missing gives its code, several give a common one', () => {
    const contracting = { ...facts, state: 'contracting' } as const;
    const unsigned = facts.agreement && { ...facts.agreement, signatures: [] };
    expect(decideTransition({ ...contracting, agreement: unsigned }, 'discovery', 'coach')).toMatchObject({
      code: 'agreement_incomplete',
      issues: [{}, {}],
    });
    expect(
      decideTransition({ ...contracting, agreement: unsigned, hasSponsor: true }, 'discovery', 'coach'),
    ).toMatchObject({ code: 'guard_not_met', issues: [{}, {}, {}] });
  });
});
