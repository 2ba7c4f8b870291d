import { Button, Container, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import { useRouteError } from 'react-router';
import { messages } from './shellMessages.ts';

/** Shown when a screen cannot be loaded or drawn: a new version was published meanwhile, or there is a fault. */
export function RouteError() {
  const error = useRouteError();
  useEffect(() => console.error(error), [error]);
  return (
    <Container component="main" size="sm" py="15vh" role="alert">
      <title>{messages.errorTitle}</title>
      <Title order={1} mb="md">
        {messages.errorTitle}
      </Title>
      <Text mb="lg">{messages.errorText}</Text>
      <Button onClick={() => location.reload()}>{messages.reload}</Button>
    </Container>
  );
}
