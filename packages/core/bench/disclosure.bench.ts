import { publishFeedback } from '../src/feedback/aggregateFeedback.ts';
import { brokenAggregators } from '../test/support/disclosure/brokenAggregators.ts';
import { type AttackOptions, attackRounds } from '../test/support/disclosure/roundAttack.ts';
import type { BenchRow } from './BenchRow.ts';

const ROUNDS = 10_000;
const BROKEN_ROUNDS = 1000;

/** Returns how many of 10,000 random rounds give a rater away to a linear-algebra attacker, and how many of broken reports do. */
export function disclosureBench(): BenchRow[] {
  return [
    soundRow('raters come, withdraw and change their group; keys', { keyed: true, events: 'all' }),
    soundRow('raters come; no keys', { keyed: false, events: 'additions' }),
    ...Object.entries(brokenAggregators).map(([mistake, publish]) => {
      const { leakingRounds } = attackRounds(BROKEN_ROUNDS, { publish, keyed: true, events: 'all' });
      return {
        name: `the attacker meets a report that ${mistake}`,
        measured: `${leakingRounds} of ${BROKEN_ROUNDS} rounds leak`,
        peer: 'at least 1',
        ratio: 1 / leakingRounds,
        limit: 1,
      };
    }),
  ];
}

function soundRow(name: string, options: Omit<AttackOptions, 'publish'>): BenchRow {
  const { leakingRounds, renewed, reports } = attackRounds(ROUNDS, { publish: publishFeedback, ...options });
  return {
    name: `360 reports against an attacker with a colluding rater: ${name}`,
    measured: `${leakingRounds} of ${ROUNDS} rounds leak (${reports} reports, ${renewed} figures renewed)`,
    peer: 'none',
    ratio: leakingRounds,
    limit: 0,
  };
}
