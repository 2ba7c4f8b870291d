import { expect, test } from 'vitest';
import { engagementPath, engagementStates } from './index.ts';

const places = (state: (typeof engagementStates)[number]) =>
  engagementPath(state)?.map(({ state: step, at }) => `${step} ${at}`) ?? null;

test('the way shows what lies behind, where the engagement stands, and what lies ahead', () => {
  expect(places('contracting')).toEqual([
    'inquiry done',
    'screening done',
    'matching done',
    'contracting now',
    'discovery ahead',
    'focusing ahead',
    'active ahead',
    'closing ahead',
    'completed ahead',
  ]);
});

test('a pause stands where the work does, and the archive at the end', () => {
  expect(places('paused')).toEqual(places('active'));
  expect(places('archived')).toEqual(places('completed'));
});

test('an exit has no place on the way, every other state has exactly one', () => {
  for (const state of engagementStates) {
    const isExit = state === 'declined' || state === 'terminated';
    expect(engagementPath(state)?.filter(({ at }) => at === 'now').length ?? null).toBe(isExit ? null : 1);
  }
});
