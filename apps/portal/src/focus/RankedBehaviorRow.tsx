import type { RankedBehavior } from '@coaching/sdk';
import { Group, Text, Title } from '@mantine/core';
import { useEngagementView } from '../engagements/EngagementContext.ts';
import { formatSigned } from '../format/formatNumber.ts';
import { words } from '../language/words.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import ui from '../ui/ui.module.css';
import { Contributions, factorName } from './Contributions.tsx';
import classes from './focus.module.css';
import { StabilityBars } from './StabilityBars.tsx';

type RankedBehaviorRowProps = {
  readonly ranked: RankedBehavior;
  /** The way of ranking. */
  readonly mode: string;
  /** The largest contribution of the whole ranking, so that all bars share one scale. */
  readonly largest: number;
};

/** One behavior of the ranking: reasons in words, how sure its place is, and what each input does to its score. */
export function RankedBehaviorRow({ ranked, mode, largest }: RankedBehaviorRowProps) {
  const { party, engagement } = useEngagementView();
  const { behavior, rank, tied, swap, reasons } = ranked;
  return (
    <li className={classes.ranked}>
      <div className={classes.rank}>
        {rank}
        {tied ? <small>{words.focus.tied}</small> : null}
      </div>
      <div>
        <Group justify="space-between" align="flex-start" gap="sm">
          <div>
            <Title order={3}>{behavior.title}</Title>
            <Text size="sm" c="dimmed">
              {behavior.competency}
            </Text>
          </div>
          {party === 'leader' && engagement.state === 'focusing' ? (
            <LinkButton
              to={`choose?behavior=${behavior.key}`}
              size="sm"
              variant="light"
              aria-label={`${words.focus.chooseThis}: ${behavior.title}`}
            >
              {words.focus.chooseThis}
            </LinkButton>
          ) : null}
        </Group>
        <div className={classes.why}>
          <ul className={classes.reasons}>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <StabilityBars ranked={ranked} />
        </div>
        <details className={ui.details}>
          <summary>{words.focus.details}</summary>
          <Contributions ranked={ranked} mode={mode} largest={largest} />
          {swap ? (
            <Text size="sm" mt="xs">
              {words.focus.swap({
                factor: factorName(swap.factor),
                change: formatSigned(100 * swap.change, 1),
              })}
            </Text>
          ) : null}
        </details>
      </div>
    </li>
  );
}
