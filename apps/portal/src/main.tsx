import '@fontsource-variable/hanken-grotesk/wght.css';
import '@fontsource-variable/newsreader/wght.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './app/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { loadConfig } from './app/config.ts';
import { StartFailed } from './app/StartFailed.tsx';
import { preferredLanguage, speak } from './language/words.ts';

const container = document.getElementById('root');
if (!container) throw new Error('index.html has no element #root');
const root = createRoot(container);

const spoken = speak(preferredLanguage());
try {
  const [{ apiBaseUrl }] = await Promise.all([loadConfig(), spoken]);
  root.render(
    <StrictMode>
      <App apiBaseUrl={apiBaseUrl} />
    </StrictMode>,
  );
} catch (error) {
  console.error(error);
  await spoken;
  root.render(<StartFailed />);
}
