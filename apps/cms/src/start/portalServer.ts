import { createServer } from 'node:http';
import sirv from 'sirv';

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
  /** Browsers reach it by https. */
  readonly isSecure: boolean;
}): Promise<PortalServer> {
  const config = JSON.stringify({ apiBaseUrl: options.apiUrl });
  // The page itself, and the API: nothing is loaded from or sent to anywhere else.
  const policy = `default-src 'self'; connect-src 'self' ${options.apiUrl}; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; font-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'`;
  const files = sirv(options.folder, {
    single: true,
    etag: true,
    // What has an extension is a file, there or not, however its address is encoded.
    ignores: [/\.\w+$/],
    setHeaders: (response, path) => {
      // The names of built assets carry a hash of what is in them.
      const isAsset = path.startsWith('/assets/');
      response.setHeader('Cache-Control', isAsset ? 'public, max-age=31536000, immutable' : 'no-cache');
      if (!isAsset) response.setHeader('Content-Security-Policy', policy);
    },
  });

  const server = createServer((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    // The address of a rater's page is the secret that opens it.
    response.setHeader('Referrer-Policy', 'no-referrer');
    if (options.isSecure) response.setHeader('Strict-Transport-Security', 'max-age=31536000');
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    if (request.url?.split('?')[0] === '/config.json') {
      return void response
        .writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
        .end(config);
    }
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is nothing here.');
    });
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
