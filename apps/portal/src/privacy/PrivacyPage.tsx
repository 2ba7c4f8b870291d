import { Button, Stack, Table, Text } from '@mantine/core';
import { useAccount } from '../account/accountQueries.ts';
import { formatTime } from '../format/formatInstant.ts';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Waiting } from '../ui/Loaded.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Section } from '../ui/Section.tsx';
import ui from '../ui/ui.module.css';
import { byDay } from './byDay.ts';
import { Erasure } from './Erasure.tsx';
import { ExportMine } from './ExportMine.tsx';
import { actionName, roleName } from './logWords.ts';
import { useAccessLog } from './privacyQueries.ts';

/** Where people take their data with them and see who has touched it. */
export function PrivacyPage() {
  const account = useAccount();
  // Others have no log to read: an empty one would say that nobody has touched anything.
  const hasLog = account.data?.roles.some((role) => role === 'leader' || role === 'coach');
  return (
    <>
      <PageHeader
        title={words.privacy.title}
        lead={hasLog ? words.privacy.lead : words.privacy.leadWithoutLog}
      />
      <Stack gap="xl">
        <ExportMine help={hasLog ? words.privacy.exportHelp : words.privacy.exportHelpWithoutLog} />
        <Erasure />
        {hasLog ? <AccessLog /> : null}
      </Stack>
    </>
  );
}

function AccessLog() {
  const log = useAccessLog();
  const entries = log.data?.pages.flatMap((page) => page.items);
  return (
    <Section title={words.privacy.logTitle} help={words.privacy.logHelp}>
      <ErrorNotice error={log.error} onRetry={() => void log.refetch()} />
      {entries === undefined ? (
        log.isPending ? (
          <Waiting />
        ) : null
      ) : entries.length === 0 ? (
        <Text>{words.privacy.none}</Text>
      ) : (
        <div className={ui.table}>
          <Table className={ui.fitting ?? ''}>
            <Table.Thead>
              <Table.Tr>
                {[words.privacy.at, words.privacy.by, words.privacy.action].map((head) => (
                  <Table.Th key={head} scope="col">
                    {head}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            {byDay(entries).map(({ day, entries }) => (
              <Table.Tbody key={day}>
                <Table.Tr>
                  <Table.Th colSpan={3} scope="rowgroup" className={ui.group ?? ''}>
                    {day}
                  </Table.Th>
                </Table.Tr>
                {entries.map(({ at, by, action, what }, index) => (
                  <Table.Tr key={`${at} ${index}`}>
                    <Table.Td>{formatTime(at)}</Table.Td>
                    <Table.Td>{roleName(by)}</Table.Td>
                    <Table.Td>{actionName(action, what)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            ))}
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
          {words.privacy.more}
        </Button>
      ) : null}
    </Section>
  );
}
