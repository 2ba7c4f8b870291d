import type { CoachingClient } from '@coaching/sdk';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import { ClientContext } from './ClientContext.ts';
import { createQueryClient } from './queryClient.ts';
import { createRouter } from './router.tsx';
import { cssVariables, theme } from './theme.ts';

/** The whole portal, speaking to one API. */
export function App({ client }: { readonly client: CoachingClient }) {
  const [queryClient] = useState(createQueryClient);
  const [router] = useState(createRouter);
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
