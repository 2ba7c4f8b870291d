/** What the process that serves the portal tells it. */
export type Config = {
  /** Where the API answers, such as `https://coaching.example`. */
  readonly apiBaseUrl: string;
};

/**
 * Returns the configuration that is served beside the portal.
 *
 * @throws Error when it cannot be read
 */
export async function loadConfig(): Promise<Config> {
  const reply = await fetch('/config.json', { cache: 'no-store' });
  if (!reply.ok) throw new Error(`/config.json answered ${reply.status}`);
  const value: unknown = await reply.json();
  if (!isConfig(value)) throw new Error('/config.json has no `apiBaseUrl`');
  return value;
}

function isConfig(value: unknown): value is Config {
  return (
    typeof value === 'object' &&
    value !== null &&
    'apiBaseUrl' in value &&
    typeof value.apiBaseUrl === 'string'
  );
}
