/** How often something may be done in how many seconds. */
export type Limit = { readonly times: number; readonly seconds: number };

const minutes = (count: number) => count * 60;
const hours = (count: number) => minutes(count) * 60;

/**
 * What is counted, and how often it may be done by default.
 *
 * A network is the address that a request comes from, or the first half of it where it is one of IPv6.
 */
export const defaultLimits = {
  /** Wrong passwords for one address out of one network: what a stranger uses up there keeps nobody out elsewhere. */
  signInByAddressAndNetwork: { times: 10, seconds: minutes(15) },
  /** Wrong passwords for one address out of all networks, but for those that its owner has signed in from. */
  signInByAddress: { times: 100, seconds: hours(1) },
  /** Wrong passwords for any address out of one network. */
  signInByNetwork: { times: 50, seconds: minutes(15) },
  /** Mails with a new password’s link for one address, asked for out of one network. */
  resetMailByAddressAndNetwork: { times: 3, seconds: hours(1) },
  /** Mails with a new password’s link for one address. */
  resetMailByAddress: { times: 10, seconds: hours(1) },
  /** Mails with a new password’s link, asked for out of one network. */
  resetMailByNetwork: { times: 30, seconds: hours(1) },
  /** Links of such mails that are tried out of one network. */
  resetLinkByNetwork: { times: 20, seconds: hours(1) },
  /** Wrong present passwords of somebody who is signed in. */
  presentPasswordByAccount: { times: 10, seconds: minutes(15) },
  /** Inquiries out of one network. */
  inquiryByNetwork: { times: 40, seconds: hours(1) },
  /** Links of raters out of one network that do not exist. */
  raterLinkByNetwork: { times: 30, seconds: minutes(15) },
  /** What one account lets the server work for: an export is 20, a ranking 4, a week of open slots 1. */
  workByAccount: { times: 120, seconds: minutes(1) },
} as const satisfies Record<string, Limit>;

/** The name of a limit. */
export type LimitName = keyof typeof defaultLimits;

/** The limits that a host changes, and those that it leaves to somebody else; false for all of them. */
export type LimitOptions = false | Partial<Readonly<Record<LimitName, Limit | false>>>;

/** Returns the limit of that name, or false where somebody else counts. */
export function limitOf(name: LimitName, options: LimitOptions): Limit | false {
  return options === false ? false : (options[name] ?? defaultLimits[name]);
}
