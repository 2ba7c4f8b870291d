// The web process: the built CMS at HOST and PORT, behind what holds for every request to it.
import './exitWithParent.mjs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import next from 'next';
import { readSettings } from '../settings.ts';
import { appendCaller } from './appendCaller.ts';
import { checkEnvironment, sayWhy } from './checkEnvironment.ts';
import { builtScripts } from './contentPolicy.ts';
import { createDrain } from './drain.ts';
import { limitBody } from './limitBody.ts';
import { logFaults } from './logFaults.ts';
import { quietErrors } from './quietErrors.ts';
import { refuse } from './refuse.ts';
import { isForeign } from './refuseForeign.ts';
import { isTunnel } from './refuseTunnel.ts';
import { setHeaders } from './setHeaders.ts';

try {
  checkEnvironment(process.env);
} catch (error) {
  sayWhy(error);
  process.exit(1);
}
const { host: hostname, publicUrl, origins, drainSeconds, requestSeconds } = readSettings(process.env);
// Before Next is loaded, which keeps the function that it finds.
console.error = quietErrors(console.error.bind(console));
const port = Number(process.env.PORT || 3000);
const dir = fileURLToPath(new URL('../..', import.meta.url));
const app = next({ dev: false, dir, hostname, port });
await app.prepare();
const handle = app.getRequestHandler();
const headers = {
  isSecure: publicUrl.startsWith('https:'),
  scriptsAt: builtScripts(join(dir, '.next/server/app')),
};

// Whoever sends slowly holds a connection for that long, and no longer.
const patience = {
  requestTimeout: requestSeconds * 1000,
  headersTimeout: Math.ceil((requestSeconds * 1000) / 3),
  connectionsCheckingInterval: Math.min(requestSeconds * 100, 5_000),
};
const server = createServer(patience, (request, response) => {
  logFaults(request, response);
  setHeaders(request, response, headers);
  drain.count(response);
  if (answerHealth(request, response)) return;
  if (isForeign(request, origins)) return refuse(request, response, 'forbidden');
  if (isTunnel(request)) return refuse(request, response, 'method_not_allowed');
  appendCaller(request);
  if (limitBody(request, response)) void handle(request, response);
});
const drain = createDrain(server);

/** Whether the process lives is asked here alone: an answer that waited for the database would have it started again. */
function answerHealth(request: IncomingMessage, response: ServerResponse): boolean {
  const path = request.url?.split('?')[0];
  const answer = (status: number, body: Readonly<Record<string, string>>) => {
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(JSON.stringify(body));
    return true;
  };
  if (path === '/health/live') return answer(200, { status: 'ok' });
  const isReadiness = path === '/health' || path === '/health/ready';
  return isReadiness && drain.isDraining() ? answer(503, { status: 'draining' }) : false;
}

server.listen(port, hostname);
process.once('SIGTERM', () => void drain.end(drainSeconds * 1000).then(() => process.exit(0)));
