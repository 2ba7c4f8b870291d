import type { EngagementState, FocusArea } from '@coaching/sdk';
import { Button, Modal, SimpleGrid, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useEngagementView } from '../engagements/EngagementContext.ts';
import { formatDate } from '../format/formatInstant.ts';
import { words } from '../language/words.ts';
import { Badge } from '../ui/Badge.tsx';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Section } from '../ui/Section.tsx';
import classes from './focus.module.css';
import { useFocusAreas } from './focusQueries.ts';
import { ShiftFocus } from './ShiftFocus.tsx';

const shiftable: readonly EngagementState[] = ['active', 'paused', 'closing'];

/** The focus areas, active ones first; the leader can shift each of them. */
export function FocusAreaList({ engagementId }: { readonly engagementId: string }) {
  const { party, engagement } = useEngagementView();
  const areas = useFocusAreas(engagementId);
  const [shifting, setShifting] = useState<FocusArea>();
  const isLeader = party === 'leader';
  const hasActive = areas.data?.some((area) => area.state === 'active') ?? false;
  return (
    <Section
      title={isLeader ? words.focus.areasTitle : words.focus.areasTitleCoach}
      actions={
        isLeader && hasActive && engagement.state === 'focusing' ? (
          <LinkButton to="choose" variant="default" size="sm">
            {words.focus.change}
          </LinkButton>
        ) : null
      }
    >
      <Loaded query={areas}>
        {(list) =>
          list.length === 0 ? (
            <EmptyNote title={words.focus.noAreas}>
              <Text>
                {isLeader
                  ? engagement.state === 'focusing'
                    ? words.focus.noAreasLeader
                    : words.focus.noAreasEarly
                  : words.focus.noAreasCoach}
              </Text>
              {isLeader && engagement.state === 'focusing' ? (
                <LinkButton to="choose">{words.focus.choose}</LinkButton>
              ) : null}
            </EmptyNote>
          ) : (
            <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
              {list
                .toSorted((a, b) => a.state.localeCompare(b.state))
                .map((area) => (
                  <article key={area.id} className={classes.area} data-state={area.state}>
                    <Badge tone={area.state === 'active' ? 'accent' : 'plain'}>
                      {words.focus.areaStates[area.state]}
                    </Badge>
                    <Title order={3} mt="xs">
                      {area.title}
                    </Title>
                    <dl className={classes.facts}>
                      <dt>{words.focus.observable}</dt>
                      <dd>{area.observable}</dd>
                      <dt>{words.focus.measure}</dt>
                      <dd>{area.measure}</dd>
                    </dl>
                    <Text size="sm" c="dimmed">
                      {words.focus.chosenOn({ date: formatDate(area.chosenAt) })}
                    </Text>
                    {isLeader && area.state === 'active' && shiftable.includes(engagement.state) ? (
                      <Button variant="default" size="sm" mt="sm" onClick={() => setShifting(area)}>
                        {words.focus.shift}
                      </Button>
                    ) : null}
                  </article>
                ))}
            </SimpleGrid>
          )
        }
      </Loaded>
      <Modal
        opened={shifting !== undefined}
        onClose={() => setShifting(undefined)}
        title={shifting ? words.focus.shiftTitle({ title: shifting.title }) : ''}
      >
        {shifting ? (
          <ShiftFocus engagementId={engagementId} from={shifting} onClose={() => setShifting(undefined)} />
        ) : null}
      </Modal>
    </Section>
  );
}
