import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

export type PortalServer = { close(): Promise<void> };

/**
 * Returns a server of the built portal. Addresses without a file get `index.html`, so that every page of the app can
 * be opened directly, and `/config.json` says where the API answers.
 */
export async function servePortal(options: {
  readonly folder: string;
  readonly host: string;
  readonly port: number;
  readonly apiUrl: string;
}): Promise<PortalServer> {
  const config = JSON.stringify({ apiBaseUrl: options.apiUrl });
  // The page itself, and the API: nothing is loaded from or sent to anywhere else.
  const policy = `default-src 'self'; connect-src 'self' ${options.apiUrl}; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; font-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'`;

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    const path = pathOf(request.url);
    if (path === undefined) return void response.writeHead(400).end();
    if (path === '/config.json') {
      return void response
        .writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
        .end(config);
    }
    const file =
      (await fileAt(options.folder, path)) ??
      (extname(path) === '' ? await fileAt(options.folder, '/index.html') : undefined);
    if (!file)
      return void response.writeHead(404, { 'content-type': 'text/plain' }).end('There is nothing here.');
    const isPage = file.path.endsWith('.html');
    response.writeHead(200, {
      'content-type': contentTypes[extname(file.path)] ?? 'application/octet-stream',
      'content-length': file.size,
      // The names of built assets carry a hash of what is in them.
      'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(isPage ? { 'content-security-policy': policy } : {}),
    });
    if (request.method === 'HEAD') return void response.end();
    await pipeline(createReadStream(file.path), response);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(options.port, options.host, listening);
  });
  return {
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function pathOf(url = '/'): string | undefined {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'http://portal').pathname));
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

async function fileAt(
  folder: string,
  path: string,
): Promise<{ readonly path: string; readonly size: number } | undefined> {
  // A normalized absolute path has no `..` left, so joining it stays inside the folder.
  const full = join(folder, path);
  const found = await stat(full).catch(() => undefined);
  return found?.isFile() ? { path: full, size: found.size } : undefined;
}
