import { Alert, Anchor, Button, Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Section } from '../ui/Section.tsx';
import { useEngagementView } from './EngagementContext.ts';
import { useRecordFitScreen } from './engagementQueries.ts';
import { type FitQuestion, fitHint, fitQuestions } from './fitHint.ts';
import { messages } from './messages.ts';

/** Where the intake coach records the own judgment on whether coaching is right for the leader now. */
export function FitScreenPage() {
  const { engagement } = useEngagementView();
  const record = useRecordFitScreen();
  const navigate = useNavigate();
  const [answers, setAnswers] = useState<Partial<Record<FitQuestion, boolean>>>({});
  const [remark, setRemark] = useState('');
  const [asked, setAsked] = useState(false);
  const { doesWellInRole, choosesFreely, setsOwnAgenda, remedial, otherHelpFitsBetter } = answers;
  const overview = `/engagements/${engagement.id}`;
  const hint = fitHint(answers);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (
      doesWellInRole === undefined ||
      choosesFreely === undefined ||
      setsOwnAgenda === undefined ||
      remedial === undefined ||
      otherHelpFitsBetter === undefined
    )
      return;
    record.mutate(
      {
        engagementId: engagement.id,
        doesWellInRole,
        choosesFreely,
        setsOwnAgenda,
        remedial,
        otherHelpFitsBetter,
        ...(remark.trim() === '' ? {} : { remark: remark.trim() }),
      },
      {
        onSuccess: () => {
          notifications.show({ message: messages.fitRecorded });
          void navigate(overview);
        },
      },
    );
  };
  return (
    <>
      <PageHeader
        title={messages.fitTitle}
        lead={messages.fitLead(engagement.leader.name)}
        back={{ to: overview, label: messages.nav.overview }}
      />
      <Section
        title={messages.fitTitle}
        {...(engagement.fitScreenRecorded ? { help: messages.fitRecorded } : {})}
      >
        <Stack component="form" onSubmit={submit} gap="lg" maw={680}>
          {fitQuestions.map((question) => (
            <Radio.Group
              key={question}
              label={messages.fit[question]}
              required
              value={answers[question] === undefined ? '' : answers[question] ? 'yes' : 'no'}
              onChange={(value) => setAnswers({ ...answers, [question]: value === 'yes' })}
              error={asked && answers[question] === undefined ? messages.fitMissing : undefined}
            >
              <Group mt="xs">
                <Radio value="yes" label={messages.yes} />
                <Radio value="no" label={messages.no} />
              </Group>
            </Radio.Group>
          ))}
          <Textarea
            label={messages.fitRemark}
            description={messages.fitRemarkHelp}
            maxLength={2000}
            value={remark}
            onChange={(event) => setRemark(event.currentTarget.value)}
          />
          {hint ? (
            <Alert role="status" color={hint === 'proceed' ? 'teal' : 'yellow'}>
              <Text>{messages.fitHint[hint]}</Text>
              {hint === 'notNow' ? (
                <Anchor component={Link} to={`${overview}/referrals`} underline="always">
                  {messages.toReferrals}
                </Anchor>
              ) : null}
            </Alert>
          ) : null}
          <ErrorNotice error={record.error} />
          <Button type="submit" loading={record.isPending} style={{ alignSelf: 'flex-start' }}>
            {messages.fitSave}
          </Button>
        </Stack>
      </Section>
    </>
  );
}
