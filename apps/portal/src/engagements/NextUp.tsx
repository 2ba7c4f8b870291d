import type { Engagement } from '@coaching/sdk';
import { Anchor, Button, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link } from 'react-router';
import { words } from '../language/words.ts';
import { NextSession } from '../sessions/NextSession.tsx';
import { Badge } from '../ui/Badge.tsx';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Section } from '../ui/Section.tsx';
import { useAdvance } from './engagementQueries.ts';
import classes from './NextUp.module.css';
import { type NextStep, nextSteps, type Party } from './nextSteps.ts';

type NextUpProps = { readonly engagement: Engagement; readonly party: Party };

function turnText(step: NextStep, party: Party): string {
  return step.turn === party ? words.engagements.turn.you : words.engagements.turn[step.turn];
}

/** What comes next: what is missing before it, each with the screen that resolves it, or the step itself. */
export function NextUp({ engagement, party }: NextUpProps) {
  const advance = useAdvance();
  const { next, state } = engagement;
  if (!next) {
    return (
      <Section raised title={words.engagements.nextTitle}>
        <Text>{words.engagements.noNext}</Text>
      </Section>
    );
  }
  const steps = nextSteps(engagement, party);
  const name = words.engagements.states[next.to];
  const goOn = (reason?: 'waived') =>
    advance.mutate(
      { engagementId: engagement.id, to: next.to, reason },
      { onSuccess: () => notifications.show({ message: words.engagements.moved({ state: name }) }) },
    );
  if (state === 'active') return <NextSession engagementId={engagement.id} />;
  return (
    <Section raised title={words.engagements.nextTitle}>
      {steps.length === 0 ? (
        <Stack align="flex-start">
          <Text>{words.engagements.nextClear({ state: name })}</Text>
          <Button onClick={() => goOn()} loading={advance.isPending}>
            {state === 'paused' ? words.engagements.goBack : words.engagements.goOn({ state: name })}
          </Button>
        </Stack>
      ) : (
        <>
          <Text mb="sm">{words.engagements.nextUp({ state: name })}</Text>
          <ul className={classes.steps}>
            {steps.map((step) => (
              <li key={step.text} className={classes.step} data-mine={step.turn === party || undefined}>
                <Badge tone={step.turn === party || step.turn === 'both' ? 'gold' : 'plain'}>
                  {turnText(step, party)}
                </Badge>
                {step.to === null ? (
                  <span>{step.text}</span>
                ) : (
                  <Anchor component={Link} to={step.to} underline="always">
                    {step.text}
                  </Anchor>
                )}
              </li>
            ))}
          </ul>
          {state === 'closing' && party === 'leader' ? (
            <Button variant="default" mt="sm" onClick={() => goOn('waived')} loading={advance.isPending}>
              {words.engagements.closeWithout}
            </Button>
          ) : null}
        </>
      )}
      <ErrorNotice error={advance.error} />
    </Section>
  );
}
