import { createServer } from 'node:net';
import { PortTaken } from './PortTaken.ts';

/**
 * Returns a TCP port of this machine that nobody listens on.
 *
 * Written out here: `get-port` asks the same question, and has to be asked again as well when somebody was faster.
 */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** Returns what `start` returns on a free port; where somebody else takes that meanwhile, on another one. */
export async function onFreePort<Started>(start: (port: number) => Promise<Started>): Promise<Started> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await start(await freePort());
    } catch (error) {
      if (!(error instanceof PortTaken) || attempt === 5) throw error;
    }
  }
}
