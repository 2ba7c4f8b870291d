import type { CoachingClient } from '@coaching/sdk';
import { createContext, use } from 'react';

/** Holds the API client for everything below. */
export const ClientContext = createContext<CoachingClient | null>(null);

/** Returns the API client. */
export function useClient(): CoachingClient {
  const client = use(ClientContext);
  if (!client) throw new Error('useClient needs a ClientContext above it');
  return client;
}
