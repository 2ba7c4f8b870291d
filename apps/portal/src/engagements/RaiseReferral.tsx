import type { ReferralLevel } from '@coaching/sdk';
import { Alert, Button, Radio, Stack, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { fieldError } from '../ui/errorText.ts';
import { Section } from '../ui/Section.tsx';
import { useRaiseReferral } from './engagementQueries.ts';
import { ReferralResources } from './ReferralResources.tsx';

const levels: readonly ReferralLevel[] = ['consider', 'recommend', 'urgent'];

/** The form by which a coach records a recommendation; in an emergency it shows the contacts first. */
export function RaiseReferral({ engagementId }: { readonly engagementId: string }) {
  const raise = useRaiseReferral();
  const [level, setLevel] = useState<ReferralLevel>('consider');
  const [recommendation, setRecommendation] = useState('');
  const [action, setAction] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const done = action.trim();
    raise.mutate(
      { engagementId, level, recommendation, ...(done === '' ? {} : { action: done }) },
      {
        onSuccess: () => {
          setRecommendation('');
          setAction('');
          notifications.show({ message: words.engagements.raised });
        },
      },
    );
  };
  return (
    <Section title={words.engagements.referralRaise}>
      <Stack component="form" onSubmit={submit} maw={680}>
        <Radio.Group
          label={words.engagements.level}
          value={level}
          onChange={(value) => setLevel(levels.find((one) => one === value) ?? 'consider')}
        >
          <Stack gap="xs" mt="xs">
            {levels.map((one) => (
              <Radio
                key={one}
                value={one}
                label={words.engagements.levels[one]}
                description={words.engagements.levelHelp[one]}
              />
            ))}
          </Stack>
        </Radio.Group>
        {level === 'urgent' ? (
          <Alert color="red" role="status">
            <ReferralResources level="urgent" />
          </Alert>
        ) : null}
        <Textarea
          label={words.engagements.recommendation}
          description={words.engagements.recommendationHelp}
          required
          value={recommendation}
          onChange={(event) => setRecommendation(event.currentTarget.value)}
          error={fieldError(raise.error, 'recommendation')}
        />
        <Textarea
          label={words.engagements.action}
          description={words.engagements.actionHelp}
          value={action}
          onChange={(event) => setAction(event.currentTarget.value)}
          error={fieldError(raise.error, 'action')}
        />
        <ErrorNotice error={raise.error} />
        <Button type="submit" loading={raise.isPending} style={{ alignSelf: 'flex-start' }}>
          {words.engagements.raise}
        </Button>
      </Stack>
    </Section>
  );
}
