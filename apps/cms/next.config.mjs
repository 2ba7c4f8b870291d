import { withPayload } from '@payloadcms/next/withPayload';

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // No page has an image to be made smaller, so nobody is answered where that would be asked for.
  images: { unoptimized: true },
  // The types are checked by `pnpm typecheck`, once, for all packages.
  typescript: { ignoreBuildErrors: true },
  // Loaded as they are instead of built in, as in development: this server runs where they are installed.
  serverExternalPackages: ['payload', '@payloadcms/db-postgres', 'pg'],
  // A build is made once and thrown away: what only pays at the next one, or in a download of the server, is left out.
  experimental: {
    turbopackFileSystemCacheForBuild: false,
    turbopackSourceMaps: false,
    turbopackInputSourceMaps: false,
    serverMinification: false,
  },
};

export default withPayload(config, { devBundleServerPackages: false });
