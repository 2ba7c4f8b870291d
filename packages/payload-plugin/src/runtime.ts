import type { Payload } from './host/types.ts';
import type { Limiter } from './limits/createLimiter.ts';
import type { Settings } from './options.ts';
import type { Vaults } from './vault/createVault.ts';
import type { KeyProvider } from './vault/KeyProvider.ts';

/** What the plugin leaves in Payload's config for its own jobs: they run without a request. */
export type Runtime = {
  readonly settings: Settings;
  /** Who has the master keys. @throws where the host has given none that fits */
  readonly keys: () => KeyProvider;
  readonly vaults: Vaults;
  readonly limiter: (payload: Payload) => Limiter;
};

const place = 'coaching';

const isRuntime = (value: unknown): value is Runtime =>
  typeof value === 'object' &&
  value !== null &&
  'settings' in value &&
  'vaults' in value &&
  typeof value.vaults === 'function';

/** Returns the part of Payload's `custom` config that carries the runtime; it never reaches the browser. */
export function customOf(runtime: Runtime): Record<string, unknown> {
  return { [place]: runtime };
}

/** Returns the settings and the vault of the plugin in this Payload. @throws where there is no plugin */
export function runtimeOf(payload: Payload): Runtime {
  const runtime: unknown = payload.config.custom?.[place];
  if (!isRuntime(runtime)) throw new Error('This Payload runs without the coaching plugin.');
  return runtime;
}
