import type { AssessmentForm } from '@coaching/sdk';
import { Anchor, Text } from '@mantine/core';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import { useClient } from '../client/ClientContext.ts';
import { useEngagementView } from '../engagements/EngagementContext.ts';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { issuesOf } from '../ui/errorText.ts';
import { LoadedPage } from '../ui/LoadedPage.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { createAnswersDraft } from './answersDraft.ts';
import { useAssessmentForm, useSubmitAssessment } from './assessmentQueries.ts';
import { QuestionPages } from './QuestionPages.tsx';

/** Where a leader answers a questionnaire. */
export function AssessmentFormPage() {
  const { assessmentId = '' } = useParams();
  const query = useAssessmentForm(assessmentId);
  return <LoadedPage query={query}>{(form) => <Answering key={assessmentId} form={form} />}</LoadedPage>;
}

function Answering({ form }: { readonly form: AssessmentForm }) {
  const { engagement } = useEngagementView();
  const { assessment, instrument } = form;
  const { assessments } = useClient();
  const navigate = useNavigate();
  const submit = useSubmitAssessment();
  const [draft] = useState(() =>
    createAnswersDraft({
      initial: form.answers,
      save: (answers) => assessments.saveAnswers({ assessmentId: assessment.id, answers }),
    }),
  );
  const { answers, status } = useSyncExternalStore(draft.subscribe, draft.get);

  useEffect(() => {
    // Switching to another tab or app may be the last thing that happens here.
    const save = () => void draft.flush();
    const warn = (event: BeforeUnloadEvent) => {
      if (draft.get().status !== 'saved') event.preventDefault();
    };
    document.addEventListener('visibilitychange', save);
    window.addEventListener('beforeunload', warn);
    return () => {
      document.removeEventListener('visibilitychange', save);
      window.removeEventListener('beforeunload', warn);
      save();
    };
  }, [draft]);

  const list = `/engagements/${engagement.id}/assessments`;
  if (assessment.state === 'submitted') return <Navigate to={`${list}/${assessment.id}/result`} replace />;
  const send = async () => {
    // An autosave that arrives after the submission would be refused.
    await draft.flush();
    submit.mutate(
      { assessmentId: assessment.id, answers: { ...draft.get().answers } },
      { onSuccess: () => void navigate(`${list}/${assessment.id}/result`) },
    );
  };
  const refused = issuesOf(submit.error).map((issue) => String(issue.path.at(-1)));
  return (
    <>
      <PageHeader
        title={instrument.title}
        lead={instrument.description}
        back={{ to: list, label: words.assessments.toList }}
      />
      <QuestionPages
        instrument={instrument}
        answers={answers}
        onAnswer={draft.answer}
        onSubmit={() => void send()}
        isSubmitting={submit.isPending}
        submitLabel={words.assessments.submit}
        submitHelp={words.assessments.submitOnce}
        refused={refused}
        error={<ErrorNotice error={submit.error} />}
        status={
          <Text size="sm" c={status === 'failed' ? 'var(--mantine-color-error)' : 'dimmed'} role="status">
            {words.assessments.saveStatus[status]}{' '}
            {status === 'failed' ? (
              <Anchor component="button" type="button" size="sm" onClick={() => void draft.flush()}>
                {words.assessments.saveAgain}
              </Anchor>
            ) : null}
          </Text>
        }
      />
    </>
  );
}
