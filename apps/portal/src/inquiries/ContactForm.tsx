import { Button, Paper, Radio, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { language } from '../app/messages.ts';
import { formatDayTime } from '../format/formatInstant.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { fieldError } from '../ui/errorText.ts';
import { useSubmitInquiry } from './inquiryQueries.ts';
import { messages } from './messages.ts';

const empty = { name: '', email: '', message: '' };

/** The public contact form; after sending, its receipt. */
export function ContactForm() {
  const submit = useSubmitInquiry();
  const [fields, setFields] = useState(empty);
  const [askedBy, setAskedBy] = useState<'leader' | 'sponsor'>('leader');
  const receipt = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (submit.isSuccess) receipt.current?.focus();
  }, [submit.isSuccess]);

  const send = (event: FormEvent) => {
    event.preventDefault();
    submit.mutate(
      {
        name: fields.name.trim(),
        email: fields.email.trim(),
        message: fields.message.trim(),
        askedBy,
        locale: language,
      },
      { onSuccess: () => setFields(empty) },
    );
  };
  if (submit.data) {
    return (
      <Paper component="section" id="contact">
        <Title order={2} ref={receipt} tabIndex={-1} mb="sm">
          {messages.sentTitle}
        </Title>
        <Text>{messages.sent(formatDayTime(submit.data.receivedAt))}</Text>
        <Text size="sm" c="dimmed">
          {messages.receipt(submit.data.id)}
        </Text>
        <Button variant="default" mt="md" onClick={() => submit.reset()}>
          {messages.another}
        </Button>
      </Paper>
    );
  }
  return (
    <Paper component="section" id="contact" aria-labelledby="contact-title">
      <Title order={2} id="contact-title" mb={4}>
        {messages.contactTitle}
      </Title>
      <Text c="dimmed" mb="md">
        {messages.contactHelp}
      </Text>
      <Stack component="form" onSubmit={send} maw={640}>
        <TextInput
          label={messages.name}
          autoComplete="name"
          required
          maxLength={200}
          value={fields.name}
          onChange={(event) => setFields({ ...fields, name: event.currentTarget.value })}
          error={fieldError(submit.error, 'name')}
        />
        <TextInput
          label={messages.email}
          description={messages.emailHelp}
          type="email"
          autoComplete="email"
          required
          value={fields.email}
          onChange={(event) => setFields({ ...fields, email: event.currentTarget.value })}
          error={fieldError(submit.error, 'email')}
        />
        <Radio.Group
          label={messages.askedBy}
          value={askedBy}
          onChange={(value) => setAskedBy(value === 'sponsor' ? 'sponsor' : 'leader')}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="leader" label={messages.forMe} />
            <Radio value="sponsor" label={messages.forOther} />
          </Stack>
        </Radio.Group>
        <Textarea
          label={messages.message}
          description={messages.messageHelp}
          required
          minRows={4}
          maxLength={10_000}
          value={fields.message}
          onChange={(event) => setFields({ ...fields, message: event.currentTarget.value })}
          error={fieldError(submit.error, 'message')}
        />
        <ErrorNotice error={submit.error} />
        <Button type="submit" loading={submit.isPending} style={{ alignSelf: 'flex-start' }}>
          {messages.send}
        </Button>
      </Stack>
    </Paper>
  );
}
