import { expect, test } from 'vitest';
import { agreementParametersSchema } from './agreementTemplate.ts';
import { articleSchema } from './article.ts';
import { behaviorSchema } from './behavior.ts';
import { blockSchema } from './block.ts';
import { licenseSchema } from './license.ts';
import { programSchema } from './program.ts';
import { referralResourceSchema } from './referralResource.ts';
import { seriesSchema } from './series.ts';
import { slugSchema } from './slug.ts';
import { toolSchema } from './tool.ts';

const provenance = {
  license: { name: 'CC0 1.0', spdx: 'CC0-1.0' },
  source: 'Written for this test',
  language: 'en',
};

const terms = {
  freeCancelMinutes: 1440,
  freeRescheduleMinutes: 720,
  approvalMinutes: 0,
  graceMinutes: 15,
  lateCancelConsumes: true,
  leaderNoShowConsumes: true,
};

const program = {
  key: 'half-year',
  title: 'Half a year',
  description: 'Ten sessions in six months.',
  battery: [{ lens: 'behavior', instrument: 'leadership-behaviors', required: true }],
  agreementTemplate: 'plain',
  sessions: 10,
  termMonths: 6,
  sessionMinutes: 60,
  focusAreas: { min: 1, max: 3 },
  policy: terms,
  ...provenance,
};

const clause = { key: 'shared', title: 'What is shared', text: 'Titles only.', audience: 'sponsor' };

const agreement = {
  key: 'plain',
  version: '1',
  title: 'Coaching agreement',
  body: [clause],
  parameters: { sponsorSees: ['focusAreaTitles'], retentionMonths: 12 },
  ...provenance,
};

/** Returns the paths of what a schema refuses, joined by dots. */
function refusedPaths(result: {
  success: boolean;
  error?: { issues: { path: PropertyKey[] }[] } | undefined;
}): string[] {
  return result.error?.issues.map((issue) => issue.path.join('.')) ?? [];
}

test.each(['a', 'shares-credit', 'bfi-25', '360'])('takes the key %s', (key) => {
  expect(slugSchema.safeParse(key).success).toBe(true);
});

test.each(['', 'Shares', 'a--b', '-a', 'a-', 'a b', 'ä', 'a_b', 'a'.repeat(64)])(
  'refuses the key "%s"',
  (key) => {
    expect(slugSchema.safeParse(key).success).toBe(false);
  },
);

test('a license link leads to a web page', () => {
  expect(
    licenseSchema.safeParse({ name: 'CC0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' })
      .success,
  ).toBe(true);
  expect(refusedPaths(licenseSchema.safeParse({ name: 'CC0', url: 'javascript:alert(1)' }))).toEqual(['url']);
});

test.each(['license', 'source', 'language'])('content without %s is refused', (field) => {
  const behavior = {
    key: 'shares-credit',
    title: 'Shares credit',
    competency: 'team-building',
    ...provenance,
  };
  expect(behaviorSchema.safeParse(behavior).success).toBe(true);
  const { [field as 'source']: _, ...without } = behavior;
  expect(refusedPaths(behaviorSchema.safeParse(without))).toEqual([field]);
});

test('malleability and effort run from 0 to 1', () => {
  const behavior = {
    key: 'a',
    title: 'A',
    competency: 'b',
    malleability: 1.01,
    effort: -0.01,
    ...provenance,
  };
  expect(refusedPaths(behaviorSchema.safeParse(behavior))).toEqual(['malleability', 'effort']);
  expect(behaviorSchema.safeParse({ ...behavior, malleability: 1, effort: 0 }).success).toBe(true);
});

test('a mistyped field is reported, not dropped', () => {
  const behavior = { key: 'a', title: 'A', competency: 'b', malleable: 0.5, ...provenance };
  expect(behaviorSchema.safeParse(behavior).error?.issues[0]).toMatchObject({
    code: 'unrecognized_keys',
    keys: ['malleable'],
  });
});

test('a table has as many cells in a row as in its header', () => {
  const header = [{ en: 'Coaching' }, { en: 'Therapy' }];
  expect(blockSchema.safeParse({ type: 'table', header, rows: [['a', 'b']] }).success).toBe(true);
  expect(refusedPaths(blockSchema.safeParse({ type: 'table', header, rows: [['a', 'b'], ['a']] }))).toEqual([
    'rows',
  ]);
});

test('an article has a body in blocks, and a tool has steps', () => {
  const article = {
    key: 'a',
    title: 'A',
    summary: 'B',
    body: [{ type: 'paragraph', text: 'C' }],
    ...provenance,
  };
  expect(articleSchema.safeParse(article).success).toBe(true);
  expect(refusedPaths(articleSchema.safeParse({ ...article, body: [] }))).toEqual(['body']);
  const tool = {
    key: 'a',
    title: 'A',
    summary: 'B',
    purpose: 'C',
    steps: ['D'],
    durationMinutes: 20,
    ...provenance,
  };
  expect(toolSchema.safeParse(tool).success).toBe(true);
  expect(refusedPaths(toolSchema.safeParse({ ...tool, steps: [], durationMinutes: 0 }))).toEqual([
    'steps',
    'durationMinutes',
  ]);
});

test('a series names each article once', () => {
  const series = { key: 'a', title: 'A', description: 'B', articles: ['x', 'y'], ...provenance };
  expect(seriesSchema.safeParse(series).success).toBe(true);
  expect(refusedPaths(seriesSchema.safeParse({ ...series, articles: ['x', 'x'] }))).toEqual(['articles']);
});

test('a program asks for at most as many focus areas as it allows', () => {
  expect(programSchema.safeParse(program).success).toBe(true);
  expect(refusedPaths(programSchema.safeParse({ ...program, focusAreas: { min: 3, max: 2 } }))).toEqual([
    'focusAreas.max',
  ]);
});

test('a battery names an instrument once a lens', () => {
  const [entry] = program.battery;
  expect(refusedPaths(programSchema.safeParse({ ...program, battery: [entry, entry] }))).toEqual(['battery']);
  const both = [entry, { ...entry, lens: 'perception' }];
  expect(programSchema.safeParse({ ...program, battery: both }).success).toBe(true);
});

test('an agreement binds leader and coach, and shows nothing to a sponsor who is not a party', () => {
  const parameters = (change: object) => ({
    ...terms,
    ...agreement.parameters,
    sessions: 10,
    termMonths: 6,
    parties: ['leader', 'coach', 'sponsor'],
    ...change,
  });
  const refused = (change: object) => refusedPaths(agreementParametersSchema.safeParse(parameters(change)));
  expect(refused({})).toEqual([]);
  expect(refused({ parties: ['leader'], sponsorSees: [] })).toEqual(['parties']);
  expect(refused({ parties: ['leader', 'coach'] })).toEqual(['sponsorSees']);
  expect(refused({ parties: ['leader', 'coach'], sponsorSees: [] })).toEqual([]);
});

test('a referral resource has a level, a country and a number that can be dialed', () => {
  const resource = {
    key: 'a',
    title: 'A',
    description: 'B',
    level: 'urgent',
    country: 'DE',
    phone: '0800 1110111',
    ...provenance,
  };
  expect(referralResourceSchema.safeParse(resource).success).toBe(true);
  expect(referralResourceSchema.safeParse({ ...resource, country: 'any', phone: '112' }).success).toBe(true);
  expect(
    refusedPaths(
      referralResourceSchema.safeParse({ ...resource, level: 'now', country: 'Germany', phone: 'call' }),
    ),
  ).toEqual(['level', 'country', 'phone']);
});
