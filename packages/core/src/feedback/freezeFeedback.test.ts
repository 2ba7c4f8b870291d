import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aggregateFeedback, publishFeedback } from './aggregateFeedback.ts';
import type { FeedbackReport } from './FeedbackReport.ts';
import type { FeedbackRound, RaterGroup } from './FeedbackRound.ts';
import { feedbackEngineVersion, frozenFeedbackSchema } from './FrozenFeedback.ts';
import { freezeFeedback } from './freezeFeedback.ts';
import { sealRound } from './sealRound.ts';

const hmac = (text: string) => createHmac('sha256', 'a key of the test').update(text).digest('hex');
const items = ['listens', 'decides', 'interrupts'];
const formats = items.map((item) => ({ item, min: 1, max: 5, reversed: item === 'interrupts' }));
const rater = (listens: number | null, decides: number | null, interrupts: number | null, key?: string) => ({
  answers: { listens, decides, interrupts },
  ...(key === undefined ? {} : { key }),
});
const groups: RaterGroup[] = [
  { id: 'self', kind: 'self', raters: [rater(5, 3, 2, 'self')] },
  { id: 'manager', kind: 'manager', raters: [rater(3, 4, 4, 'k0')] },
  { id: 'peer', kind: 'peer', raters: [rater(2, 4, 5, 'k1'), rater(3, 5, 4, 'k2'), rater(2, 4, null, 'k3')] },
  { id: 'directReport', kind: 'directReport', raters: [rater(1, 2, 3, 'k4')] },
];
const freeze = (round: FeedbackRound) =>
  freezeFeedback({
    round: 'round 1',
    instrument: { id: 'demo-360', version: '1.0.0', hash: 'a1b2' },
    report: aggregateFeedback(round),
    items: formats,
    assumptions: { cut: 0.625, sd: 0.25 },
    inputSeal: sealRound(round, hmac),
    grounds: 'timeIsUp',
    comments: [{ prompt: 'keep', group: 'peer', texts: ['one', 'two', 'three'] }],
  });
const { frozen, json } = freeze({ items, groups });

describe('the frozen report', () => {
  test('holds all that a reader may see, and says where it comes from', () => {
    expect(frozenFeedbackSchema.strict().parse(JSON.parse(json))).toEqual(frozen);
    expect(frozen).toMatchObject({
      instrument: { id: 'demo-360', version: '1.0.0', hash: 'a1b2' },
      engineVersion: feedbackEngineVersion,
      grounds: 'timeIsUp',
      assumptions: { cut: 0.625, sd: 0.25, confidence: 0.8, selfReliability: 0.5 },
      agreement: { items: 3 },
    });
    expect(frozen.intervals.map(({ item, group }) => `${item} ${group}`)).toEqual(
      frozen.report.published.map(({ item, group }) => `${item} ${group}`),
    );
    expect(frozen.comparisons.map(({ item, quadrant }) => `${item} ${quadrant}`)).toEqual([
      'listens blindSpot',
      'decides hiddenStrength',
      'interrupts blindSpot',
    ]);
  });

  test('cannot be changed at any depth', () => {
    const [figure] = frozen.report.published;
    expect(() => Object.assign(figure ?? {}, { mean: 1 })).toThrow(TypeError);
    expect(() => frozen.comments[0]?.texts.push('more')).toThrow(TypeError);
    expect(() => Object.assign(frozen, { round: 'other' })).toThrow(TypeError);
  });

  test('holds no key and no answer that is not published', () => {
    expect(json).not.toMatch(/"k\d"/);
    expect(frozen.report.suppressed).toContainEqual({
      item: 'listens',
      group: 'directReport',
      reason: 'threshold',
    });
  });

  // The bytes are promised for as long as the version stays: whoever changes them raises `feedbackEngineVersion` here and there.
  test('has the bytes of its version', () => {
    const hash = createHash('sha256').update(json).digest('hex');
    expect({ version: feedbackEngineVersion, hash }).toEqual({
      version: '1',
      hash: '3b1bdc4cf940d8ad53d99ca10c8ac2203ada3e1158ec498dea267f340215321c',
    });
  });
});

test('before its release a report has no grounds; the agreement of the two views needs two items', () => {
  const made = freezeFeedback({
    round: 'round 1',
    instrument: { id: 'demo-360', version: '1.0.0', hash: 'a1b2' },
    report: aggregateFeedback({ items: ['listens'], groups }),
    items: formats,
    assumptions: { cut: 0.625, sd: 0.25, confidence: 0.95, selfReliability: 0.6 },
    inputSeal: 'the seal',
  }).frozen;
  expect(made).toMatchObject({
    grounds: null,
    comments: [],
    agreement: null,
    inputSeal: 'the seal',
    assumptions: { confidence: 0.95, selfReliability: 0.6 },
  });
  expect(made.comparisons).toHaveLength(1);
});

test('the agreement is one of shares of the range, and more is more: a reversed item is turned round', () => {
  const wide = [
    { item: 'listens', min: 0, max: 10 },
    { item: 'interrupts', min: 1, max: 5, reversed: true },
  ];
  const { frozen: made } = freezeFeedback({
    round: 'round 1',
    instrument: { id: 'demo-360', version: '1.0.0', hash: 'a1b2' },
    report: aggregateFeedback({
      items: ['listens', 'interrupts'],
      groups: [
        { id: 'self', kind: 'self', raters: [rater(5, null, 1)] },
        { id: 'manager', kind: 'manager', raters: [rater(0, null, 3)] },
      ],
    }),
    items: wide,
    assumptions: { cut: 0.5, sd: 0.25 },
    inputSeal: '',
  });
  // The leader: a half and the whole; the manager: nothing and a half.
  expect(made.agreement).toMatchObject({ items: 2, meanDifference: 0.5, squaredDistance: 0.5 });
  expect(made.agreement?.correlation).toBeCloseTo(1, 12);
});

