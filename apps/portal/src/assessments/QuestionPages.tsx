import type { PublishedInstrument } from '@coaching/sdk';
import { Alert, Button, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { words } from '../language/words.ts';
import type { Answers } from './answersDraft.ts';
import classes from './QuestionPages.module.css';
import { isAnswered, itemPages, openItems } from './questionnaire.ts';
import { questionId, RatingQuestion } from './RatingQuestion.tsx';

type QuestionPagesProps = {
  readonly instrument: PublishedInstrument;
  readonly answers: Answers;
  readonly onAnswer: (item: string, value: number | null) => void;
  readonly onSubmit: () => void;
  readonly isSubmitting: boolean;
  readonly submitLabel: string;
  readonly submitHelp: string;
  /** Shown beside the progress: whether the answers are saved. */
  readonly status?: ReactNode;
  /** Items that the API found without an answer when it was asked. */
  readonly refused?: readonly string[];
  readonly error?: ReactNode;
  /** Takes the focus at once: for a questionnaire that opens within a screen. */
  readonly takesFocus?: boolean;
};

/** A questionnaire, one page at a time: about eight items, progress, and on submitting a list of what is missing. */
export function QuestionPages(props: QuestionPagesProps) {
  const { instrument, answers, onAnswer, onSubmit, refused = [], takesFocus = false } = props;
  const pages = itemPages(instrument.items);
  const [page, setPage] = useState(() => firstOpenPage(instrument, answers));
  const [asked, setAsked] = useState(false);
  const [target, setTarget] = useState<string>();
  const summary = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  const open = openItems(instrument, answers);
  const missing = asked ? open : open.filter((item) => refused.includes(item.id));
  const done = instrument.items.length - open.length;
  const isLast = page === pages.length - 1;
  const firstNumber = pages.slice(0, page).reduce((sum, items) => sum + items.length, 1);

  // The item may be on another page: the focus can only move once that page is there.
  useEffect(() => {
    if (target === undefined) return;
    document.getElementById(questionId(target))?.querySelector('input')?.focus();
    setTarget(undefined);
  }, [target]);
  const refusedKey = refused.join(' ');
  useEffect(() => {
    if (asked || refusedKey !== '') summary.current?.focus();
  }, [asked, refusedKey]);

  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);

  const turnTo = (next: number) => {
    setPage(next);
    window.scrollTo(0, 0);
    // After the new page is drawn, so that reading starts at its heading.
    requestAnimationFrame(() => heading.current?.focus({ preventScroll: true }));
  };
  const goTo = (item: string) => {
    setPage(pages.findIndex((items) => items.some(({ id }) => id === item)));
    setTarget(item);
  };
  const submit = () => {
    if (open.length === 0) return onSubmit();
    setAsked(true);
    summary.current?.focus();
  };
  return (
    <Stack gap="lg" maw={900}>
      <div className={classes.progress}>
        <Group justify="space-between" gap="xs">
          <Text size="sm">{words.assessments.answered({ done, all: instrument.items.length })}</Text>
          {props.status}
        </Group>
        <Progress
          value={(100 * done) / instrument.items.length}
          aria-label={words.assessments.answered({ done, all: instrument.items.length })}
          mt={6}
        />
      </div>
      {missing.length > 0 ? (
        <Alert
          ref={summary}
          tabIndex={-1}
          role="alert"
          color="red"
          title={words.assessments.missingTitle({ count: missing.length })}
        >
          <Text>{words.assessments.missingHelp}</Text>
          <ul className={classes.missing}>
            {missing.map((item) => (
              <li key={item.id}>
                <button type="button" className={classes.jump} onClick={() => goTo(item.id)}>
                  {item.text}
                </button>
              </li>
            ))}
          </ul>
        </Alert>
      ) : null}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isLast) submit();
          else turnTo(page + 1);
        }}
      >
        <Title order={2} ref={heading} tabIndex={-1} className={classes.part}>
          {words.assessments.part({ page: page + 1, pages: pages.length })}
        </Title>
        {pages[page]?.map((item, index) => {
          const format = instrument.formats[item.format];
          return format ? (
            <RatingQuestion
              key={item.id}
              item={item}
              format={format}
              number={firstNumber + index}
              value={answers[item.id]}
              onChange={(value) => onAnswer(item.id, value)}
              isMissing={missing.includes(item) && !isAnswered(item, instrument, answers)}
            />
          ) : null;
        })}
        {props.error}
        <Group justify="space-between" mt="lg" gap="md">
          <Button variant="default" disabled={page === 0} onClick={() => turnTo(page - 1)}>
            {words.assessments.back}
          </Button>
          <Group gap="md">
            {isLast ? (
              <Text size="sm" c="dimmed" maw={320}>
                {props.submitHelp}
              </Text>
            ) : null}
            <Button type="submit" loading={props.isSubmitting}>
              {isLast ? props.submitLabel : words.assessments.next}
            </Button>
          </Group>
        </Group>
      </form>
      <Text size="sm" c="dimmed">
        {words.assessments.source}: {instrument.source}. {words.assessments.license}:{' '}
        {instrument.license.name}
        {instrument.license.attribution ? `, ${instrument.license.attribution}` : ''}
      </Text>
    </Stack>
  );
}

/** Who comes back goes on where the first answer is missing; when none is, at the end. */
function firstOpenPage(instrument: PublishedInstrument, answers: Answers): number {
  const pages = itemPages(instrument.items);
  const first = pages.findIndex((items) => items.some((item) => !isAnswered(item, instrument, answers)));
  return first < 0 ? pages.length - 1 : first;
}
