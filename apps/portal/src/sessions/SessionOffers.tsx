import type { Offer, Session, Tool } from '@coaching/sdk';
import { Button, List, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTools } from '../content/contentQueries.ts';
import { useEngagementView } from '../engagements/EngagementContext.ts';
import { words } from '../language/words.ts';
import { Badge } from '../ui/Badge.tsx';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Section } from '../ui/Section.tsx';
import ui from '../ui/ui.module.css';
import classes from './SlotPicker.module.css';
import { useAddOffer } from './sessionQueries.ts';

const kinds: readonly Offer['kind'][] = ['insight', 'tool', 'strategy'];

/** What the coach brings beside the agenda. */
export function SessionOffers({ session, isOpen }: { readonly session: Session; readonly isOpen: boolean }) {
  const { party } = useEngagementView();
  const tools = useTools();
  if (session.offers === undefined) return null;
  return (
    <Section
      title={words.sessions.offersTitle}
      help={party === 'leader' ? words.sessions.offersHelp : words.sessions.offersHelpCoach}
    >
      <Stack>
        {session.offers.length === 0 ? (
          <Text c="dimmed">{words.sessions.offersEmpty}</Text>
        ) : (
          <ul className={classes.list}>
            {session.offers.map((offer) => {
              const tool = tools.data?.find(({ key }) => key === offer.tool);
              return (
                <li key={offer.id} className={classes.entry}>
                  <Badge>{words.sessions.offerKinds[offer.kind]}</Badge> {offer.text}
                  {tool ? <ToolDetails tool={tool} /> : null}
                </li>
              );
            })}
          </ul>
        )}
        {party === 'coach' && isOpen ? <AddOffer sessionId={session.id} tools={tools.data ?? []} /> : null}
      </Stack>
    </Section>
  );
}

function ToolDetails({ tool }: { readonly tool: Tool }) {
  return (
    <details className={ui.details}>
      <summary>{words.sessions.toolTitle({ title: tool.title, minutes: tool.durationMinutes })}</summary>
      <Text mt="xs">{tool.summary}</Text>
      <Text size="sm" c="dimmed">
        {words.sessions.toolWhen}: {tool.whenToUse}
      </Text>
      <Text fw={600} mt="xs">
        {words.sessions.toolSteps}
      </Text>
      <List type="ordered">
        {tool.steps.map((step) => (
          <List.Item key={step}>{step}</List.Item>
        ))}
      </List>
    </details>
  );
}

function AddOffer({ sessionId, tools }: { readonly sessionId: string; readonly tools: readonly Tool[] }) {
  const add = useAddOffer();
  const [kind, setKind] = useState<Offer['kind']>('insight');
  const [text, setText] = useState('');
  const [tool, setTool] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate(
      { sessionId, kind, text, ...(kind === 'tool' && tool !== '' ? { tool } : {}) },
      {
        onSuccess: () => {
          setText('');
          setTool('');
        },
      },
    );
  };
  const pickTool = (key: string) => {
    setTool(key);
    const picked = tools.find((one) => one.key === key);
    // A start for the coach's own words, never over what is written already.
    if (picked && text.trim() === '') setText(picked.summary);
  };
  return (
    <Stack component="form" onSubmit={submit} gap="sm">
      <NativeSelect
        label={words.sessions.offerKind}
        maw={260}
        value={kind}
        onChange={(event) => setKind(kinds.find((one) => one === event.currentTarget.value) ?? 'insight')}
        data={kinds.map((value) => ({ value, label: words.sessions.offerKinds[value] }))}
      />
      {kind === 'tool' ? (
        <NativeSelect
          label={words.sessions.offerTool}
          maw={420}
          value={tool}
          onChange={(event) => pickTool(event.currentTarget.value)}
          data={[
            { value: '', label: words.sessions.offerNoTool },
            ...tools.map((one) => ({
              value: one.key,
              label: words.sessions.toolTitle({ title: one.title, minutes: one.durationMinutes }),
            })),
          ]}
        />
      ) : null}
      <Textarea
        label={words.sessions.offerText}
        required
        minRows={2}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ErrorNotice error={add.error} />
      <Button type="submit" variant="default" loading={add.isPending} style={{ alignSelf: 'flex-start' }}>
        {words.sessions.offerAdd}
      </Button>
    </Stack>
  );
}
