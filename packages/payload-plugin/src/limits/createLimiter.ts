import { type LimitStore, limitStore } from '../host/limitStore.ts';
import type { Payload } from '../host/types.ts';
import type { Vaults } from '../vault/createVault.ts';
import { type Limit, type LimitName, type LimitOptions, limitOf } from './limits.ts';

/** Who or what is counted; null where that is not known, and nothing is counted then. */
type Who = readonly string[] | null;

/** Counts by the limits of the plugin. What it is given is written down as a keyed hash alone. */
export type Limiter = {
  /** Counts, and returns null, or the milliseconds to wait where it was too often. */
  take(name: LimitName, who: Who, points?: number): Promise<number | null>;
  /** Takes back what was counted. */
  giveBack(name: LimitName, who: Who, points?: number): Promise<void>;
  /** Returns what `take` would return, and counts nothing. */
  look(name: LimitName, who: Who): Promise<number | null>;
  /** Remembers for 30 days that an address belongs into a network. */
  remember(who: readonly string[]): Promise<void>;
  /** Returns whether it is remembered. */
  isKnown(who: readonly string[]): Promise<boolean>;
};

const month = 30 * 24 * 60 * 60;

/**
 * Returns a limiter that counts in the host's database.
 *
 * Where the database does not answer it throws: what cannot be counted is not let in.
 */
export function createLimiter(payload: Payload, limits: LimitOptions, vaults: Vaults): Limiter {
  const stores = new Map<string, LimitStore>();
  const keyOf = async (who: readonly string[]) =>
    (await vaults({ payload })).mark(JSON.stringify(['limit', ...who]));
  const storeOf = (name: string, limit: Limit) => {
    const store = stores.get(name) ?? limitStore(payload, name, limit);
    stores.set(name, store);
    return store;
  };
  const known = () => storeOf('known', { times: 1, seconds: month });
  const counted = async <Result>(
    name: LimitName,
    who: Who,
    count: (store: LimitStore, key: string) => Promise<Result>,
  ): Promise<Result | null> => {
    const limit = limitOf(name, limits);
    return limit === false || who === null ? null : count(storeOf(name, limit), await keyOf(who));
  };
  return {
    take: (name, who, points = 1) => counted(name, who, (store, key) => store.take(key, points)),
    giveBack: async (name, who, points = 1) => {
      await counted(name, who, (store, key) => store.giveBack(key, points));
    },
    look: (name, who) => counted(name, who, (store, key) => store.look(key)),
    remember: async (who) => void (await known().take(await keyOf(who), 1)),
    isKnown: async (who) => (await known().look(await keyOf(who))) !== null,
  };
}

/** Returns the limiter of a Payload, made when it is asked for first; a host may run several, each on its own database. */
export function lazyLimiter(limits: LimitOptions, vaults: Vaults): (payload: Payload) => Limiter {
  const limiters = new WeakMap<Payload, Limiter>();
  return (payload) => {
    const limiter = limiters.get(payload) ?? createLimiter(payload, limits, vaults);
    limiters.set(payload, limiter);
    return limiter;
  };
}
