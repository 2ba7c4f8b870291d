import type { RankedBehavior } from '@coaching/sdk';
import { Text } from '@mantine/core';
import { formatNumber, formatSigned } from '../format/formatNumber.ts';
import { words } from '../language/words.ts';
import classes from './focus.module.css';

type ContributionsProps = {
  readonly ranked: RankedBehavior;
  readonly mode: string;
  /** The largest contribution of the whole ranking, so that all bars share one scale. */
  readonly largest: number;
};

/** Returns an input of the ranking in words; a new one of a later server keeps its code. */
export function factorName(factor: string): string {
  const names: Readonly<Record<string, string>> = words.focus.factors;
  return names[factor] ?? factor;
}

/** What each input adds to the score of an average behavior and takes from it, and the sum of it all. */
export function Contributions({ ranked, mode, largest }: ContributionsProps) {
  const { contributions, difference } = ranked;
  const { sum } = words.focus;
  return (
    <>
      <Text size="sm" c="dimmed" mt="xs">
        {words.focus.contributions}
      </Text>
      <ul className={classes.bars}>
        {contributions.map(({ factor, contribution, value }) => (
          <li key={factor} className={classes.bar}>
            <span>
              {factorName(factor)}{' '}
              <span className={classes.input}>
                {words.focus.input({ value: formatNumber(100 * value, 0) })}
              </span>
            </span>
            <span className={classes.track} aria-hidden="true">
              <span
                className={classes.fill}
                data-sign={contribution < 0 ? 'lowers' : 'raises'}
                style={{
                  insetInlineStart: contribution < 0 ? `${50 + (50 * contribution) / largest}%` : '50%',
                  width: `${(50 * Math.abs(contribution)) / largest}%`,
                }}
              />
            </span>
            <span>{formatSigned(contribution)}</span>
          </li>
        ))}
        <li className={classes.bar} data-sum="true">
          <span>{sum.title}</span>
          <span />
          <span>{formatSigned(difference)}</span>
        </li>
      </ul>
      <Text size="sm">
        {mode === 'additive' ? sum.points : sum.times({ times: formatNumber(Math.exp(difference), 2) })}
      </Text>
    </>
  );
}
