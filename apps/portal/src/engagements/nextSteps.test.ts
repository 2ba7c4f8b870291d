import type { Engagement, Issue } from '@coaching/sdk';
import { beforeAll, expect, test } from 'vitest';
import { speak } from '../language/words.ts';
import { nextSteps, partyOf } from './nextSteps.ts';

beforeAll(() => speak('en'));

const engagement = (missing: Issue[], more: Partial<Engagement> = {}): Engagement => ({
  id: 'e1',
  state: 'matching',
  program: { key: 'p', title: 'P' },
  leader: { id: 'lea', name: 'Lea' },
  coach: null,
  coachChosen: false,
  coachAccepted: false,
  sponsor: null,
  fitScreenRecorded: true,
  openReferral: null,
  agreement: null,
  allotment: { agreed: 0, used: 0, left: 0 },
  bookableKinds: [],
  path: null,
  fitVerdict: null,
  next: { to: 'contracting', missing },
  createdAt: '2026-01-05T09:00:00.000Z',
  ...more,
});
const issue = (code: string, ...path: string[]): Issue => ({ code, path, message: `message of ${code}` });

test('who is the leader is decided by id, whatever roles the person has', () => {
  expect(partyOf(engagement([]), 'lea')).toBe('leader');
  expect(partyOf(engagement([]), 'col')).toBe('coach');
});

test('the same code means choosing before, and accepting after a coach was chosen', () => {
  const missing = [issue('coach_missing', 'coach')];
  expect(nextSteps(engagement(missing), 'leader')).toMatchObject([{ turn: 'leader', to: 'coach' }]);
  const chosen = engagement(missing, { coach: { id: 'col', name: 'Col' }, coachChosen: true });
  expect(nextSteps(chosen, 'leader')).toMatchObject([{ turn: 'coach', to: null }]);
  expect(nextSteps(chosen, 'coach')).toMatchObject([{ turn: 'coach', to: 'coach' }]);
});

test('an open lens leads to the assessments, the view of others to the 360 feedback', () => {
  const missing = [issue('lens_open', 'battery', 'energy'), issue('lens_open', 'battery', 'perception')];
  const [energy, perception] = nextSteps(engagement(missing), 'leader');
  expect(energy).toMatchObject({ to: 'assessments' });
  expect(energy?.text).toContain('Energy');
  expect(perception).toMatchObject({ to: 'feedback' });
});

test('without a signer, the agreement itself is missing', () => {
  const missing = [
    issue('agreement_incomplete', 'agreement'),
    issue('agreement_incomplete', 'agreement', 'leader'),
  ];
  expect(nextSteps(engagement(missing), 'leader')).toMatchObject([
    { turn: 'coach', to: null },
    { turn: 'leader', to: 'agreement' },
  ]);
});

test('a code that this version does not know keeps the sentence of the API', () => {
  expect(nextSteps(engagement([issue('moon_phase')]), 'leader')).toEqual([
    { text: 'message of moon_phase', turn: 'both', to: null },
  ]);
});
