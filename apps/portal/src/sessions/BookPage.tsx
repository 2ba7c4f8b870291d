import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useEngagementView } from '../engagements/EngagementContext.ts';
import { formatDayTime } from '../format/formatInstant.ts';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Section } from '../ui/Section.tsx';
import { SlotPicker } from './SlotPicker.tsx';
import { useBookSession, useOpenSlots } from './sessionQueries.ts';

/** Where any open slot of the next four weeks is booked. */
export function BookPage() {
  const { engagement, party } = useEngagementView();
  const [query, setQuery] = useSearchParams();
  const navigate = useNavigate();
  const [from] = useState(Date.now);
  const [start, setStart] = useState<string>();
  const kinds = engagement.bookableKinds;
  const kind = kinds.find((one) => one === query.get('kind')) ?? kinds[0] ?? 'coaching';
  const slots = useOpenSlots(engagement.id, kind, from);
  const book = useBookSession();
  const sessions = `/engagements/${engagement.id}/sessions`;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (start === undefined) return;
    book.mutate(
      { engagementId: engagement.id, kind, start },
      {
        onSuccess: (session) => {
          notifications.show({ message: words.sessions.booked({ when: formatDayTime(session.start) }) });
          void navigate(`${sessions}/${session.id}`);
        },
        // Somebody else may have been faster: the list is read again, and the choice begins anew.
        onError: () => {
          setStart(undefined);
          void slots.refetch();
        },
      },
    );
  };
  return (
    <>
      <PageHeader
        title={words.sessions.bookTitle}
        lead={party === 'leader' ? words.sessions.bookLead : words.sessions.bookLeadCoach}
        back={{ to: sessions, label: words.sessions.toSessions }}
      />
      <Section raised title={words.sessions.kindAndTime}>
        <Stack component="form" onSubmit={submit} gap="lg">
          <NativeSelect
            label={words.sessions.kind}
            maw={320}
            value={kind}
            onChange={(event) => {
              setStart(undefined);
              setQuery({ kind: event.currentTarget.value }, { replace: true });
            }}
            data={kinds.map((value) => ({ value, label: words.sessions.kinds[value] }))}
          />
          <ErrorNotice error={book.error} />
          <Loaded query={slots}>
            {(list) => <SlotPicker slots={list} value={start} onChange={setStart} />}
          </Loaded>
          <Stack gap={4} align="flex-start">
            <Button type="submit" disabled={start === undefined} loading={book.isPending}>
              {start === undefined
                ? words.sessions.book
                : words.sessions.bookSlot({ when: formatDayTime(start) })}
            </Button>
            {start === undefined ? (
              <Text size="sm" c="dimmed">
                {words.sessions.chooseSlot}
              </Text>
            ) : null}
          </Stack>
        </Stack>
      </Section>
    </>
  );
}
