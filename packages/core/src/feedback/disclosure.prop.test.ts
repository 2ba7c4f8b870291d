import { describe, expect, test } from 'vitest';
import { brokenAggregators } from '../../test/support/disclosure/brokenAggregators.ts';
import { findIsolated } from '../../test/support/disclosure/linearAttacker.ts';
import { attackRounds } from '../../test/support/disclosure/roundAttack.ts';
import { publishFeedback } from './aggregateFeedback.ts';

// A sample: `pnpm bench` attacks 10,000 rounds of each kind.
describe('nobody is isolated by all that a round publishes', () => {
  test('with keys, while raters come, withdraw and change their group', () => {
    const { leaks, renewed, open } = attackRounds(1000, {
      publish: publishFeedback,
      keyed: true,
      events: 'all',
    });
    expect(leaks).toBe(0);
    expect(renewed).toBeGreaterThan(50);
    expect(open).toBeGreaterThan(50);
  });

  test('without keys, while raters come', () => {
    const { leaks, renewed } = attackRounds(1000, {
      publish: publishFeedback,
      keyed: false,
      events: 'additions',
    });
    expect(leaks).toBe(0);
    expect(renewed).toBeGreaterThan(50);
  });

  test('with a threshold of four, not even two raters beside a colluding third', () => {
    const { leaks } = attackRounds(300, {
      publish: publishFeedback,
      keyed: true,
      events: 'all',
      threshold: 4,
      exemptThrees: false,
    });
    expect(leaks).toBe(0);
  });

  test.each(Object.entries(brokenAggregators))('the attacker catches a report that %s', (_, publish) => {
    const { leakingRounds } = attackRounds(300, { publish, keyed: true, events: 'all' });
    expect(leakingRounds).toBeGreaterThan(0);
  });

  test('the attacker catches a group of three beside the same group with a fourth', () => {
    const three = { raters: ['a', 'b', 'c'] };
    expect(findIsolated([three, { raters: ['a', 'b', 'c', 'd'] }])).toEqual(['d']);
    expect(findIsolated([three])).toBeNull();
    expect(findIsolated([three], { exemptThrees: false })).toEqual(['b', 'c']);
    expect(findIsolated([three], { open: new Set(['a']) })).toEqual(['b', 'c']);
  });
});
