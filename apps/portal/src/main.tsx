import { createClient } from '@coaching/sdk';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './app/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { sessionToken } from './account/sessionToken.ts';
import { App } from './app/App.tsx';
import { loadConfig } from './app/config.ts';
import { language } from './app/messages.ts';
import { StartFailed } from './app/StartFailed.tsx';

const container = document.getElementById('root');
if (!container) throw new Error('index.html has no element #root');
const root = createRoot(container);

try {
  const { apiBaseUrl } = await loadConfig();
  const client = createClient({ baseUrl: apiBaseUrl, auth: sessionToken.get, locale: language });
  root.render(
    <StrictMode>
      <App client={client} />
    </StrictMode>,
  );
} catch (error) {
  console.error(error);
  root.render(<StartFailed />);
}
