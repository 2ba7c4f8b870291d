import { expect, test } from 'vitest';
import { proposeParameters } from './proposeParameters.ts';

const program = {
  sessions: 12,
  termMonths: 9,
  approvalMinutes: 0,
  freeCancelMinutes: 1440,
  freeRescheduleMinutes: 720,
  graceMinutes: 15,
  lateCancelConsumes: true,
  leaderNoShowConsumes: true,
};
const template = { sponsorSees: ['sessionCounts' as const], retentionMonths: 24 };
const first = { inForce: null, program, template, hasSponsor: true };

test('the first agreement takes its terms from the program, and what is shown and kept from the template', () => {
  expect(proposeParameters(first)).toEqual({
    ...program,
    ...template,
    parties: ['leader', 'coach', 'sponsor'],
  });
});

test('a later one begins with what is in force, whatever program and template say by now', () => {
  const inForce = { ...proposeParameters(first), sessions: 20, retentionMonths: 6 };
  expect(proposeParameters({ ...first, inForce })).toEqual(inForce);
});

test('what is changed is changed, and nothing else', () => {
  expect(proposeParameters(first, { sessions: 5, graceMinutes: undefined })).toEqual({
    ...proposeParameters(first),
    sessions: 5,
  });
});

test('without a sponsor nobody signs for one, and nothing is shown, even if asked for', () => {
  expect(
    proposeParameters({ ...first, hasSponsor: false }, { sponsorSees: ['progressSummary'] }),
  ).toMatchObject({ parties: ['leader', 'coach'], sponsorSees: [] });
});

test('an agreement that names no term gets the one of the program', () => {
  const inForce = { ...proposeParameters(first), termMonths: null };
  expect(proposeParameters({ ...first, inForce }).termMonths).toBe(9);
});
