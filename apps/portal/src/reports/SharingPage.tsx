import { Alert, Button, Checkbox, List, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useEngagementView } from '../engagements/EngagementContext.ts';
import { useAgreement } from '../engagements/engagementQueries.ts';
import { Participants } from '../engagements/Participants.tsx';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Section } from '../ui/Section.tsx';
import { useReleaseProgress } from './reportQueries.ts';

/** What the sponsor sees, and where the leader releases a text to them. */
export function SharingPage() {
  const { engagement } = useEngagementView();
  const { sponsor, agreement } = engagement;
  if (!sponsor)
    return (
      <>
        <PageHeader title={words.reports.sharingTitle} lead={words.reports.noSponsor} />
        <Participants engagementId={engagement.id} />
      </>
    );
  return (
    <>
      <PageHeader
        title={words.reports.sharingTitle}
        lead={words.reports.sharingLead({ sponsor: sponsor.name })}
      />
      <Stack gap="xl">
        {agreement ? (
          <Shared engagementId={engagement.id} version={agreement.version} />
        ) : (
          <Text>{words.reports.noAgreement}</Text>
        )}
        <Participants engagementId={engagement.id} />
      </Stack>
    </>
  );
}

function Shared({ engagementId, version }: { readonly engagementId: string; readonly version: number }) {
  const agreement = useAgreement(engagementId, version);
  return (
    <Loaded query={agreement}>
      {({ parameters: { sponsorSees } }) => (
        <Stack gap="xl">
          <Section title={words.reports.agreed}>
            {sponsorSees.length === 0 ? (
              <Text>{words.reports.nothingShared}</Text>
            ) : (
              <List>
                {sponsorSees.map((view) => (
                  <List.Item key={view}>{words.engagements.sponsorViews[view]}</List.Item>
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
    <Section title={words.reports.releaseTitle} help={words.reports.releaseHelp}>
      <Stack component="form" onSubmit={submit} maw={680}>
        {release.isSuccess ? <Alert role="status">{words.reports.releasedNow}</Alert> : null}
        <Textarea
          label={words.reports.releaseText}
          required
          minRows={5}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Checkbox
          label={words.reports.preview}
          checked={isSure}
          onChange={(event) => setSure(event.currentTarget.checked)}
          error={asked && !isSure ? words.reports.previewMissing : undefined}
        />
        <ErrorNotice error={release.error} />
        <Button type="submit" loading={release.isPending} style={{ alignSelf: 'flex-start' }}>
          {words.reports.release}
        </Button>
      </Stack>
    </Section>
  );
}
