import { isCoachingError } from '@coaching/sdk';
import { Button, Paper, PasswordInput, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Link, useParams } from 'react-router';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { fieldError } from '../ui/errorText.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { useChoosePassword } from './accountQueries.ts';

/** Where the link of the mail leads: whoever has it chooses a new password. */
export function ChoosePasswordPage() {
  const { token = '' } = useParams();
  const [password, setPassword] = useState('');
  const choose = useChoosePassword();
  if (choose.isSuccess)
    return (
      <Stack maw={460} mx="auto" gap={0} align="flex-start">
        <PageHeader title={words.account.chosenTitle} lead={words.account.chosen} />
        <LinkButton to="/sign-in">{words.account.signIn}</LinkButton>
      </Stack>
    );

  const problem = fieldError(choose.error, 'password');
  const isOver = isCoachingError(choose.error) && choose.error.code === 'link_invalid';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    choose.mutate({ token, password });
  };
  return (
    <Stack maw={460} mx="auto" gap={0}>
      <PageHeader title={words.account.chooseTitle} lead={words.account.chooseLead} />
      <Paper component="form" onSubmit={submit}>
        <Stack>
          <PasswordInput
            label={words.account.newPassword}
            visibilityToggleButtonProps={{ 'aria-label': words.account.showPassword }}
            autoComplete="new-password"
            required
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            error={problem}
          />
          {problem ? null : <ErrorNotice error={choose.error} />}
          {isOver ? <Link to="/forgot-password">{words.account.askAgain}</Link> : null}
          <Button type="submit" loading={choose.isPending}>
            {words.account.choose}
          </Button>
        </Stack>
      </Paper>
    </Stack>
  );
}
