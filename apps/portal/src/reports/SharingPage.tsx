import { Alert, Button, Checkbox, List, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useEngagementView } from '../engagements/EngagementContext.ts';
import { useAgreement } from '../engagements/engagementQueries.ts';
import { messages as engagementMessages } from '../engagements/messages.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Section } from '../ui/Section.tsx';
import { messages } from './messages.ts';
import { useReleaseProgress } from './reportQueries.ts';

/** What the sponsor sees, and where the leader releases a text to them. */
export function SharingPage() {
  const { engagement } = useEngagementView();
  const { sponsor, agreement } = engagement;
  if (!sponsor) return <PageHeader title={messages.sharingTitle} lead={messages.noSponsor} />;
  return (
    <>
      <PageHeader title={messages.sharingTitle} lead={messages.sharingLead(sponsor.name)} />
      {agreement ? (
        <Shared engagementId={engagement.id} version={agreement.version} />
      ) : (
        <Text>{messages.noAgreement}</Text>
      )}
    </>
  );
}

function Shared({ engagementId, version }: { readonly engagementId: string; readonly version: number }) {
  const agreement = useAgreement(engagementId, version);
  return (
    <Loaded query={agreement}>
      {({ parameters: { sponsorSees } }) => (
        <Stack gap="lg">
          <Section title={messages.agreed}>
            {sponsorSees.length === 0 ? (
              <Text>{messages.nothingShared}</Text>
            ) : (
              <List>
                {sponsorSees.map((view) => (
                  <List.Item key={view}>{engagementMessages.sponsorViews[view]}</List.Item>
                ))}
              </List>
            )}
          </Section>
          {sponsorSees.includes('progressSummary') ? <ReleaseProgress engagementId={engagementId} /> : null}
        </Stack>
      )}
    </Loaded>
  );
}

function ReleaseProgress({ engagementId }: { readonly engagementId: string }) {
  const release = useReleaseProgress(engagementId);
  const [text, setText] = useState('');
  const [isSure, setSure] = useState(false);
  const [asked, setAsked] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!isSure) return;
    release.mutate(text, {
      onSuccess: () => {
        setText('');
        setSure(false);
        setAsked(false);
      },
    });
  };
  return (
    <Section title={messages.releaseTitle} help={messages.releaseHelp}>
      <Stack component="form" onSubmit={submit} maw={680}>
        {release.isSuccess ? <Alert role="status">{messages.releasedNow}</Alert> : null}
        <Textarea
          label={messages.releaseText}
          required
          minRows={5}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Checkbox
          label={messages.preview}
          checked={isSure}
          onChange={(event) => setSure(event.currentTarget.checked)}
          error={asked && !isSure ? messages.previewMissing : undefined}
        />
        <ErrorNotice error={release.error} />
        <Button type="submit" loading={release.isPending} style={{ alignSelf: 'flex-start' }}>
          {messages.release}
        </Button>
      </Stack>
    </Section>
  );
}
