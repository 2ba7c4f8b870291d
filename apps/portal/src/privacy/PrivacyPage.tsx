import { Button, Stack, Table, Text } from '@mantine/core';
import { formatDayTime } from '../format/formatInstant.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Waiting } from '../ui/Loaded.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Section } from '../ui/Section.tsx';
import ui from '../ui/ui.module.css';
import { downloadJson } from './downloadJson.ts';
import { messages } from './messages.ts';
import { useAccessLog, useExportMine } from './privacyQueries.ts';

/** Where people take their data with them and see who has touched it. */
export function PrivacyPage() {
  return (
    <>
      <PageHeader title={messages.title} lead={messages.lead} />
      <Stack gap="lg">
        <ExportMine />
        <AccessLog />
      </Stack>
    </>
  );
}

function ExportMine() {
  const exportMine = useExportMine();
  const download = () =>
    exportMine.mutate(undefined, {
      onSuccess: (data) => downloadJson(messages.fileName(data.exportedAt.slice(0, 10)), data),
    });
  return (
    <Section title={messages.exportTitle} help={messages.exportHelp}>
      <Stack align="flex-start">
        <ErrorNotice error={exportMine.error} />
        <Button onClick={download} loading={exportMine.isPending}>
          {messages.exportButton}
        </Button>
        <Text role="status">{exportMine.isSuccess ? messages.exported : ''}</Text>
      </Stack>
    </Section>
  );
}

function AccessLog() {
  const log = useAccessLog();
  const entries = log.data?.pages.flatMap((page) => page.items);
  return (
    <Section title={messages.logTitle} help={messages.logHelp}>
      <ErrorNotice error={log.error} onRetry={() => void log.refetch()} />
      {entries === undefined ? (
        log.isPending ? (
          <Waiting />
        ) : null
      ) : entries.length === 0 ? (
        <Text>{messages.none}</Text>
      ) : (
        <div className={ui.table}>
          <Table striped>
            <Table.Thead>
              <Table.Tr>
                {[messages.at, messages.by, messages.action].map((head) => (
                  <Table.Th key={head} scope="col">
                    {head}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {entries.map(({ at, by, action, what }, index) => (
                <Table.Tr key={`${at} ${index}`}>
                  <Table.Td>{formatDayTime(at)}</Table.Td>
                  <Table.Td>{messages.roleOf(by)}</Table.Td>
                  <Table.Td>{messages.actionOf(action, what)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      {log.hasNextPage ? (
        <Button
          variant="default"
          mt="md"
          loading={log.isFetchingNextPage}
          onClick={() => void log.fetchNextPage()}
        >
          {messages.more}
        </Button>
      ) : null}
    </Section>
  );
}
