import type { Inquiry } from '@coaching/sdk';
import { Anchor, Button, Group, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { usePrograms } from '../content/contentQueries.ts';
import { formatDayTime } from '../format/formatInstant.ts';
import { languageName } from '../format/languageName.ts';
import { words } from '../language/words.ts';
import { Badge } from '../ui/Badge.tsx';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { fieldError } from '../ui/errorText.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Section } from '../ui/Section.tsx';
import { useAcceptInquiry, useInquiries } from './inquiryQueries.ts';

/** Where a coach accepts inquiries. */
export function InquiriesPage() {
  const inquiries = useInquiries();
  const [accepting, setAccepting] = useState<Inquiry>();
  return (
    <>
      <PageHeader title={words.inquiries.title} lead={words.inquiries.lead} />
      <Loaded query={inquiries}>
        {(list) =>
          list.length === 0 ? (
            <EmptyNote title={words.inquiries.none}>
              <Text>{words.inquiries.noneText}</Text>
            </EmptyNote>
          ) : (
            <Stack gap="xl">
              {list.map((inquiry) => (
                <Section
                  key={inquiry.id}
                  component="article"
                  title={inquiry.name}
                  help={words.inquiries.received({
                    when: formatDayTime(inquiry.receivedAt),
                    language: languageName(inquiry.locale),
                  })}
                  actions={
                    <Badge>
                      {inquiry.askedBy === 'leader'
                        ? words.inquiries.forSelf
                        : words.inquiries.forOrganization}
                    </Badge>
                  }
                >
                  <Text style={{ whiteSpace: 'pre-line' }} maw={700}>
                    {inquiry.message}
                  </Text>
                  <Group mt="md">
                    <Button
                      onClick={() => setAccepting(inquiry)}
                      aria-label={words.inquiries.acceptTitle({ name: inquiry.name })}
                    >
                      {words.inquiries.accept}
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
        title={accepting ? words.inquiries.acceptTitle({ name: accepting.name }) : ''}
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
      {programs.data?.length === 0 ? <Text>{words.inquiries.noPrograms}</Text> : null}
      <NativeSelect
        label={words.inquiries.program}
        value={program}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={(programs.data ?? []).map((one) => ({ value: one.key, label: one.title }))}
      />
      {inquiry.askedBy === 'sponsor' ? (
        <TextInput
          label={words.inquiries.leaderEmail}
          description={words.inquiries.leaderEmailHelp}
          type="email"
          required
          value={leaderEmail}
          onChange={(event) => setLeaderEmail(event.currentTarget.value)}
          error={fieldError(accept.error, 'leaderEmail')}
        />
      ) : null}
      <TextInput
        label={words.inquiries.sponsorEmail}
        description={words.inquiries.sponsorEmailHelp}
        type="email"
        value={sponsorEmail}
        onChange={(event) => setSponsorEmail(event.currentTarget.value)}
        error={fieldError(accept.error, 'sponsorEmail')}
      />
      <ErrorNotice error={accept.error} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {words.ui.cancel}
        </Button>
        <Button type="submit" loading={accept.isPending} disabled={program === ''}>
          {words.inquiries.openEngagement}
        </Button>
      </Group>
    </Stack>
  );
}
