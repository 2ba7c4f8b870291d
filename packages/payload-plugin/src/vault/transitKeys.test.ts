import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localKeys } from './localKeys.ts';
import { transitKeys } from './transitKeys.ts';

/** A stand-in for the transit engine of HashiCorp Vault, as its documentation describes requests and answers. */
class TransitServer {
  readonly versions: Buffer[] = [];
  readonly token = 'demo-token';
  #server: Server | undefined;
  address = '';

  async start(): Promise<void> {
    const server = createServer(async (request, response) => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part);
      const body = parts.length > 0 ? JSON.parse(Buffer.concat(parts).toString()) : {};
      const answer =
        request.headers['x-vault-token'] === this.token
          ? this.#answer(request.method ?? '', request.url ?? '', body)
          : undefined;
      response.statusCode = answer === undefined ? 403 : 200;
      response.end(JSON.stringify(answer ?? { errors: ['permission denied'] }));
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const address = server.address();
    this.address = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    this.#server = server;
  }

  stop(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }

  #answer(method: string, url: string, body: Record<string, unknown>): unknown {
    if (method === 'POST' && url.startsWith('/v1/transit/keys/')) {
      if (url.endsWith('/rotate') || this.versions.length === 0) this.versions.push(randomBytes(32));
      return {};
    }
    if (url === '/v1/transit/keys/coaching') return { data: { latest_version: this.versions.length } };
    if (url === '/v1/transit/encrypt/coaching')
      return { data: { ciphertext: this.#encrypt(String(body.plaintext), String(body.associated_data)) } };
    if (url === '/v1/transit/decrypt/coaching' && Array.isArray(body.batch_input))
      return { data: { batch_results: body.batch_input.map((one) => this.#decrypt(one)) } };
    return undefined;
  }

  #encrypt(plaintext: string, about: string): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.versions.at(-1) ?? '', nonce);
    cipher.setAAD(Buffer.from(about, 'base64'));
    const text = Buffer.concat([cipher.update(Buffer.from(plaintext, 'base64')), cipher.final()]);
    return `vault:v${this.versions.length}:${Buffer.concat([nonce, text, cipher.getAuthTag()]).toString('base64')}`;
  }

  #decrypt({ ciphertext, associated_data }: { ciphertext: string; associated_data: string }): unknown {
    const [, version = '', text = ''] = ciphertext.split(':');
    const bytes = Buffer.from(text, 'base64');
    try {
      const decipher = createDecipheriv(
        'aes-256-gcm',
        this.versions[Number(version.slice(1)) - 1] ?? '',
        bytes.subarray(0, 12),
      );
      decipher.setAAD(Buffer.from(associated_data, 'base64'));
      decipher.setAuthTag(bytes.subarray(-16));
      const plain = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
      return { plaintext: plain.toString('base64') };
    } catch {
      return { error: 'cipher: message authentication failed' };
    }
  }
}

const standIn = new TransitServer();
/** A real engine, where there is one: a development server of Vault or OpenBao with `transit` mounted. */
const address = () => process.env['TRANSIT_ADDRESS'] ?? standIn.address;
const token = process.env['TRANSIT_TOKEN'] ?? standIn.token;

async function tell(path: string): Promise<void> {
  const { ok, status } = await fetch(new URL(`/v1/transit/keys/coaching${path}`, address()), {
    method: 'POST',
    headers: { 'x-vault-token': token },
    body: '{}',
  });
  if (!ok) throw new Error(`The engine answered ${status}.`);
}

beforeAll(async () => {
  await standIn.start();
  await tell('');
});
afterAll(() => standIn.stop());

const data = Buffer.alloc(32, 9);
const keys = (more: { readonly token?: string; readonly before?: ReturnType<typeof localKeys> } = {}) =>
  transitKeys({ address: address(), token, key: 'coaching', ...more });

test('a data key comes back as it was, for what it was wrapped for alone', async () => {
  const wrapped = await keys().wrap(data, 'a');
  expect(wrapped.wrapped).toMatch(/^vault:v\d+:/);
  expect(wrapped.masterKey).toBe(await keys().current());
  expect(await keys().unwrap([{ ...wrapped, about: 'a' }])).toEqual([data]);
  await expect(keys().unwrap([{ ...wrapped, about: 'b' }])).rejects.toThrow(
    'A data key was changed or moved.',
  );
});

test('a rotated key wraps with its newest version, and still unwraps what older ones wrapped', async () => {
  const before = { ...(await keys().wrap(data, 'a')), about: 'a' };
  await tell('/rotate');
  expect(await keys().current()).not.toBe(before.masterKey);
  const after = { ...(await keys().wrap(Buffer.alloc(32, 8), 'a')), about: 'a' };
  expect(after.masterKey).toBe(await keys().current());
  expect(await keys().unwrap([before, after])).toEqual([data, Buffer.alloc(32, 8)]);
});

test('keys from before unwrap beside it, in their order', async () => {
  const before = localKeys([Buffer.alloc(32, 7).toString('base64')]);
  const local = { ...(await before.wrap(data, 'a')), about: 'a' };
  const remote = { ...(await keys().wrap(Buffer.alloc(32, 8), 'a')), about: 'a' };
  expect(await keys({ before }).unwrap([remote, local, remote])).toEqual([
    Buffer.alloc(32, 8),
    data,
    Buffer.alloc(32, 8),
  ]);
  await expect(keys().unwrap([local])).rejects.toThrow('no master key named “c89215f1”');
  expect(keys({ before }).sealedBefore('c89215f1')).toBeDefined();
  expect(keys().sealedBefore('c89215f1')).toBeUndefined();
  expect(keys({ before }).firstMarkKey()).toEqual(before.firstMarkKey());
  expect(keys().firstMarkKey()).toBeUndefined();
});

test('a refusal is an error that repeats nothing of what was sent', async () => {
  await expect(keys({ token: 'wrong' }).wrap(data, 'a')).rejects.toThrow(
    'refused to encrypt with status 403',
  );
});
