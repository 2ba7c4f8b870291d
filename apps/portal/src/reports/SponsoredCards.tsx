import type { SponsorSummary } from '@coaching/sdk';
import { Anchor, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import rows from '../engagements/EngagementCards.module.css';
import { words } from '../language/words.ts';
import { Badge } from '../ui/Badge.tsx';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { useSponsored } from './reportQueries.ts';

/** The engagements that a sponsor arranged, with whether a signature is needed. */
export function SponsoredCards() {
  const sponsored = useSponsored();
  return (
    <Loaded query={sponsored}>
      {(list) =>
        list.length === 0 ? (
          <EmptyNote title={words.reports.none}>
            <Text>{words.reports.noneText}</Text>
          </EmptyNote>
        ) : (
          <ul className={rows.rows}>
            {list.map((one) => (
              <li key={one.engagementId} className={rows.row}>
                <Group justify="space-between" align="baseline" gap="xs">
                  <Anchor
                    component={Link}
                    to={`/sponsored/${one.engagementId}`}
                    underline="always"
                    fw={600}
                    className={rows.link ?? ''}
                  >
                    {one.leader.name}
                  </Anchor>
                  <AgreementBadge agreement={one.agreement} />
                </Group>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

/** Says in two words where the sponsor's signature stands. */
export function AgreementBadge({ agreement }: Pick<SponsorSummary, 'agreement'>) {
  if (!agreement) return null;
  if (agreement.complete) return <Badge tone="accent">{words.reports.complete}</Badge>;
  return agreement.signedByMe ? (
    <Badge>{words.reports.signed}</Badge>
  ) : (
    <Badge tone="gold">{words.reports.signNow}</Badge>
  );
}
