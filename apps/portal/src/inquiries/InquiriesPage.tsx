import type { Inquiry } from '@coaching/sdk';
import { Anchor, Button, Group, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { usePrograms } from '../content/contentQueries.ts';
import { formatDayTime } from '../format/formatInstant.ts';
import { Badge } from '../ui/Badge.tsx';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { fieldError } from '../ui/errorText.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { messages as uiMessages } from '../ui/messages.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Section } from '../ui/Section.tsx';
import { useAcceptInquiry, useInquiries } from './inquiryQueries.ts';
import { messages } from './messages.ts';

/** Where a coach accepts inquiries. */
export function InquiriesPage() {
  const inquiries = useInquiries();
  const [accepting, setAccepting] = useState<Inquiry>();
  return (
    <>
      <PageHeader title={messages.title} lead={messages.lead} />
      <Loaded query={inquiries}>
        {(list) =>
          list.length === 0 ? (
            <EmptyNote title={messages.none}>
              <Text>{messages.noneText}</Text>
            </EmptyNote>
          ) : (
            <Stack gap="lg">
              {list.map((inquiry) => (
                <Section
                  key={inquiry.id}
                  component="article"
                  title={inquiry.name}
                  help={`${messages.received(formatDayTime(inquiry.receivedAt))} · ${messages.language(inquiry.locale)}`}
                  actions={
                    <Badge>
                      {inquiry.askedBy === 'leader' ? messages.forSelf : messages.forOrganization}
                    </Badge>
                  }
                >
                  <Text style={{ whiteSpace: 'pre-line' }} maw={700}>
                    {inquiry.message}
                  </Text>
                  <Group mt="md">
                    <Button
                      onClick={() => setAccepting(inquiry)}
                      aria-label={messages.acceptTitle(inquiry.name)}
                    >
                      {messages.accept}
                    </Button>
                    <Anchor href={`mailto:${inquiry.email}`} underline="always">
                      {inquiry.email}
                    </Anchor>
                  </Group>
                </Section>
              ))}
            </Stack>
          )
        }
      </Loaded>
      <Modal
        opened={accepting !== undefined}
        onClose={() => setAccepting(undefined)}
        title={accepting ? messages.acceptTitle(accepting.name) : ''}
      >
        {accepting ? <AcceptInquiry inquiry={accepting} onClose={() => setAccepting(undefined)} /> : null}
      </Modal>
    </>
  );
}

function AcceptInquiry({ inquiry, onClose }: { readonly inquiry: Inquiry; readonly onClose: () => void }) {
  const programs = usePrograms();
  const accept = useAcceptInquiry();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState('');
  const [leaderEmail, setLeaderEmail] = useState('');
  const [sponsorEmail, setSponsorEmail] = useState(inquiry.askedBy === 'sponsor' ? inquiry.email : '');
  const program = chosen === '' ? (programs.data?.[0]?.key ?? '') : chosen;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const leader = leaderEmail.trim();
    const sponsor = sponsorEmail.trim();
    accept.mutate(
      {
        inquiryId: inquiry.id,
        program,
        ...(leader === '' ? {} : { leaderEmail: leader }),
        ...(sponsor === '' ? {} : { sponsorEmail: sponsor }),
      },
      { onSuccess: (engagement) => void navigate(`/engagements/${engagement.id}`) },
    );
  };
  return (
    <Stack component="form" onSubmit={submit}>
      {programs.data?.length === 0 ? <Text>{messages.noPrograms}</Text> : null}
      <NativeSelect
        label={messages.program}
        value={program}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={(programs.data ?? []).map((one) => ({ value: one.key, label: one.title }))}
      />
      {inquiry.askedBy === 'sponsor' ? (
        <TextInput
          label={messages.leaderEmail}
          description={messages.leaderEmailHelp}
          type="email"
          required
          value={leaderEmail}
          onChange={(event) => setLeaderEmail(event.currentTarget.value)}
          error={fieldError(accept.error, 'leaderEmail')}
        />
      ) : null}
      <TextInput
        label={messages.sponsorEmail}
        description={messages.sponsorEmailHelp}
        type="email"
        value={sponsorEmail}
        onChange={(event) => setSponsorEmail(event.currentTarget.value)}
        error={fieldError(accept.error, 'sponsorEmail')}
      />
      <ErrorNotice error={accept.error} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {uiMessages.cancel}
        </Button>
        <Button type="submit" loading={accept.isPending} disabled={program === ''}>
          {messages.openEngagement}
        </Button>
      </Group>
    </Stack>
  );
}
