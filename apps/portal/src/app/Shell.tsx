import { Anchor, Box, Container, Text } from '@mantine/core';
import { Link, Outlet, useNavigation } from 'react-router';
import { usePaper } from '../ui/usePaper.ts';
import { MainNavigation } from './MainNavigation.tsx';
import classes from './Shell.module.css';
import { messages } from './shellMessages.ts';

/** The frame of every screen: skip link, header with navigation, content, footer. */
export function Shell() {
  usePaper();
  const isLoading = useNavigation().state === 'loading';
  return (
    <Box className={classes.shell}>
      <a href="#content" className={classes.skip}>
        {messages.skip}
      </a>
      <div className={classes.progress} data-active={isLoading || undefined} aria-hidden="true" />
      <header className={classes.header}>
        <Container size="lg" className={classes.bar}>
          <Anchor component={Link} to="/" className={classes.brand} underline="never">
            <img src="/favicon.svg" alt="" width={28} height={28} />
            {messages.brand}
          </Anchor>
          <MainNavigation />
        </Container>
      </header>
      <Container size="lg" component="main" id="content" tabIndex={-1} className={classes.main}>
        <Outlet />
      </Container>
      <footer className={classes.footer}>
        <Container size="lg">
          <Text size="sm" c="dimmed">
            {messages.footer}
          </Text>
        </Container>
      </footer>
    </Box>
  );
}
