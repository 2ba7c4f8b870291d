import { Box, Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useIsSignedIn } from '../account/accountQueries.ts';
import { ContactForm } from '../inquiries/ContactForm.tsx';
import { words } from '../language/words.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import classes from './content.module.css';
import { SeriesList } from './SeriesList.tsx';

/** The public start: what this coaching is, something to read, and the contact form. */
export function HomePage() {
  const signedIn = useIsSignedIn();
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === '#contact') document.getElementById('contact')?.scrollIntoView();
  }, [hash]);
  return (
    <Stack gap="clamp(2.5rem, 6vw, 4.5rem)">
      <Box className={classes.hero}>
        <PageHeader title={words.content.homeTitle} lead={words.content.homeLead} />
        <Group>
          <Button component="a" href="#contact" size="lg">
            {words.content.ask}
          </Button>
          {signedIn ? null : (
            <LinkButton to="/sign-in" variant="default" size="lg">
              {words.content.signIn}
            </LinkButton>
          )}
        </Group>
      </Box>
      <section aria-labelledby="steps">
        <Title order={2} id="steps" mb="md">
          {words.content.stepsTitle}
        </Title>
        <SimpleGrid component="ol" cols={{ base: 1, sm: 3 }} spacing="xl" className={classes.steps}>
          {Object.values(words.content.steps).map(({ title, text }) => (
            <li key={title}>
              <Title order={3}>{title}</Title>
              <Text>{text}</Text>
            </li>
          ))}
        </SimpleGrid>
        <Text mt="xl" maw={640}>
          <strong>{words.content.notTitle}.</strong> {words.content.not}
        </Text>
      </section>
      <section aria-labelledby="series">
        <Title order={2} id="series" mb="md">
          {words.content.seriesTitle}
        </Title>
        <SeriesList />
      </section>
      <ContactForm />
    </Stack>
  );
}
