const key = 'coaching.token';

/** A bearer token as it is kept for this tab. */
type Kept = { readonly token: string; readonly expiresAt: string };

type Listener = () => void;
const listeners = new Set<Listener>();
let expired = false;

function isKept(value: unknown): value is Kept {
  return (
    typeof value === 'object' &&
    value !== null &&
    'token' in value &&
    typeof value.token === 'string' &&
    'expiresAt' in value &&
    typeof value.expiresAt === 'string'
  );
}

function read(): string | undefined {
  const text = sessionStorage.getItem(key);
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isKept(value) && Date.parse(value.expiresAt) > Date.now() ? value.token : undefined;
  } catch {
    // Not ours, or cut off: the same as not signed in.
    return undefined;
  }
}

function tell() {
  for (const listener of listeners) listener();
}

/** The bearer token of this tab: gone when the tab closes, never seen by another one. */
export const sessionToken = {
  /** Returns the token, or undefined when nobody is signed in. */
  get: read,
  /** Returns whether the last token was refused, so that the sign-in screen can say so. */
  hasExpired: () => expired,
  set(kept: Kept) {
    expired = false;
    sessionStorage.setItem(key, JSON.stringify({ token: kept.token, expiresAt: kept.expiresAt }));
    tell();
  },
  clear() {
    expired = false;
    sessionStorage.removeItem(key);
    tell();
  },
  /** Forgets a token that the API no longer takes. */
  expire() {
    expired = sessionStorage.getItem(key) !== null || expired;
    sessionStorage.removeItem(key);
    tell();
  },
  subscribe(listener: Listener) {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
} as const;
