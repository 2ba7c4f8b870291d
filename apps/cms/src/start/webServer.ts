// The web process: the built CMS behind a limit of what it reads, at HOST and PORT.
import './exitWithParent.mjs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import next from 'next';
import { readSettings } from '../settings.ts';
import { appendCaller } from './appendCaller.ts';
import { checkEnvironment, sayWhy } from './checkEnvironment.ts';
import { limitBody } from './limitBody.ts';

try {
  checkEnvironment(process.env);
} catch (error) {
  sayWhy(error);
  process.exit(1);
}
const { host: hostname } = readSettings(process.env);
const port = Number(process.env.PORT || 3000);
const app = next({ dev: false, dir: fileURLToPath(new URL('../..', import.meta.url)), hostname, port });
await app.prepare();
const handle = app.getRequestHandler();

const server = createServer((request, response) => {
  appendCaller(request);
  if (limitBody(request, response)) void handle(request, response);
});
server.listen(port, hostname);
process.once('SIGTERM', () => {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
});
