import { Alert, Button, Paper, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { fieldError } from '../ui/errorText.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import { useMailPasswordLink } from './accountQueries.ts';

/** Where whoever has forgotten their password asks for the link to a new one. */
export function AskPasswordLinkPage() {
  const [email, setEmail] = useState('');
  const mailLink = useMailPasswordLink();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mailLink.mutate({ email: email.trim() });
  };
  return (
    <Stack maw={460} mx="auto" gap={0}>
      <PageHeader
        back={{ to: '/sign-in', label: words.account.signIn }}
        title={words.account.linkTitle}
        lead={words.account.linkLead}
      />
      <Paper component="form" onSubmit={submit}>
        <Stack>
          <TextInput
            label={words.account.email}
            type="email"
            autoComplete="username"
            required
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
            error={fieldError(mailLink.error, 'email')}
          />
          <ErrorNotice error={mailLink.error} />
          <Button type="submit" loading={mailLink.isPending}>
            {words.account.sendLink}
          </Button>
          {mailLink.isSuccess ? <Alert role="status">{words.account.linkSent}</Alert> : null}
        </Stack>
      </Paper>
    </Stack>
  );
}
