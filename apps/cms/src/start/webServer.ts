// The web process: the built CMS behind a limit of what it reads. Arguments: folder, host, port.
import './exitWithParent.mjs';
import { createServer } from 'node:http';
import next from 'next';
import { limitBody } from './limitBody.ts';

const [folder = '.', hostname = '127.0.0.1', port = '3000'] = process.argv.slice(2);
const app = next({ dev: false, dir: folder, hostname, port: Number(port) });
await app.prepare();
const handle = app.getRequestHandler();

const server = createServer((request, response) => {
  if (limitBody(request, response)) void handle(request, response);
});
server.listen(Number(port), hostname);
process.once('SIGTERM', () => {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
});
