import type { RankedBehavior } from '@coaching/sdk';
import { Group, Text, Title } from '@mantine/core';
import { useEngagementView } from '../engagements/EngagementContext.ts';
import { formatShare, formatSigned } from '../format/formatNumber.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import ui from '../ui/ui.module.css';
import classes from './focus.module.css';
import { messages } from './messages.ts';

type RankedBehaviorRowProps = {
  readonly ranked: RankedBehavior;
  /** The largest contribution of the whole ranking, so that all bars share one scale. */
  readonly largest: number;
};

const factorName = (factor: string): string => messages.factors[factor] ?? factor;

/** One behavior of the ranking: reasons in words, contributions as bars, how sure its place is. */
export function RankedBehaviorRow({ ranked, largest }: RankedBehaviorRowProps) {
  const { party, engagement } = useEngagementView();
  const { behavior, rank, tied, contributions, stability, swap, flags, reasons } = ranked;
  const flagTexts = flags.flatMap((flag) => messages.flags[flag] ?? []);
  return (
    <li className={classes.ranked}>
      <div className={classes.rank}>
        {rank}
        {tied ? <small>{messages.tied}</small> : null}
      </div>
      <div>
        <Group justify="space-between" align="flex-start" gap="sm">
          <div>
            <Title order={3}>{behavior.title}</Title>
            <Text size="sm" c="dimmed">
              {behavior.competency} · {messages.stability(formatShare(stability))}
            </Text>
          </div>
          {party === 'leader' && engagement.state === 'focusing' ? (
            <LinkButton
              to={`choose?behavior=${behavior.key}`}
              size="sm"
              variant="light"
              aria-label={`${messages.chooseThis}: ${behavior.title}`}
            >
              {messages.chooseThis}
            </LinkButton>
          ) : null}
        </Group>
        <ul className={classes.reasons}>
          {[...reasons, ...flagTexts].map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        <details className={ui.details}>
          <summary>{messages.details}</summary>
          <Text size="sm" c="dimmed" mt="xs">
            {messages.contributions}
          </Text>
          <ul className={classes.bars}>
            {contributions.map(({ factor, contribution }) => (
              <li key={factor} className={classes.bar}>
                <span>{factorName(factor)}</span>
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
          </ul>
          {swap ? (
            <Text size="sm">{messages.swap(factorName(swap.factor), formatSigned(swap.change))}</Text>
          ) : null}
        </details>
      </div>
    </li>
  );
}
