import { createClient } from '@coaching/sdk';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import { ClientContext } from '../client/ClientContext.ts';
import { createQueryClient } from '../client/queryClient.ts';
import { sessionToken } from '../client/sessionToken.ts';
import type { Language } from '../language/languages.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { createRouter } from './router.tsx';
import { cssVariables, portalTheme } from './theme.ts';

/** The whole portal, speaking to one API. Another language draws it anew, on the same screen. */
export function App({ apiBaseUrl }: { readonly apiBaseUrl: string }) {
  const [router] = useState(createRouter);
  const language = useLanguage();
  return <Spoken key={language} {...{ apiBaseUrl, router, language }} />;
}

type SpokenProps = {
  readonly apiBaseUrl: string;
  readonly router: ReturnType<typeof createRouter>;
  readonly language: Language;
};

function Spoken({ apiBaseUrl, router, language }: SpokenProps) {
  const [theme] = useState(portalTheme);
  const [client] = useState(() =>
    createClient({ baseUrl: apiBaseUrl, auth: sessionToken.get, locale: language }),
  );
  // What was read in another language is asked for again.
  const [queryClient] = useState(createQueryClient);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <Notifications position="bottom-center" autoClose={5000} />
      <ClientContext value={client}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </ClientContext>
    </MantineProvider>
  );
}
