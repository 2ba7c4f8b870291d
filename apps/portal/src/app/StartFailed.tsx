import { MantineProvider } from '@mantine/core';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { cssVariables, portalTheme } from './theme.ts';

/** Shown when the settings of the portal cannot be read: without them there is nothing to ask. */
export function StartFailed() {
  return (
    <MantineProvider theme={portalTheme()} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <main style={{ maxWidth: '36rem', margin: '15vh auto', padding: '1rem' }}>
        <title>{words.app.startFailedTitle}</title>
        <h1>{words.app.startFailedTitle}</h1>
        <p>{words.app.startFailedText}</p>
        <ErrorNotice error={new Error(words.app.startFailedTitle)} onRetry={() => location.reload()} />
      </main>
    </MantineProvider>
  );
}
