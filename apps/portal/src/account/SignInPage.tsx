import { isAuthenticationError } from '@coaching/sdk';
import { Alert, Button, Paper, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Link, Navigate, useSearchParams } from 'react-router';
import { sessionToken } from '../client/sessionToken.ts';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { useIsSignedIn, useSignIn } from './accountQueries.ts';
import { returnPath } from './returnPath.ts';

/** Where people with an account sign in. */
export function SignInPage() {
  const [query] = useSearchParams();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const signedIn = useIsSignedIn();
  const signIn = useSignIn();
  if (signedIn) return <Navigate to={returnPath(query.get('to'))} replace />;

  const isWrong = isAuthenticationError(signIn.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate({ email: email.trim(), password });
  };
  return (
    <Stack maw={460} mx="auto" gap={0}>
      <PageHeader title={words.account.signInTitle} lead={words.account.signInLead} />
      {sessionToken.hasExpired() ? (
        <Alert color="yellow" role="status" mb="md">
          {words.account.expired}
        </Alert>
      ) : null}
      <Paper component="form" onSubmit={submit}>
        <Stack>
          <TextInput
            label={words.account.email}
            type="email"
            autoComplete="username"
            required
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
            error={isWrong}
          />
          <PasswordInput
            label={words.account.password}
            visibilityToggleButtonProps={{ 'aria-label': words.account.showPassword }}
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            error={isWrong ? words.account.wrong : undefined}
          />
          {isWrong ? null : <ErrorNotice error={signIn.error} />}
          <Button type="submit" loading={signIn.isPending}>
            {words.account.signIn}
          </Button>
          <Link to="/forgot-password">{words.account.forgot}</Link>
          <Text size="sm" c="dimmed">
            {words.account.tabOnly}
          </Text>
        </Stack>
      </Paper>
    </Stack>
  );
}
