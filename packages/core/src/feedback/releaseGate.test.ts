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

test('the leader’s own answer is none of the five', () => {
  const own = { kind: 'self', invited: 1, submitted: 1 } as const;
  const at = { ...ready, selfSubmitted: false, now: 14 * day };
  expect(codes({ ...at, groups: [own, ...peers(4)] })).toEqual(['release_gate_closed', 'answers_missing']);
  expect(codes({ ...at, groups: [own, ...peers(5)] })).toBe('enoughAnswered');
});

test('one group that has answered does not stand for another', () => {
  const groups = [...peers(9), { kind: 'directReport', invited: 4, submitted: 3 }] as const;
  expect(codes({ ...ready, groups })).toEqual(['release_gate_closed', 'answers_missing']);
});

test('the days are counted from when the raters were asked', () => {
  const asked = (days: number, submitted: number) =>
    codes({ ...ready, groups: peers(submitted), openedAt: 100 * day, now: (100 + days) * day });
  expect([asked(13, 5), asked(14, 5)]).toEqual([
    ['release_gate_closed', 'answers_missing'],
    'enoughAnswered',
  ]);
  expect([asked(20, 4), asked(21, 4)]).toEqual([['release_gate_closed', 'answers_missing'], 'timeIsUp']);
});

test('says where each thing is missing, and what to do', () => {
  const outcome = releaseGate({ ...ready, groups: [], coachReviewed: false, debriefBooked: false });
  const issues = outcome.ok ? [] : (outcome.issues ?? []);
  expect(issues.map(({ path }) => path.join('.'))).toEqual([
    'groups',
    'groups',
    'coachReviewed',
    'debriefBooked',
  ]);
  expect(new Set(issues.map(({ message }) => message)).size).toBe(4);
  for (const { message } of issues) expect(message).toMatch(/\w/);
});

test('what is missing is said in a sentence that tells what to do', () => {
  const closed = releaseGate({ ...ready, groups: [], coachReviewed: false, debriefBooked: false });
  const said = closed.ok ? [] : (closed.issues ?? []).map(({ message }) => message);
  expect(said).toHaveLength(4);
  for (const sentence of said) expect(sentence).toMatch(/^[A-Z].+\.$/);
});
