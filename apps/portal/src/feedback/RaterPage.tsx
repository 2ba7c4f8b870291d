import { type FeedbackForm, isCoachingError } from '@coaching/sdk';
import { Alert, Button, List, Paper, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import type { Answers } from '../assessments/answersDraft.ts';
import { answerTime } from '../assessments/answerTime.ts';
import { QuestionPages } from '../assessments/QuestionPages.tsx';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { issuesOf } from '../ui/errorText.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Section } from '../ui/Section.tsx';
import { useFeedbackForm, useSubmitFeedback } from './feedbackQueries.ts';
import { lastDay } from './lastDay.ts';

/** What a link that leads nowhere (any more) means, in words. */
function linkNotice(error: unknown): { title: string; text: string } | null {
  if (!isCoachingError(error)) return null;
  if (error.code === 'link_used') return { title: words.feedback.usedTitle, text: words.feedback.used };
  if (error.code === 'link_expired')
    return { title: words.feedback.expiredTitle, text: words.feedback.expired };
  if (error.code === 'round_closed')
    return { title: words.feedback.closedTitle, text: words.feedback.closed };
  // A link that was cut off in the e-mail is refused as an address, before it is looked up.
  return ['link_invalid', 'not_found', 'query_invalid', 'body_invalid'].includes(error.code)
    ? { title: words.feedback.invalidTitle, text: words.feedback.invalid }
    : null;
}

/** Who sees what of a rater, before the first question. */
function whoSees({ leaderName: name, anonymous, threshold }: FeedbackForm): readonly string[] {
  const { whoSees } = words.feedback;
  return [
    whoSees.list({ name }),
    whoSees.answered,
    anonymous ? whoSees.group({ threshold }) : whoSees.named,
    whoSees.report({ name }),
  ];
}

/** Where a rater answers: behind their own link, without an account. */
export function RaterPage() {
  const { token = '' } = useParams();
  const form = useFeedbackForm(token);
  const notice = linkNotice(form.error);
  if (notice) return <PageHeader title={notice.title} lead={notice.text} />;
  return <Loaded query={form}>{(data) => <Rating key={token} token={token} form={data} />}</Loaded>;
}

function Rating({ token, form }: { readonly token: string; readonly form: FeedbackForm }) {
  const { leaderName, instrument } = form;
  const submit = useSubmitFeedback();
  const [hasBegun, setBegun] = useState(false);
  const [answers, setAnswers] = useState<Answers>({});
  const isDirty = Object.keys(answers).length > 0 && !submit.isSuccess;

  useEffect(() => {
    if (!isDirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isDirty]);

  const notice = linkNotice(submit.error);
  if (submit.isSuccess) {
    return (
      <PageHeader
        key="thanks"
        title={words.feedback.thanksTitle}
        lead={words.feedback.thanks({ name: leaderName })}
      />
    );
  }
  if (notice) return <PageHeader key="notice" title={notice.title} lead={notice.text} />;
  return (
    <>
      <PageHeader
        title={words.feedback.raterTitle({ name: leaderName })}
        lead={words.feedback.raterLead({ name: leaderName, minutes: answerTime(instrument.items.length) })}
      />
      {hasBegun ? (
        <QuestionPages
          takesFocus
          instrument={instrument}
          answers={answers}
          onAnswer={(item, value) => setAnswers((before) => ({ ...before, [item]: value }))}
          onSubmit={() => submit.mutate({ token, answers: { ...answers } })}
          isSubmitting={submit.isPending}
          submitLabel={words.feedback.raterSubmit}
          submitHelp={words.feedback.raterSubmitHelp}
          refused={issuesOf(submit.error).map((issue) => String(issue.path.at(-1)))}
          error={<ErrorNotice error={submit.error} />}
        />
      ) : (
        <Paper maw={760}>
          <Stack align="flex-start">
            <Text>{words.feedback.raterAs({ group: form.group })}</Text>
            <Alert
              color={form.anonymous ? 'cloth' : 'yellow'}
              title={form.anonymous ? words.feedback.anonymousTitle : words.feedback.openTitleRater}
            >
              {form.anonymous
                ? words.feedback.anonymousText({ threshold: form.threshold, name: leaderName })
                : words.feedback.openText({ name: leaderName })}
            </Alert>
            <Section title={words.feedback.whoSeesTitle}>
              <List spacing="xs">
                {whoSees(form).map((line) => (
                  <List.Item key={line}>{line}</List.Item>
                ))}
              </List>
            </Section>
            <Text>{words.feedback.notObservedText}</Text>
            <Text>{words.feedback.onceText}</Text>
            {form.answersUntil ? (
              <Text fw={600}>{words.feedback.raterUntil({ date: lastDay(form.answersUntil) })}</Text>
            ) : null}
            <Button onClick={() => setBegun(true)}>{words.feedback.begin}</Button>
          </Stack>
        </Paper>
      )}
    </>
  );
}
