import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aggregateFeedback } from './aggregateFeedback.ts';
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
    expect(() => sealRound(round, (text) => text)).toThrow(TypeError);
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
