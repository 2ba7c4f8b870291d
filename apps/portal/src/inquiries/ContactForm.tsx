import type { Series } from '@coaching/sdk';
import { Button, NativeSelect, Paper, Radio, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { formatDayTime } from '../format/formatInstant.ts';
import { language, words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { fieldError } from '../ui/errorText.ts';
import { useInquiryOrganizations, useSubmitInquiry } from './inquiryQueries.ts';

const empty = { name: '', email: '', message: '' };

type Props = { readonly callToAction?: Series['callToAction'] };

/** The public contact form, under the words of the series that ends in it; after sending, its receipt. */
export function ContactForm({ callToAction = null }: Props) {
  const submit = useSubmitInquiry();
  const [fields, setFields] = useState(empty);
  const organizations = useInquiryOrganizations().data?.items ?? [];
  const [organization, setOrganization] = useState<string>();
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
        ...(organization === undefined ? {} : { organization }),
        locale: language,
      },
      { onSuccess: () => setFields(empty) },
    );
  };
  if (submit.data) {
    return (
      <Paper component="section" id="contact">
        <Title order={2} ref={receipt} tabIndex={-1} mb="sm">
          {words.inquiries.sentTitle}
        </Title>
        <Text>{words.inquiries.sent({ when: formatDayTime(submit.data.receivedAt) })}</Text>
        <Text size="sm" c="dimmed">
          {words.inquiries.receipt({ id: submit.data.id })}
        </Text>
        <Button variant="default" mt="md" onClick={() => submit.reset()}>
          {words.inquiries.another}
        </Button>
      </Paper>
    );
  }
  return (
    <Paper component="section" id="contact" aria-labelledby="contact-title">
      <Title order={2} id="contact-title" mb={4}>
        {callToAction?.title || words.inquiries.contactTitle}
      </Title>
      <Text c="dimmed" mb="md">
        {callToAction?.text || words.inquiries.contactHelp}
      </Text>
      <Stack component="form" onSubmit={send} maw={640}>
        <TextInput
          label={words.inquiries.name}
          autoComplete="name"
          required
          maxLength={200}
          value={fields.name}
          onChange={(event) => setFields({ ...fields, name: event.currentTarget.value })}
          error={fieldError(submit.error, 'name')}
        />
        <TextInput
          label={words.inquiries.email}
          description={words.inquiries.emailHelp}
          type="email"
          autoComplete="email"
          required
          value={fields.email}
          onChange={(event) => setFields({ ...fields, email: event.currentTarget.value })}
          error={fieldError(submit.error, 'email')}
        />
        {organizations.length > 1 ? (
          <NativeSelect
            label={words.inquiries.organization}
            description={words.inquiries.organizationHelp}
            value={organization}
            onChange={(event) => setOrganization(event.currentTarget.value)}
            data={organizations.map(({ id, title }) => ({ value: id, label: title }))}
            error={fieldError(submit.error, 'organization')}
          />
        ) : null}
        <Radio.Group
          label={words.inquiries.askedBy}
          value={askedBy}
          onChange={(value) => setAskedBy(value === 'sponsor' ? 'sponsor' : 'leader')}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="leader" label={words.inquiries.forMe} />
            <Radio value="sponsor" label={words.inquiries.forOther} />
          </Stack>
        </Radio.Group>
        <Textarea
          label={words.inquiries.message}
          description={words.inquiries.messageHelp}
          required
          minRows={4}
          maxLength={10_000}
          value={fields.message}
          onChange={(event) => setFields({ ...fields, message: event.currentTarget.value })}
          error={fieldError(submit.error, 'message')}
        />
        <ErrorNotice error={submit.error} />
        <Button type="submit" loading={submit.isPending} style={{ alignSelf: 'flex-start' }}>
          {callToAction?.button || words.inquiries.send}
        </Button>
      </Stack>
    </Paper>
  );
}
