import { Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { fieldError } from '../ui/errorText.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { Section } from '../ui/Section.tsx';
import { useNameParticipant, useParticipants, useRemoveParticipant } from './engagementQueries.ts';

const parts = ['manager', 'delegate'] as const;
type NamedPart = (typeof parts)[number];
const isNamed = (part: string): part is NamedPart => parts.some((one) => one === part);

/** Where the leader names a manager or a delegate, and takes that back. */
export function Participants({ engagementId }: { readonly engagementId: string }) {
  const query = useParticipants(engagementId);
  const remove = useRemoveParticipant();
  const text = words.engagements;
  return (
    <Section title={text.peopleTitle} help={text.peopleHelp}>
      <Stack maw={680}>
        <Loaded query={query}>
          {({ items }) => {
            const named = items.flatMap(({ part, person }) => (isNamed(part) ? [{ part, person }] : []));
            if (named.length === 0) return <Text c="dimmed">{text.peopleNone}</Text>;
            return (
              <Stack component="ul" gap="sm" p={0} m={0}>
                {named.map(({ part, person }) => (
                  <Group component="li" key={person.id} justify="space-between">
                    <div>
                      <Text fw={600}>{person.name}</Text>
                      <Text size="sm" c="dimmed">
                        {text.namedParts[part]}
                      </Text>
                    </div>
                    <Button
                      variant="default"
                      loading={remove.isPending}
                      onClick={() => remove.mutate({ engagementId, part, personId: person.id })}
                    >
                      {text.removePerson({ name: person.name })}
                    </Button>
                  </Group>
                ))}
              </Stack>
            );
          }}
        </Loaded>
        <ErrorNotice error={remove.error} />
        <NamePerson engagementId={engagementId} />
      </Stack>
    </Section>
  );
}

function NamePerson({ engagementId }: { readonly engagementId: string }) {
  const name = useNameParticipant();
  const [part, setPart] = useState<NamedPart>('delegate');
  const [email, setEmail] = useState('');
  const text = words.engagements;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    name.mutate(
      { engagementId, part, email },
      {
        onSuccess: () => setEmail(''),
      },
    );
  };
  return (
    <Stack component="form" onSubmit={submit}>
      <Radio.Group
        label={text.personPart}
        value={part}
        onChange={(chosen) => setPart(isNamed(chosen) ? chosen : part)}
      >
        <Stack gap="xs" mt="xs">
          {parts.map((one) => (
            <Radio
              key={one}
              value={one}
              label={text.namedParts[one]}
              description={text.namedPartsHelp[one]}
            />
          ))}
        </Stack>
      </Radio.Group>
      <TextInput
        type="email"
        label={text.personEmail}
        description={text.personEmailHelp}
        required
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={fieldError(name.error, 'email')}
      />
      <ErrorNotice error={name.error} />
      <Button type="submit" variant="default" loading={name.isPending} style={{ alignSelf: 'flex-start' }}>
        {text.namePerson}
      </Button>
    </Stack>
  );
}
