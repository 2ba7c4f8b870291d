import { describe, expect, test } from 'vitest';
import { randomIndex, seededRandom } from '../math/index.ts';
import { aggregateFeedback, publishFeedback } from './aggregateFeedback.ts';
import type { FeedbackReport } from './FeedbackReport.ts';
import type { FeedbackRound, PublishedFigures, RaterGroup } from './FeedbackRound.ts';
import { findIsolated } from './linearAttacker.testkit.ts';
import type { RaterGroupKind } from './raterGroup.ts';

type Publish = (round: FeedbackRound) => { report: FeedbackReport; figures: PublishedFigures };
type Submission = { key: string; group: string; answers: Record<string, number | null> };
type Life = { kinds: RaterGroupKind[]; waves: Submission[][] };

const items = ['i', 'j'];
const kinds: RaterGroupKind[] = ['self', 'manager', 'peer', 'directReport', 'other'];

/** Two to four reports of one round: raters come in, and in some rounds withdraw or change their group. */
function randomLife(seed: number, withdrawals: boolean): Life {
  const random = seededRandom(seed);
  const present: Submission[] = [];
  const groups = random() < 0.5 ? kinds : kinds.filter((kind) => kind !== 'other');
  const waves: Submission[][] = [];
  for (let wave = 0; wave < 2 + randomIndex(random, 3); wave++) {
    const more = randomIndex(random, wave === 0 ? 11 : 6);
    for (let count = 0; count < more && present.length < 13; count++) {
      const answers = Object.fromEntries(
        items.map((item) => [item, random() < 0.2 ? null : 1 + randomIndex(random, 1000)]),
      );
      // A skewed draw leaves some groups small, so that merging happens.
      const group = groups[2 + randomIndex(random, groups.length - 2)] ?? 'peer';
      present.push({ key: `r${seed}-${wave}-${count}`, group: random() < 0.4 ? 'peer' : group, answers });
    }
    if (withdrawals && wave > 0 && present.length > 0 && random() < 0.5)
      present.splice(randomIndex(random, present.length), 1);
    const moved = present[0];
    if (withdrawals && moved && random() < 0.1) present[0] = { ...moved, group: 'directReport' };
    waves.push([...present]);
  }
  return { kinds: groups, waves };
}

function roundOf(life: Life, wave: Submission[], keyed: boolean): Omit<FeedbackRound, 'earlier'> {
  const groups: RaterGroup[] = life.kinds.map((kind) => ({
    id: kind,
    kind,
    raters:
      kind === 'self' || kind === 'manager'
        ? [{ answers: { i: 3, j: 4 }, ...(keyed ? { key: kind } : {}) }]
        : wave
            .filter(({ group }) => group === kind)
            .map(({ key, answers }) => (keyed ? { key, answers } : { answers })),
  }));
  return { items, groups };
}

/** Publishes all waves and returns, for each item, who is truly behind each figure. */
function attack(
  life: Life,
  options: { publish: Publish; keyed: boolean; threshold?: number; exempt?: boolean },
) {
  const earlier: PublishedFigures[] = [];
  const behind = new Map<string, string[]>(); // the latest set of each item and group
  const seen = new Map<string, { raters: string[] }[]>(items.map((item) => [item, []]));
  let renewed = 0;
  for (const wave of life.waves) {
    const round = { ...roundOf(life, wave, options.keyed), earlier: [...earlier] };
    const { report, figures } = options.publish(
      options.threshold === undefined ? round : { ...round, threshold: options.threshold },
    );
    for (const { item, group, mean, raters } of report.published) {
      if (['self', 'manager', 'others'].includes(group)) continue;
      const name = `${item} ${group}`;
      const kept = report.kept.some((figure) => figure.item === item && figure.group === group);
      if (!kept) {
        const merged = report.merged.find((entry) => entry.item === item)?.groups ?? [];
        const members = wave.filter(
          (one) =>
            one.answers[item] !== null &&
            (one.group === group || (group === 'other' && merged.includes(one.group))),
        );
        // The attacker's picture is right: the figure is the mean over exactly these.
        expect(raters).toBe(members.length);
        expect(mean).toBeCloseTo(members.reduce((sum, one) => sum + (one.answers[item] ?? 0), 0) / raters, 9);
        if (behind.has(name)) renewed += 1;
        behind.set(
          name,
          members.map(({ key }) => key),
        );
      }
      seen.get(item)?.push({ raters: behind.get(name) ?? [] });
    }
    earlier.push(options.keyed ? figures : report);
  }
  const isolated = items.map((item) => findIsolated(seen.get(item) ?? [], options.exempt ?? true));
  return { leaks: isolated.filter((found) => found !== null).length, renewed };
}

function attackMany(rounds: number, withdrawals: boolean, options: Parameters<typeof attack>[1]) {
  const total = { leaks: 0, renewed: 0 };
  for (let seed = 1; seed <= rounds; seed++) {
    const { leaks, renewed } = attack(randomLife(seed, withdrawals), options);
    total.leaks += leaks;
    total.renewed += renewed;
  }
  return total;
}

// 2,500 rounds of two items each: 10,000 in both tests together.
describe('nobody is isolated by all that a round publishes', { timeout: 60_000 }, () => {
  test('with keys, while raters come, withdraw and change their group', () => {
    const { leaks, renewed } = attackMany(2500, true, { publish: publishFeedback, keyed: true });
    expect(leaks).toBe(0);
    expect(renewed).toBeGreaterThan(50);
  });

  test('without keys, while raters come', () => {
    const { leaks, renewed } = attackMany(2500, false, { publish: publishFeedback, keyed: false });
    expect(leaks).toBe(0);
    expect(renewed).toBeGreaterThan(50);
  });

  test('with a threshold of four, not even two raters beside a colluding third', () => {
    const { leaks } = attackMany(500, true, {
      publish: publishFeedback,
      keyed: true,
      threshold: 4,
      exempt: false,
    });
    expect(leaks).toBe(0);
  });

  test('the attacker catches a report that forgets the earlier ones', () => {
    const forgetful: Publish = ({ earlier: _, ...round }) => publishFeedback(round);
    expect(attackMany(100, false, { publish: forgetful, keyed: false }).leaks).toBeGreaterThan(20);
  });

  test('the attacker catches a report that takes the earlier ones without their merged groups for exact', () => {
    const naive: Publish = (round) => {
      const report = aggregateFeedback(round);
      return { report, figures: { published: report.published.filter(({ group }) => group !== 'other') } };
    };
    expect(attackMany(400, true, { publish: naive, keyed: true }).leaks).toBeGreaterThan(0);
  });

  test('the attacker catches a group of three beside the same group with a fourth', () => {
    expect(findIsolated([{ raters: ['a', 'b', 'c'] }, { raters: ['a', 'b', 'c', 'd'] }])).toEqual(['d']);
    expect(findIsolated([{ raters: ['a', 'b', 'c'] }])).toBeNull();
    expect(findIsolated([{ raters: ['a', 'b', 'c'] }], false)).toEqual(['b', 'c']);
  });
});
