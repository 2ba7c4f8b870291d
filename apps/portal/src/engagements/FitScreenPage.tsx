import { Alert, Anchor, Button, Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { useEngagementView } from './EngagementContext.ts';
import { useRecordFitScreen } from './engagementQueries.ts';

const fitQuestions = [
  'doesWellInRole',
  'choosesFreely',
  'setsOwnAgenda',
  'remedial',
  'otherHelpFitsBetter',
] as const;

type FitQuestion = (typeof fitQuestions)[number];

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
  const verdict = engagement.fitVerdict;

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
        onSuccess: ({ fitVerdict }) => {
          notifications.show({ message: words.engagements.fitRecorded });
          // What speaks against going on is read here first.
          if (fitVerdict === 'proceed') void navigate(overview);
        },
      },
    );
  };
  return (
    <>
      <PageHeader
        title={words.engagements.fitTitle}
        lead={words.engagements.fitLead({ leader: engagement.leader.name })}
        back={{ to: overview, label: words.engagements.nav.overview }}
      />
      <Stack component="form" onSubmit={submit} gap="lg" maw={680}>
        {engagement.fitScreenRecorded ? <Text c="dimmed">{words.engagements.fitRecorded}</Text> : null}
        {fitQuestions.map((question) => (
          <Radio.Group
            key={question}
            label={words.engagements.fit[question]}
            required
            value={answers[question] === undefined ? '' : answers[question] ? 'yes' : 'no'}
            onChange={(value) => setAnswers({ ...answers, [question]: value === 'yes' })}
            error={asked && answers[question] === undefined ? words.engagements.fitMissing : undefined}
          >
            <Group mt="xs">
              <Radio value="yes" label={words.engagements.yes} />
              <Radio value="no" label={words.engagements.no} />
            </Group>
          </Radio.Group>
        ))}
        <Textarea
          label={words.engagements.fitRemark}
          description={words.engagements.fitRemarkHelp}
          maxLength={2000}
          value={remark}
          onChange={(event) => setRemark(event.currentTarget.value)}
        />
        {verdict ? (
          <Alert role="status" color={verdict === 'proceed' ? 'cloth' : 'yellow'}>
            <Text>{words.engagements.fitHint[verdict]}</Text>
            {verdict === 'notNow' ? (
              <Anchor component={Link} to={`${overview}/referrals`} underline="always">
                {words.engagements.toReferrals}
              </Anchor>
            ) : null}
          </Alert>
        ) : null}
        <ErrorNotice error={record.error} />
        <Button type="submit" loading={record.isPending} style={{ alignSelf: 'flex-start' }}>
          {words.engagements.fitSave}
        </Button>
      </Stack>
    </>
  );
}
