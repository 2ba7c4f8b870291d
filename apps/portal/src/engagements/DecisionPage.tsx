import type { EngagementsAdvanceInput } from '@coaching/sdk';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useNavigate } from 'react-router';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { useEngagementView } from './EngagementContext.ts';
import { useAdvance } from './engagementQueries.ts';

type DecisionPageProps = {
  /** The code of what is missing while this has to be decided. */
  readonly missing: string;
  readonly title: string;
  readonly lead: string;
  readonly texts: readonly string[];
  readonly accept: {
    readonly label: string;
    readonly mutate: () => void;
    readonly isPending: boolean;
    readonly isSuccess: boolean;
    readonly error: Error | null;
  };
  readonly declineLabel: string;
  /** What is said once it is accepted, and where there is nothing to decide. */
  readonly thanks: string;
  readonly done: string;
};

/** Where a leader decides, alone and without pressure; declining ends the engagement. */
export function DecisionPage({
  missing,
  title,
  lead,
  texts,
  accept,
  declineLabel,
  thanks,
  done,
}: DecisionPageProps) {
  const { engagement, party } = useEngagementView();
  const decline = useAdvance();
  const navigate = useNavigate();
  const declined: EngagementsAdvanceInput = {
    engagementId: engagement.id,
    to: 'declined',
    reason: 'no-consent',
  };
  const isAsked =
    party === 'leader' && (engagement.next?.missing.some(({ code }) => code === missing) ?? false);
  if (accept.isSuccess || !isAsked) {
    return (
      <PageHeader
        title={title}
        lead={accept.isSuccess ? thanks : done}
        back={{ to: `/engagements/${engagement.id}`, label: words.engagements.nav.overview }}
      />
    );
  }
  return (
    <>
      <PageHeader title={title} lead={lead} />
      <Stack maw={640}>
        {texts.map((text) => (
          <Text key={text}>{text}</Text>
        ))}
        <ErrorNotice error={accept.error ?? decline.error} />
        <Group>
          <Button loading={accept.isPending} onClick={() => accept.mutate()}>
            {accept.label}
          </Button>
          <Button
            variant="default"
            loading={decline.isPending}
            onClick={() =>
              decline.mutate(declined, {
                onSuccess: () => void navigate(`/engagements/${engagement.id}`),
              })
            }
          >
            {declineLabel}
          </Button>
        </Group>
      </Stack>
    </>
  );
}
