import type { Engagement } from '@coaching/sdk';
import { Anchor, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { words } from '../language/words.ts';
import { Badge } from '../ui/Badge.tsx';
import classes from './EngagementCards.module.css';
import type { Party } from './nextSteps.ts';

type EngagementCardsProps = { readonly engagements: readonly Engagement[]; readonly party: Party };

/** Engagements at a glance: with whom, and where they stand. What was put away is folded in. */
export function EngagementCards({ engagements, party }: EngagementCardsProps) {
  const archived = engagements.filter(({ state }) => state === 'archived');
  const present = engagements.filter(({ state }) => state !== 'archived');
  return (
    <>
      <Cards engagements={present} party={party} />
      {archived.length > 0 ? (
        <details className={classes.archive}>
          <summary>{words.engagements.inArchive({ count: archived.length })}</summary>
          <Cards engagements={archived} party={party} />
        </details>
      ) : null}
    </>
  );
}

function Cards({ engagements, party }: EngagementCardsProps) {
  return (
    <ul className={classes.rows}>
      {engagements.map((engagement) => {
        const name =
          party === 'coach'
            ? engagement.leader.name
            : engagement.coach
              ? words.engagements.withCoach({ name: engagement.coach.name })
              : words.engagements.noCoach;
        return (
          <li key={engagement.id} className={classes.row}>
            <Group justify="space-between" align="baseline" gap="xs">
              <Anchor
                component={Link}
                to={`/engagements/${engagement.id}`}
                underline="always"
                fw={600}
                className={classes.link ?? ''}
              >
                {name}
              </Anchor>
              <Badge tone={engagement.state === 'active' ? 'accent' : 'plain'}>
                {words.engagements.states[engagement.state]}
              </Badge>
            </Group>
            <Text size="sm" c="dimmed">
              {engagement.program.title}
            </Text>
          </li>
        );
      })}
    </ul>
  );
}
