import { Button, Container, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import { useRouteError } from 'react-router';
import { words } from '../language/words.ts';

/** Shown when a screen cannot be loaded or drawn: a new version was published meanwhile, or there is a fault. */
export function RouteError() {
  const error = useRouteError();
  useEffect(() => console.error(error), [error]);
  return (
    <Container component="main" size="sm" py="15vh" role="alert">
      <title>{words.app.errorTitle}</title>
      <Title order={1} mb="md">
        {words.app.errorTitle}
      </Title>
      <Text mb="lg">{words.app.errorText}</Text>
      <Button onClick={() => location.reload()}>{words.app.reload}</Button>
    </Container>
  );
}