const answer = fc.option(fc.integer({ min: 1, max: 5 }));
const raters = fc.array(fc.tuple(answer, answer, answer), { maxLength: 6 });

test('the same answers give the same bytes, in any order of raters', () => {
  fc.assert(
    fc.property(raters, raters, (peers, reports) => {
      const made = (turn: boolean) => {
        const order = <Value>(list: Value[]) => (turn ? list.toReversed() : list);
        return freeze({
          items,
          groups: [
            { id: 'peer', kind: 'peer', raters: order(peers.map((one) => rater(...one))) },
            { id: 'directReport', kind: 'directReport', raters: order(reports.map((one) => rater(...one))) },
          ],
        }).json;
      };
      expect(made(true)).toBe(made(false));
    }),
    { numRuns: 40 },
  );
});

describe('the seal of the answers', () => {
  const seal = (round: FeedbackRound) => sealRound(round, hmac);
  const round: FeedbackRound = { items, groups };

  test('changes with any answer, item, group, threshold or earlier report, also one that is not shown', () => {
    const seals = [
      round,
      { ...round, threshold: 4 },
      { ...round, items: ['listens', 'decides'] },
      { ...round, earlier: [aggregateFeedback(round)] },
      { ...round, groups: groups.slice(1) },
      {
        ...round,
        groups: groups.map((one) =>
          one.id === 'directReport' ? { ...one, raters: [rater(1, 2, 4, 'k4')] } : one,
        ),
      },
      {
        ...round,
        groups: groups.map((one) =>
          one.id === 'directReport' ? { ...one, raters: [rater(2, 1, 3, 'k4')] } : one,
        ),
      },
    ].map(seal);
    expect(new Set(seals).size).toBe(seals.length);
  });

  test('changes with whose answer it is, and with how much is known of an earlier report', () => {
    const peers = (keys: string[]): FeedbackRound => ({
      items: ['listens'],
      groups: [{ id: 'peer', kind: 'peer', raters: keys.map((key) => ({ key, answers: { listens: 3 } })) }],
    });
    const { report, figures } = publishFeedback(peers(['k1', 'k2', 'k3']));
    const later = peers(['k1', 'k2', 'k3', 'k4']);
    const seals = [
      later,
      peers(['k1', 'k2', 'k3', 'k5']),
      { ...later, earlier: [report.published] },
      { ...later, earlier: [report.published.slice(1)] },
      { ...later, earlier: [report] },
      { ...later, earlier: [figures] },
      { ...later, earlier: [figures, figures] },
    ].map(seal);
    expect(new Set(seals).size).toBe(seals.length);
  });

  test('an item may bear the name of something that every object has', () => {
    const unanswered = (answers: Record<string, number | null>): FeedbackRound => ({
      items: ['__proto__'],
      groups: [{ id: 'peer', kind: 'peer', raters: [{ answers }] }],
    });
    expect(seal(unanswered({}))).toBe(seal(unanswered(Object.fromEntries([['__proto__', null]]))));
    expect(seal(unanswered({}))).not.toBe(seal(unanswered(Object.fromEntries([['__proto__', 1]]))));
  });

  test('is given to no round that could not be reported', () => {
    expect(() => seal({ items: ['listens', 'listens'], groups: [] })).toThrow(
      expect.objectContaining({ code: 'body_invalid' }),
    );
  });

  test('has at least sixteen signs', () => {
    const short = (length: number) => (text: string) => hmac(text).slice(0, length);
    expect(() => sealRound(round, short(15))).toThrow(TypeError);
    expect(sealRound(round, short(16))).toHaveLength(16);
  });

  test('no entry and "not observed" are the same, and other items do not count', () => {
    const bare: FeedbackRound = {
      items,
      groups: [{ id: 'peer', kind: 'peer', raters: [{ answers: { listens: 3, humor: 2 } }] }],
    };
    const full: FeedbackRound = {
      items,
      groups: [{ id: 'peer', kind: 'peer', raters: [{ answers: { listens: 3, decides: null } }] }],
    };
    expect(seal(bare)).toBe(seal(full));
  });

  test('is refused without a key', () => {
    for (const name of ['sha1', 'sha256', 'sha384', 'sha512', 'sha3-256', 'md5'])
      for (const encoding of ['hex', 'base64', 'base64url'] as const) {
        const plain = (text: string) => createHash(name).update(text).digest(encoding);
        expect(() => sealRound(round, plain)).toThrow(TypeError);
      }
    expect(() => sealRound(round, (text) => text)).toThrow(/keyed hash/);
    const keyed = (text: string) => createHmac('sha256', 'k').update(text).digest('base64');
    expect(sealRound(round, keyed)).toHaveLength(44);
  });
});

test('a report with a figure of too few raters is not frozen', () => {
  const { report } = frozen;
  const published: FeedbackReport['published'] = report.published.map((one) =>
    one.group === 'peer' ? { ...one, raters: 2 } : one,
  );
  const freezing = () =>
    freezeFeedback({
      round: 'round 1',
      instrument: { id: 'demo-360', version: '1.0.0', hash: 'a1b2' },
      report: { ...report, published },
      items: formats,
      assumptions: { cut: 0.625, sd: 0.25 },
      inputSeal: '',
    });
  expect(freezing).toThrow(expect.objectContaining({ code: 'threshold_not_reached' }));
});
