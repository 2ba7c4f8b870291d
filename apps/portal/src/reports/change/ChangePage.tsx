import type { ChangeReport } from '@coaching/sdk';
import { Group, List, Stack, Text } from '@mantine/core';
import { useEngagementView } from '../../engagements/EngagementContext.ts';
import { formatDate } from '../../format/formatInstant.ts';
import { formatNumber } from '../../format/formatNumber.ts';
import { words } from '../../language/words.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { LoadedPage } from '../../ui/LoadedPage.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { ChangeSection, ChangeTable } from './ChangeSection.tsx';
import { useChange } from './changeQueries.ts';
import { countVerdicts } from './countVerdicts.ts';

/** What has changed since the first answers and what has not, each figure with how far chance alone goes. */
export function ChangePage() {
  const { engagement } = useEngagementView();
  const change = useChange(engagement.id);
  return (
    <LoadedPage query={change}>
      {(report) =>
        report.instruments.length + report.rounds.length === 0 ? (
          <>
            <PageHeader title={words.reports.change.title} lead={words.reports.change.lead} />
            <NothingYet />
          </>
        ) : (
          <>
            <PageHeader
              title={words.reports.change.title}
              lead={words.reports.change.lead}
              printed={{
                leader: engagement.leader.name,
                about: engagement.program.title,
                date: formatDate(lastDayOf(report)),
              }}
            />
            <Report report={report} />
          </>
        )
      }
    </LoadedPage>
  );
}

type Instrument = ChangeReport['instruments'][number];
type Span = Instrument['span'];

/** Both comparisons of one questionnaire are on the screen, so that each needs a name of its own. */
const titleIn = (span: Span, title: string): string =>
  span === 'sinceFirst' ? words.reports.change.sinceFirstTitle({ title }) : title;

/** Which two days are compared, as a sentence. */
const daysOf = (span: Span, before: string, after: string): string =>
  words.reports.change.days({
    span: words.reports.change.spans[span],
    before: formatDate(before),
    after: formatDate(after),
  });

/** The newest day that the report says something about. */
function lastDayOf({ instruments, rounds }: ChangeReport): string {
  const days = [...instruments.map(({ after }) => after.at), ...rounds.map(({ after }) => after.releasedAt)];
  return days.reduce((last, day) => (day > last ? day : last), '');
}

function NothingYet() {
  const { party } = useEngagementView();
  const isLeader = party === 'leader';
  return (
    <EmptyNote title={words.reports.change.emptyTitle}>
      <Text maw={640}>{words.reports.change.emptyText}</Text>
      {isLeader ? null : <Text maw={640}>{words.reports.change.emptyCoach}</Text>}
      <Group gap="sm" mt="xs">
        <LinkButton to="../assessments">
          {isLeader ? words.reports.change.toAssessments : words.reports.change.toAssessmentsCoach}
        </LinkButton>
        <LinkButton to="../feedback" variant="default">
          {isLeader ? words.reports.change.toFeedback : words.reports.change.toFeedbackCoach}
        </LinkButton>
      </Group>
    </EmptyNote>
  );
}

function Report({ report }: { readonly report: ChangeReport }) {
  const { instruments, rounds, notes } = report;
  // What can be said comes before what cannot.
  const isJudged = ({ scales }: Instrument) => scales.some(({ threshold }) => threshold !== null);
  const judged = instruments.filter(isJudged);
  const unjudged = instruments.filter((one) => !isJudged(one));
  return (
    <Stack gap="xl">
      <Summary report={report} />
      {judged.map((one) => (
        <InstrumentSection key={`${one.instrument.key} ${one.span}`} change={one} />
      ))}
      {rounds.map((round) => (
        <RoundSection key={`${round.instrument.key} ${round.span}`} round={round} />
      ))}
      {unjudged.map((one) => (
        <InstrumentSection key={`${one.instrument.key} ${one.span}`} change={one} />
      ))}
      <Section title={words.reports.change.notesTitle}>
        <List spacing="xs" maw={700}>
          {notes.map((note) => (
            <List.Item key={note}>{note}</List.Item>
          ))}
        </List>
      </Section>
    </Stack>
  );
}

function summarySentence({
  changed,
  unchanged,
}: {
  readonly changed: number;
  readonly unchanged: number;
}): string {
  const { summaryNothing, summaryUnchanged, summaryChanged, summaryBoth } = words.reports.change;
  if (changed + unchanged === 0) return summaryNothing;
  if (changed === 0) return summaryUnchanged({ unchanged });
  if (unchanged === 0) return summaryChanged({ changed });
  return summaryBoth({ all: changed + unchanged, changed, unchanged });
}

/** What was found in all; a comparison with the first time is not counted a second time. */
function Summary({ report }: { readonly report: ChangeReport }) {
  const isNewest = ({ span }: { readonly span: Span }) => span === 'sincePrevious';
  const scales = report.instruments.filter(isNewest).flatMap((one) => one.scales);
  const rounds = report.rounds.filter(isNewest);
  const { changed, unchanged, unknown } = countVerdicts(scales);
  // Each scale is judged for itself, so chance adds up; the behaviors of a 360 round are judged together.
  const byChance = scales.reduce((sum, { interval }) => sum + (interval ? 1 - interval.confidence : 0), 0);
  return (
    <Section title={words.reports.change.summaryTitle}>
      <Stack gap="xs">
        {scales.length > 0 ? (
          <div>
            <Text size="lg">{summarySentence({ changed, unchanged })}</Text>
            {unknown > 0 ? (
              <Text>
                {changed + unchanged > 0
                  ? words.reports.change.summaryMoreUnknown({ count: unknown })
                  : words.reports.change.summaryUnknown({ count: unknown })}
              </Text>
            ) : null}
            {changed + unchanged > 1 ? (
              <Text c="dimmed">{words.reports.change.byChance({ expected: formatNumber(byChance, 1) })}</Text>
            ) : null}
          </div>
        ) : null}
        {rounds.map(({ instrument, summary }) => (
          <Text key={instrument.key} size="lg">
            {words.reports.change.roundSummary({ instrument: instrument.title, summary })}
          </Text>
        ))}
      </Stack>
    </Section>
  );
}

function InstrumentSection({ change }: { readonly change: Instrument }) {
  const { instrument, span, before, after, scales } = change;
  return (
    <ChangeSection
      title={titleIn(span, instrument.title)}
      help={daysOf(span, before.at, after.at)}
      figures={scales}
    />
  );
}

/** Behaviors are given as percent of the answer range: their questions may be answered in different ones. */
const hundred = { min: 0, max: 100 };

function RoundSection({ round }: { readonly round: ChangeReport['rounds'][number] }) {
  const { instrument, span, before, after, scale, behaviors, items } = round;
  const title = titleIn(span, words.reports.change.roundTitle({ instrument: instrument.title }));
  return (
    <ChangeSection
      title={title}
      help={`${daysOf(span, before.releasedAt, after.releasedAt)} ${words.reports.change.roundHelp}`}
      figures={behaviors.map(({ behavior, ...figures }) => ({
        ...figures,
        id: behavior.key,
        title: behavior.title,
        ...hundred,
      }))}
    >
      {/* A behavior that has one question says all that the question does. */}
      {items.length > behaviors.length ? (
        <ChangeTable
          title={title}
          summary={words.reports.change.items}
          figures={items.map(({ item, text, ...figures }) => ({
            ...figures,
            id: item,
            title: text,
            ...scale,
          }))}
        />
      ) : null}
    </ChangeSection>
  );
}
