/** Who moves the clock of a program moves it for the database too, so that both agree on what is past. */
const movedClock = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => name.startsWith('FAKETIME') || name === 'LD_PRELOAD'),
);

/** The environment of the server's programs: independent of the caller's language and zone, and without its secrets. */
export const serverEnvironment = {
  NODE_ENV: 'production',
  PATH: process.env.PATH,
  TZ: 'UTC',
  LC_ALL: 'C',
  ...movedClock,
} as const;
