import { Button, Group, Stack, Text } from '@mantine/core';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Section } from '../ui/Section.tsx';
import { useExportMine, useExportTables } from './privacyQueries.ts';

/** Where people take along everything that is kept about them and that they may read. */
export function ExportMine({ help }: { readonly help: string }) {
  const whole = useExportMine();
  const tables = useExportTables();
  const isDone = whole.isSuccess || tables.isSuccess;
  return (
    <Section title={words.privacy.exportTitle} help={help}>
      <Stack align="flex-start">
        <ErrorNotice error={whole.error ?? tables.error} />
        <Group gap="sm">
          <Button onClick={() => whole.mutate()} loading={whole.isPending} disabled={tables.isPending}>
            {words.privacy.exportButton}
          </Button>
          <Button
            variant="default"
            onClick={() => tables.mutate()}
            loading={tables.isPending}
            disabled={whole.isPending}
          >
            {words.privacy.exportTablesButton}
          </Button>
        </Group>
        <Text size="sm" c="dimmed" maw={680}>
          {words.privacy.exportForms}
        </Text>
        <Text role="status">{isDone ? words.privacy.exported : ''}</Text>
      </Stack>
    </Section>
  );
}
