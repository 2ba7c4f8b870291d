import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalQuantile, seededRandom } from '../math/index.ts';
import { aggregateFeedback } from './aggregateFeedback.ts';
import { compareWaves, type FeedbackWave } from './compareWaves.ts';
import type { RaterGroup } from './FeedbackRound.ts';
import { holm } from './holm.ts';
import { sameRaterReliability } from './waveError.ts';

const instrument = { id: 'demo-360', version: '1.0.0', hash: 'a1b2' };
const names = ['a', 'b', 'c'];
const items = names.map((item) => ({ item, min: -50, max: 50, behavior: item }));
const wave = (round: string, groups: RaterGroup[]): FeedbackWave => ({
  round,
  instrument,
  report: aggregateFeedback({ items: names, groups }),
});

describe('among leaders who have not changed', () => {
  const agreement = 0.37; // of two peers
  const lastingShare = Math.sqrt(sameRaterReliability - agreement);
  const passingShare = Math.sqrt(1 - sameRaterReliability);

  /** Share of 3,000 comparisons with at least one verdict of change, where raters answer as the model says. */
  function falseAlarms(seed: number, raters: number, shared: number): number {
    const random = seededRandom(seed);
    const normal = () => normalQuantile(random() || Number.EPSILON);
    const opinions = () => names.map(() => normal() * lastingShare);
    const comparisons = 3000;
    let alarms = 0;
    for (let leader = 0; leader < comparisons; leader++) {
      const truth = names.map(() => normal() * Math.sqrt(agreement));
      const first = Array.from({ length: raters }, opinions);
      const second = first.map((own, index) => (index < shared ? own : opinions()));
      const answered = (panel: number[][]): RaterGroup[] => [
        {
          id: 'peer',
          kind: 'peer',
          raters: panel.map((own) => ({
            answers: Object.fromEntries(
              names.map((name, k) => [name, (truth[k] ?? 0) + (own[k] ?? 0) + normal() * passingShare]),
            ),
          })),
        },
      ];
      // Answers spread by 1: a hundredth of the range.
      const found = compareWaves(wave('1', answered(first)), wave('2', answered(second)), {
        items,
        sd: 0.01,
        shared: { peer: shared },
      });
      if (found.items.some(({ verdict }) => verdict !== 'noReliableChange')) alarms += 1;
    }
    return alarms / comparisons;
  }

  test('about one in twenty is told of a change, with other raters and with the same', () => {
    for (const shared of [0, 2, 5]) {
      const share = falseAlarms(shared + 1, 5, shared);
      expect(share).toBeGreaterThan(0.035);
      expect(share).toBeLessThan(0.065);
    }
  });
});

const answers = fc.record({
  a: fc.option(fc.integer({ min: 1, max: 5 })),
  b: fc.option(fc.integer({ min: 1, max: 5 })),
});
const panel = fc.tuple(
  fc.array(answers, { maxLength: 1 }),
  fc.array(answers, { maxLength: 6 }),
  fc.array(answers, { maxLength: 5 }),
);
type Panel = typeof panel extends fc.Arbitrary<infer Value> ? Value : never;
const groupsOf = ([managers, peers, reports]: [object[], object[], object[]]): RaterGroup[] =>
  [
    { id: 'manager', kind: 'manager' as const, given: managers },
    { id: 'peer', kind: 'peer' as const, given: peers },
    { id: 'directReport', kind: 'directReport' as const, given: reports },
  ].map(({ id, kind, given }) => ({ id, kind, raters: given.map((one) => ({ answers: { ...one } })) }));
const small = ['a', 'b'].map((item) => ({ item, min: 1, max: 5, behavior: 'same' }));

/** A manager, six peers and five reports who all give the same answer. */
const panelOf = (answer: number): Panel => {
  const raters = (count: number) => Array.from({ length: count }, () => ({ a: answer, b: answer }));
  return [raters(1), raters(6), raters(5)];
};

test('only published figures count: answers of a group that is not shown move nothing', () => {
  fc.assert(
    fc.property(panel, panel, fc.integer({ min: 1, max: 5 }), (first, second, other) => {
      const before = wave('1', groupsOf(first));
      const after = wave('2', groupsOf(second));
      const hidden = new Set(after.report.suppressed.map(({ item, group }) => `${item} ${group}`));
      const changed = groupsOf(second).map((group) => ({
        ...group,
        raters: group.raters.map(({ answers: given }) => ({
          answers: Object.fromEntries(
            Object.entries(given).map(([item, one]) => [
              item,
              one !== null && hidden.has(`${item} ${group.id}`) ? other : one,
            ]),
          ),
        })),
      }));
      const compare = (later: FeedbackWave) => compareWaves(before, later, { items: small, sd: 0.25 });
      expect(compare(wave('2', changed))).toEqual(compare(after));
    }),
  );
});

test('to exchange the waves turns every verdict', () => {
  const turned: Record<string, string> = { improved: 'declined', declined: 'improved' };
  let verdicts = 0;
  fc.assert(
    fc.property(panel, panel, (first, second) => {
      const one = wave('1', groupsOf(first));
      const two = wave('2', groupsOf(second));
      const there = compareWaves(one, two, { items: small, sd: 0.05 });
      const back = compareWaves(two, one, { items: small, sd: 0.05 });
      expect(back.items.map(({ verdict }) => verdict)).toEqual(
        there.items.map(({ verdict }) => turned[verdict] ?? verdict),
      );
      verdicts += there.items.filter(({ verdict }) => verdict in turned).length;
    }),
    { examples: [[panelOf(1), panelOf(5)]] },
  );
  expect(verdicts).toBeGreaterThan(0);
});

test('Holm: once one does not count, none that is smaller does', () => {
  const rejected = (scores: number[]) => holm(scores, 0.95).map((one) => one.rejected);
  expect(rejected([2.1, 2.5])).toEqual([true, true]);
  expect(rejected([2.1, 2.2])).toEqual([false, false]);
  expect(rejected([-2.1])).toEqual([true]);
});

test('Holm: a difference counts where it exceeds its critical value, and its adjusted p is small enough', () => {
  const scores = fc.array(fc.double({ min: -6, max: 6, noNaN: true }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(scores, (values) => {
      const tests = holm(values, 0.95);
      const plain = holm([...values].slice(0, 1), 0.95)[0];
      tests.forEach(({ adjustedP, critical, rejected }, index) => {
        expect(Math.abs(values[index] ?? 0) > critical).toBe(rejected);
        expect(rejected).toBe(adjustedP < 0.05);
        expect(critical).toBeGreaterThanOrEqual(1.9599);
        if (index === 0) expect(adjustedP).toBeGreaterThanOrEqual(plain?.adjustedP ?? 0);
      });
    }),
  );
});
