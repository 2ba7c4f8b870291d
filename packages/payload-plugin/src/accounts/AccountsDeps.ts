import type { Payload } from '../host/types.ts';
import type { Limiter } from '../limits/createLimiter.ts';
import type { Settings } from '../options.ts';
import type { Vaults } from '../vault/createVault.ts';

/** What the hooks of the host's accounts need of the plugin. */
export type AccountsDeps = {
  readonly settings: Settings;
  readonly vaults: Vaults;
  readonly limiter: (payload: Payload) => Limiter;
};
