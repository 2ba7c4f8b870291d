import type { Server, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/** Ends a server so that nobody who has asked is left without an answer. */
export type Drain = {
  /** True as soon as the server is to end: it is not ready for anything new. */
  isDraining(): boolean;
  /** Counts a request until it is answered. */
  count(response: ServerResponse): void;
  /** Waits for `grace` milliseconds, in which everything is served, then for the requests under way, and closes. */
  end(grace: number): Promise<void>;
};

/** Returns what ends this server. */
export function createDrain(server: Server): Drain {
  let draining = false;
  let closing = false;
  return {
    isDraining: () => draining,
    count: (response) => {
      if (closing) response.setHeader('Connection', 'close');
      // Idle after its last answer, a connection would be kept for whatever may come, and the server with it.
      response.once('close', () => closing && setImmediate(() => server.closeIdleConnections()));
    },
    end: async (grace) => {
      draining = true;
      await wait(grace);
      closing = true;
      await new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeIdleConnections();
      });
    },
  };
}
