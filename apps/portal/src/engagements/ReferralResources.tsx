import type { ReferralLevel } from '@coaching/sdk';
import { Anchor, Box, List, Text } from '@mantine/core';
import { useReferralResources } from '../content/contentQueries.ts';
import { words } from '../language/words.ts';

/** Where help is found: for `urgent` the emergency contacts, else the others. */
export function ReferralResources({ level }: { readonly level: ReferralLevel }) {
  const resources = useReferralResources();
  if (!resources.data) return null;
  const shown = resources.data.filter((one) => (level === 'urgent') === (one.level === 'urgent'));
  return (
    <Box>
      <Text fw={600}>{level === 'urgent' ? words.engagements.emergency : words.engagements.otherHelp}</Text>
      {shown.length === 0 ? <Text>{words.engagements.noResources}</Text> : null}
      <List mt={4} spacing={4}>
        {shown.map((one) => (
          <List.Item key={one.key}>
            <strong>{one.title}</strong>
            {one.country ? ` (${one.country})` : ''}: {one.description}{' '}
            {one.phone ? (
              <Anchor href={`tel:${one.phone.replaceAll(' ', '')}`} underline="always">
                {words.engagements.call({ phone: one.phone })}
              </Anchor>
            ) : null}
            {one.hours ? ` (${one.hours})` : ''}{' '}
            {one.url ? (
              <Anchor href={one.url} target="_blank" rel="noreferrer" underline="always">
                {words.engagements.website}
              </Anchor>
            ) : null}
          </List.Item>
        ))}
      </List>
    </Box>
  );
}
