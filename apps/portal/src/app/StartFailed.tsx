import { MantineProvider } from '@mantine/core';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { inLanguage } from './messages.ts';
import { cssVariables, theme } from './theme.ts';

const messages = inLanguage({
  en: {
    title: 'The portal could not start',
    text: 'Its settings could not be read. Load the page again in a moment.',
  },
});

/** Shown when the settings of the portal cannot be read: without them there is nothing to ask. */
export function StartFailed() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <main style={{ maxWidth: '36rem', margin: '15vh auto', padding: '1rem' }}>
        <title>{messages.title}</title>
        <h1>{messages.title}</h1>
        <p>{messages.text}</p>
        <ErrorNotice error={new Error(messages.title)} onRetry={() => location.reload()} />
      </main>
    </MantineProvider>
  );
}
