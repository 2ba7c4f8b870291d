import type { Config } from 'payload';

/** Returns the Payload plugin; nothing yet. */
export function coachingPlugin(_options: Readonly<Record<string, unknown>>): (config: Config) => Config {
  return (config) => config;
}
