import * as z from 'zod';
import type { KeyProvider } from './KeyProvider.ts';

/** Where a transit engine is, and which of its keys wraps. */
export type TransitOptions = {
  /** Address of the server, such as `https://vault.example.org:8200`. */
  readonly address: string;
  readonly token: string;
  /** Name of a key of type `aes256-gcm96`. */
  readonly key: string;
  /** Where the engine is mounted, default `transit`. */
  readonly mount?: string;
  /** Namespace, where the server has them. */
  readonly namespace?: string;
  /** How it is asked, default the global `fetch`. */
  readonly fetch?: typeof fetch;
  /** Master keys from before, for data keys and texts of theirs; see `localKeys`. */
  readonly before?: KeyProvider;
};

const timeout = 10_000;
const keySchema = z.object({ data: z.object({ latest_version: z.number() }) });
const encryptedSchema = z.object({ data: z.object({ ciphertext: z.string() }) });
const decryptedSchema = z.object({
  data: z.object({ batch_results: z.array(z.object({ plaintext: z.string().optional() })) }),
});

const base64 = (bytes: Buffer | string) => Buffer.from(bytes).toString('base64');

/**
 * Returns a provider that has data keys wrapped by the transit engine of HashiCorp Vault or OpenBao: the master key never
 * leaves it.
 *
 * @throws when it is asked and the engine refuses, or cannot be reached within ten seconds
 * @example
 * coachingPlugin({ key: transitKeys({ address, token, key: 'coaching' }) })
 */
export function transitKeys(options: TransitOptions): KeyProvider {
  const { address, token, key, mount = 'transit', namespace, before, fetch: send = fetch } = options;
  const ask = async (method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown> => {
    const response = await send(new URL(`/v1/${mount}/${path}/${encodeURIComponent(key)}`, address), {
      method,
      headers: {
        'x-vault-token': token,
        'content-type': 'application/json',
        ...(namespace === undefined ? {} : { 'x-vault-namespace': namespace }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(timeout),
    }).catch((cause: unknown) => {
      throw new Error(`The transit engine at ${address} cannot be reached: start it, or mend the address.`, {
        cause,
      });
    });
    // What it says of a refusal may repeat what it was sent.
    if (!response.ok)
      throw new Error(`The transit engine refused to ${path} with status ${response.status}.`);
    return response.json();
  };
  const nameOf = (version: number | string) => `transit:${key}:v${version}`;
  const isOurs = (name: string) => name.startsWith(`transit:${key}:`);

  const unwrapOurs = async (wrapped: Parameters<KeyProvider['unwrap']>[0]): Promise<Buffer[]> => {
    if (wrapped.length === 0) return [];
    const batch_input = wrapped.map((one) => ({
      ciphertext: one.wrapped,
      associated_data: base64(one.about),
    }));
    const { data } = decryptedSchema.parse(await ask('POST', 'decrypt', { batch_input }));
    return wrapped.map((_, index) => {
      const { plaintext } = data.batch_results[index] ?? {};
      if (!plaintext) throw new Error('A data key was changed or moved.');
      return Buffer.from(plaintext, 'base64');
    });
  };

  return {
    current: async () => nameOf(keySchema.parse(await ask('GET', 'keys')).data.latest_version),
    wrap: async (plain, about) => {
      const { data } = encryptedSchema.parse(
        await ask('POST', 'encrypt', { plaintext: base64(plain), associated_data: base64(about) }),
      );
      const [, version] = /^vault:v(\d+):/.exec(data.ciphertext) ?? [];
      if (version === undefined) throw new Error('The transit engine gave something else than ciphertext.');
      return { wrapped: data.ciphertext, masterKey: nameOf(version) };
    },
    unwrap: async (wrapped) => {
      const ours = await unwrapOurs(wrapped.filter(({ masterKey }) => isOurs(masterKey)));
      const others = wrapped.filter(({ masterKey }) => !isOurs(masterKey));
      if (others.length > 0 && !before)
        throw new Error(
          `There is no master key named “${others[0]?.masterKey}”. Give the older keys as \`before\`.`,
        );
      const earlier = others.length > 0 && before ? await before.unwrap(others) : [];
      return wrapped.flatMap(({ masterKey }) => (isOurs(masterKey) ? ours : earlier).shift() ?? []);
    },
    sealedBefore: (keyId) => before?.sealedBefore(keyId),
    firstMarkKey: () => before?.firstMarkKey(),
  };
}
