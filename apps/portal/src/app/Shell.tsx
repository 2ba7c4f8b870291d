import { Anchor, Box, Container, Text } from '@mantine/core';
import { Link, Outlet, useMatch, useNavigation } from 'react-router';
import { useIsSignedIn } from '../account/accountQueries.ts';
import { LanguageSelect } from '../language/LanguageSelect.tsx';
import { words } from '../language/words.ts';
import { usePaper } from '../ui/usePaper.ts';
import { MainNavigation } from './MainNavigation.tsx';
import classes from './Shell.module.css';

/** The frame of every screen: skip link, header with navigation, content, footer. */
export function Shell() {
  usePaper();
  const signedIn = useIsSignedIn();
  const isRater = useMatch('/feedback/:token') !== null;
  const isLoading = useNavigation().state === 'loading';
  return (
    <Box className={classes.shell}>
      <a href="#content" className={classes.skip}>
        {words.app.skip}
      </a>
      <div className={classes.progress} data-active={isLoading || undefined} aria-hidden="true" />
      <header className={classes.header}>
        <Container size="lg" className={classes.bar}>
          <Anchor component={Link} to="/" className={classes.brand} underline="never">
            <img src="/favicon.svg" alt="" width={28} height={28} />
            {words.ui.brand}
          </Anchor>
          <div className={classes.ways}>
            {/* A rater has come for one thing, and needs no account. */}
            {isRater ? null : <MainNavigation />}
            {/* Who comes for the first time has to find it; later it may stand below. */}
            {signedIn && !isRater ? null : <LanguageSelect />}
          </div>
        </Container>
      </header>
      <Container size="lg" component="main" id="content" tabIndex={-1} className={classes.main}>
        <Outlet />
      </Container>
      <footer className={classes.footer}>
        <Container size="lg" className={classes.bar}>
          <Text size="sm" c="dimmed">
            {words.app.footer}
          </Text>
          {signedIn && !isRater ? <LanguageSelect /> : null}
        </Container>
      </footer>
    </Box>
  );
}
