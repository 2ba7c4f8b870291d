/** The environment of the server's programs: independent of the caller's language and zone, and without its secrets. */
export const serverEnvironment = {
  NODE_ENV: 'production',
  PATH: process.env.PATH,
  TZ: 'UTC',
  LC_ALL: 'C',
} as const;
