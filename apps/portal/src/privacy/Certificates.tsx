import { Button, Group, Stack, Text } from '@mantine/core';
import { formatDayTime } from '../format/formatInstant.ts';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { downloadJson } from './download.ts';
import { useErasures } from './privacyQueries.ts';

/** What was erased of the signed-in leader's, each with its certificate to keep. */
export function Certificates() {
  const erasures = useErasures();
  if (erasures.error) return <ErrorNotice error={erasures.error} />;
  return (
    <Stack component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
      {erasures.data?.map((certificate) => (
        <Group component="li" key={certificate.id} justify="space-between">
          <div>
            <Text>
              {words.privacy.erasedAt({
                when: formatDayTime(certificate.erasedAt),
                count: certificate.erased.reduce((sum, { count }) => sum + count, 0),
              })}
            </Text>
            <Text size="sm" c="dimmed">
              {words.privacy.oldBackups[certificate.oldBackups]}
            </Text>
          </div>
          <Button
            variant="default"
            size="sm"
            onClick={() =>
              downloadJson(
                words.privacy.certificateFile({ date: certificate.erasedAt.slice(0, 10) }),
                certificate,
              )
            }
          >
            {words.privacy.certificateButton}
          </Button>
        </Group>
      ))}
    </Stack>
  );
}
