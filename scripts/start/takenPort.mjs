import { createServer } from 'node:net';

/**
 * Returns the first of these ports that somebody listens on, with the variable that changes it.
 *
 * Written out here, since it runs before anything is installed.
 *
 * @param {readonly { variable: string, port: number, use: string }[]} ports
 */
export async function takenPort(ports) {
  for (const each of ports) {
    // A browser that opens localhost may try either address first.
    for (const host of ['127.0.0.1', '::1']) {
      if (await isTaken(each.port, host)) return each;
    }
  }
  return undefined;
}

function isTaken(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code === 'EADDRINUSE' || error.code === 'EACCES'));
    probe.listen(port, host, () => probe.close(() => resolve(false)));
  });
}
