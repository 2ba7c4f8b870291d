import { expect, test } from 'vitest';
import { type ReleaseGateInput, releaseGate } from './releaseGate.ts';

const day = 86_400_000;
const ready: ReleaseGateInput = {
  now: 0,
  openedAt: 0,
  selfSubmitted: true,
  groups: [
    { kind: 'manager', invited: 1, submitted: 1 },
    { kind: 'peer', invited: 5, submitted: 5 },
  ],
  coachReviewed: true,
  debriefBooked: true,
};
const peers = (submitted: number): ReleaseGateInput['groups'] => [{ kind: 'peer', invited: 9, submitted }];
const codes = (input: ReleaseGateInput) => {
  const outcome = releaseGate(input);
  return outcome.ok
    ? outcome.value.grounds
    : [outcome.code, ...(outcome.issues ?? []).map(({ code }) => code)];
};

test.each([
  ['everyone has answered', ready, 'allAnswered'],
  ['five raters, exactly 14 days', { ...ready, groups: peers(5), now: 14 * day }, 'enoughAnswered'],
  ['exactly 21 days', { ...ready, groups: peers(3), now: 21 * day }, 'timeIsUp'],
])('opens: %s', (_, input, grounds) => {
  expect(codes(input)).toBe(grounds);
});

test.each([
  ['the leader has not answered', { ...ready, selfSubmitted: false }, ['answers_missing']],
  ['a moment before 14 days', { ...ready, groups: peers(5), now: 14 * day - 1 }, ['answers_missing']],
  ['four raters after 14 days', { ...ready, groups: peers(4), now: 14 * day }, ['answers_missing']],
  ['a moment before 21 days', { ...ready, groups: peers(4), now: 21 * day - 1 }, ['answers_missing']],
  ['two peers', { ...ready, groups: peers(2), now: 30 * day }, ['threshold_not_reached']],
  [
    'three peers, threshold four',
    { ...ready, groups: peers(3), now: 30 * day, threshold: 4 },
    ['threshold_not_reached'],
  ],
  ['nobody was invited', { ...ready, groups: [] }, ['answers_missing', 'threshold_not_reached']],
  [
    'no review, no debrief',
    { ...ready, coachReviewed: false, debriefBooked: false },
    ['review_missing', 'debrief_missing'],
  ],
])('stays closed: %s', (_, input, missing) => {
  expect(codes(input)).toEqual(['release_gate_closed', ...missing]);
});

test('the leader alone does not count as a group', () => {
  const own: ReleaseGateInput['groups'] = [{ kind: 'self', invited: 1, submitted: 1 }];
  expect(codes({ ...ready, groups: own, now: 21 * day })).toEqual([
    'release_gate_closed',
    'threshold_not_reached',
  ]);
});
