import { createHmac, type KeyObject, randomBytes } from 'node:crypto';
import type { Caller } from '../host/sql.ts';
import { findDataKeys, keepDataKey, type StoredKey } from './dataKeys.ts';
import type { KeyProvider } from './KeyProvider.ts';
import { type KeyScope, marksScope, scopeText } from './KeyScope.ts';
import {
  dataKeyIn,
  open,
  openEarlier,
  readSealed,
  SealBrokenError,
  type SealedPlace,
  seal,
  TextErasedError,
} from './seal.ts';
import { unwrapping } from './unwrapped.ts';

/** What a request seals and opens confidential texts with. The keys have to be asked for first, all in one query. */
export type Vault = {
  /**
   * Gets the keys that open these texts, and those that seal in these scopes, which are made where there are none. One query
   * whatever their number, none for keys that this transaction has already.
   *
   * Within a transaction the keys are held until its end: whoever wants to destroy one waits for it.
   */
  need(wanted: { readonly texts?: Iterable<string>; readonly scopes?: readonly KeyScope[] }): Promise<void>;
  /** Returns the text sealed with the newest key of the scope. */
  seal(plain: string, place: SealedPlace, scope: KeyScope): string;
  /**
   * Returns the text that was sealed for this place.
   *
   * @param scope - where the text has to belong; left out where the place says it already
   * @throws SealBrokenError where it was changed or moved, and TextErasedError where its key was destroyed
   */
  open(sealed: string, place: SealedPlace, scope?: KeyScope): string;
  /** Returns whether the text would be sealed with the same key today. The key has been asked for. */
  isNewest(sealed: string): boolean;
  /** Returns whose key has sealed the text; null for a text from before data keys, or whose key is not there. */
  scopeOf(sealed: string): KeyScope | null;
  /** Makes a new key for each of these scopes. From now on it seals; older ones only open. */
  renew(scopes: readonly KeyScope[]): Promise<void>;
  /** Returns a keyed hash (HMAC-SHA-256, in hexadecimal): nobody without the key can try what text it is of. */
  mark(text: string): string;
};

/** Makes the vault of a request. */
export type Vaults = (req: Caller) => Promise<Vault>;

type Held = StoredKey & { readonly key: KeyObject; readonly transaction: unknown };

/** What a data key is wrapped for: a key whose row was given another id or scope cannot be unwrapped. */
export const aboutKey = (id: string, scope: KeyScope) => `coaching data key ${id} ${scopeText(scope)}`;

/**
 * Returns what makes vaults with the master keys of a provider.
 *
 * @param now - the clock by which unwrapped keys are let go, in milliseconds
 */
export function createVaults(provider: KeyProvider, now: () => number = Date.now): Vaults {
  const unwrap = unwrapping(provider, now);
  const marks = new WeakMap<Caller['payload'], Promise<KeyObject>>();

  const hold = async (rows: readonly StoredKey[], transaction: unknown): Promise<Held[]> => {
    const keys = await unwrap(rows.map((row) => ({ ...row, about: aboutKey(row.id, row.scope) })));
    return rows.flatMap((row, index) => {
      const key = keys[index];
      return key ? [{ ...row, key, transaction }] : [];
    });
  };
  const make = async (scope: KeyScope, req: Caller, bytes: Buffer = randomBytes(32), generation = 1) => {
    const id = randomBytes(8).toString('hex');
    await keepDataKey({ id, scope, generation, ...(await provider.wrap(bytes, aboutKey(id, scope))) }, req);
  };
  /** Read once a process, since it is never destroyed, and outside of transactions, which could take it back. */
  const findMarks = async ({ payload }: Caller): Promise<KeyObject> => {
    const req = { payload };
    const found = async () => hold(await findDataKeys({ ids: [], scopes: [marksScope] }, req), null);
    let [held] = await found();
    if (!held) {
      await make(marksScope, req, provider.firstMarkKey());
      [held] = await found();
    }
    if (!held) throw new Error('The key of the marks could not be kept.');
    return held.key;
  };

  return async (req) => {
    const { payload } = req;
    const finding = marks.get(payload) ?? findMarks(req);
    marks.set(payload, finding);
    const markKey = await finding.catch((error: unknown) => {
      // The next one tries again.
      marks.delete(payload);
      throw error;
    });
    const byId = new Map<string, Held>();
    const newest = new Map<string, Held>();

    const keep = (held: Held) => {
      byId.set(held.id, held);
      if (held.isNewest) newest.set(scopeText(held.scope), held);
    };
    const need: Vault['need'] = async ({ texts = [], scopes = [] }) => {
      const transaction = (await req.transactionID) ?? null;
      const ids = new Set<string>();
      for (const text of texts) {
        const id = dataKeyIn(text);
        if (id !== null && byId.get(id)?.transaction !== transaction) ids.add(id);
      }
      const missing = () =>
        scopes.filter((scope) => newest.get(scopeText(scope))?.transaction !== transaction);
      if (ids.size + missing().length === 0) return;
      for (const held of await hold(
        await findDataKeys({ ids: [...ids], scopes: missing() }, req),
        transaction,
      ))
        keep(held);
      const without = missing();
      if (without.length === 0) return;
      // Always in one order, so that two who make keys for the same scopes never wait for each other.
      for (const scope of without.toSorted((a, b) => (scopeText(a) < scopeText(b) ? -1 : 1)))
        await make(scope, req);
      for (const held of await hold(await findDataKeys({ ids: [], scopes: without }, req), transaction))
        keep(held);
    };
    return {
      need,
      seal: (plain, place, scope) => {
        const held = newest.get(scopeText(scope));
        if (!held) throw new Error(`The key of ${scopeText(scope)} was not asked for.`);
        return seal(plain, place, { ...held, keyId: held.id });
      },
      open: (text, place, scope) => {
        const sealed = readSealed(text);
        if (sealed.version === 'v1') {
          const key = provider.sealedBefore(sealed.keyId);
          if (!key) throw new SealBrokenError(`There is no key named “${sealed.keyId}”.`);
          return openEarlier(sealed, place, key);
        }
        const held = byId.get(sealed.keyId);
        if (!held)
          throw new TextErasedError(`The key “${sealed.keyId}” is not there: its texts were erased.`);
        return open(sealed, place, { key: held.key, scope: scope ?? held.scope });
      },
      isNewest: (text) => byId.get(dataKeyIn(text) ?? '')?.isNewest ?? false,
      scopeOf: (text) => byId.get(dataKeyIn(text) ?? '')?.scope ?? null,
      renew: async (scopes) => {
        const present = new Map(
          (await findDataKeys({ ids: [], scopes }, req)).map((key) => [scopeText(key.scope), key.generation]),
        );
        for (const scope of scopes)
          await make(scope, req, randomBytes(32), (present.get(scopeText(scope)) ?? 0) + 1);
      },
      mark: (text) => createHmac('sha256', markKey).update(text).digest('hex'),
    };
  };
}
