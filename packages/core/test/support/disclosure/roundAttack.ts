import type { FeedbackReport } from '../../../src/feedback/FeedbackReport.ts';
import type { FeedbackRound, PublishedFigures, RaterGroup } from '../../../src/feedback/FeedbackRound.ts';
import { isAnonymous, type RaterGroupKind } from '../../../src/feedback/raterGroup.ts';
import { randomIndex, seededRandom } from '../../../src/math/index.ts';
import { findIsolated } from './linearAttacker.ts';

/** A way to publish a round, sound or broken. */
export type Publish = (round: FeedbackRound) => { report: FeedbackReport; figures: PublishedFigures };

/** What may happen between two reports beside new raters: nothing, or withdrawals and changes of group. */
export type RoundEvents = 'additions' | 'all';

type Submission = { key: string; group: RaterGroupKind; answers: Record<string, number | null> };
type RoundLife = { kinds: RaterGroupKind[]; waves: Submission[][] };

const items = ['i', 'j'];
const kinds: RaterGroupKind[] = ['self', 'manager', 'peer', 'directReport', 'other'];

/** Two to four reports of one round: raters come in, and in some rounds withdraw or change their group. */
function randomLife(seed: number, events: RoundEvents): RoundLife {
  const random = seededRandom(seed);
  const groups = random() < 0.5 ? kinds : kinds.filter((kind) => kind !== 'other');
  const anyGroup = () => groups[1 + randomIndex(random, groups.length - 1)] ?? 'peer';
  const present: Submission[] = [];
  const waves: Submission[][] = [];
  for (let wave = 0; wave < 2 + randomIndex(random, 3); wave++) {
    const more = randomIndex(random, wave === 0 ? 11 : 6);
    for (let count = 0; count < more && present.length < 13; count++) {
      const answers = Object.fromEntries(
        items.map((item) => [item, random() < 0.2 ? null : 1 + randomIndex(random, 1000)]),
      );
      // A skewed draw leaves some groups small, so that merging happens.
      const group = random() < 0.4 ? 'peer' : anyGroup();
      present.push({ key: `r${seed}-${wave}-${count}`, group, answers });
    }
    if (events === 'all' && wave > 0) {
      if (present.length > 0 && random() < 0.5) present.splice(randomIndex(random, present.length), 1);
      const at = randomIndex(random, present.length);
      const moved = present[at];
      if (moved && random() < 0.2) present[at] = { ...moved, group: anyGroup() };
    }
    waves.push([...present]);
  }
  return { kinds: groups, waves };
}

function roundOf(life: RoundLife, wave: readonly Submission[], keyed: boolean): FeedbackRound {
  const groups: RaterGroup[] = life.kinds.map((kind) => ({
    id: kind,
    kind,
    raters:
      kind === 'self'
        ? [{ answers: { i: 3, j: 4 }, ...(keyed ? { key: kind } : {}) }]
        : wave
            .filter(({ group }) => group === kind)
            .map(({ key, answers }) => (keyed ? { key, answers } : { answers })),
  }));
  return { items, groups };
}

/** Who is truly behind a fresh figure. `all` is a figure that only a broken report has: everyone who promised anonymity covers. */
function membersOf(wave: readonly Submission[], report: FeedbackReport, item: string, group: string) {
  const merged = report.merged.find((entry) => entry.item === item)?.groups ?? [];
  return wave.filter(
    (one) =>
      one.answers[item] !== null &&
      (one.group === group ||
        (group === 'other' && merged.includes(one.group)) ||
        (group === 'all' && isAnonymous(one.group))),
  );
}

function isRenewed(before: readonly string[] | undefined, members: readonly Submission[]): boolean {
  return before !== undefined && before.join() !== members.map(({ key }) => key).join();
}

/**
 * Publishes all reports of one round and attacks them together.
 *
 * @throws Error where a figure is not the mean of those whom the attacker takes to be behind it
 */
function attackRound(seed: number, options: AttackOptions): Omit<AttackResult, 'leakingRounds'> {
  const life = randomLife(seed, options.events);
  const earlier: PublishedFigures[] = [];
  const behind = new Map<string, string[]>(); // the latest set of each item and group
  const seen = new Map<string, { raters: string[] }[]>(items.map((item) => [item, []]));
  const openly = new Map<string, Set<string>>(items.map((item) => [item, new Set()]));
  let renewed = 0;
  for (const wave of life.waves) {
    const round = { ...roundOf(life, wave, options.keyed), earlier: [...earlier] };
    const { threshold } = options;
    const { report, figures } = options.publish(threshold === undefined ? round : { ...round, threshold });
    for (const { item, group, mean, raters } of report.published) {
      if (group === 'self' || group === 'others') continue;
      const name = `${item} ${group}`;
      if (!report.kept.some((figure) => figure.item === item && figure.group === group)) {
        const members = membersOf(wave, report, item, group);
        const sum = members.reduce((total, one) => total + (one.answers[item] ?? 0), 0);
        if (raters !== members.length || Math.abs(mean - sum / raters) > 1e-9)
          throw new Error(`Round ${seed}: the figure ${name} is not the mean of its raters.`);
        if (group !== 'manager' && isRenewed(behind.get(name), members)) renewed += 1;
        behind.set(
          name,
          members.map(({ key }) => key),
        );
      }
      const raterKeys = behind.get(name) ?? [];
      if (group === 'manager') for (const key of raterKeys) openly.get(item)?.add(key);
      else seen.get(item)?.push({ raters: raterKeys });
    }
    earlier.push(options.keyed ? figures : report);
  }
  const isolated = items.map((item) =>
    findIsolated(seen.get(item) ?? [], {
      exemptThrees: options.exemptThrees ?? true,
      open: openly.get(item) ?? new Set(),
    }),
  );
  return {
    leaks: isolated.filter((found) => found !== null).length,
    renewed,
    reports: life.waves.length,
    open: [...openly.values()].reduce((sum, set) => sum + set.size, 0),
  };
}

/** How to attack. */
export type AttackOptions = {
  readonly publish: Publish;
  /** Whether submissions carry a random name of their own. */
  readonly keyed: boolean;
  readonly events: RoundEvents;
  readonly threshold?: number;
  readonly exemptThrees?: boolean;
};

/** What many rounds gave away. */
export type AttackResult = {
  /** Items of which someone was isolated. */
  leaks: number;
  /** Rounds with at least one such item. */
  leakingRounds: number;
  /** Figures that a later report has brought up to date: without any, silence would prove nothing. */
  renewed: number;
  reports: number;
  /** Answers that were shown openly, as announced. */
  open: number;
};

/** Returns what rounds number 1 to `rounds` give away. */
export function attackRounds(rounds: number, options: AttackOptions): AttackResult {
  const total = { leaks: 0, leakingRounds: 0, renewed: 0, reports: 0, open: 0 };
  for (let seed = 1; seed <= rounds; seed++) {
    const { leaks, renewed, reports, open } = attackRound(seed, options);
    total.leaks += leaks;
    total.leakingRounds += leaks > 0 ? 1 : 0;
    total.renewed += renewed;
    total.reports += reports;
    total.open += open;
  }
  return total;
}
