import type { Localized } from '@coaching/core';
import type { Role } from '@coaching/core/access';
import type { CollectionName } from './collections/names.ts';
import type { CollectionConfig } from './host/types.ts';
import type { LimitOptions } from './limits/limits.ts';
import type { KeyOptions } from './vault/keyProviderOf.ts';

/** An account of the host, as Payload loads it. */
export type HostAccount = Readonly<Record<string, unknown>> & { readonly id: string | number };

/** What the plugin has to know of an account. */
export type AccountFacts = {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  /** Id of the organization; accounts without one belong to `main`, whose editors look after what all organizations share. */
  readonly organization: string;
  /** True for who looks after the accounts of all organizations; as an editor, they change the content of each of them. */
  readonly administers?: boolean;
  /** IANA time zone in which e-mails give times; default the coach's, else UTC. */
  readonly zone?: string;
  /** Language of e-mails, such as `de`; default English. */
  readonly locale?: string;
};

/** Changes a collection of the plugin before it is added. */
export type CollectionOverride = (args: { readonly defaultCollection: CollectionConfig }) => CollectionConfig;

/** An organization that takes inquiries. */
export type InquiryOrganization = {
  readonly id: string;
  /** Its name, as the contact form shows it; by language where it differs. */
  readonly title: Localized;
};

/** The options of the plugin. */
export type CoachingPluginOptions = {
  /** True keeps the collections, so that the schema stays, and turns the API and the hooks off. */
  readonly disabled?: boolean;
  /** The host's accounts. */
  readonly users?: {
    /** Slug of the collection, default `users`. */
    readonly slug?: string;
    /** Reads name, roles and organization of an account; by default its fields `name`, `roles` and `organization`, with `admin` among the roles. */
    readonly facts?: (account: HostAccount) => AccountFacts;
  };
  /** Other slugs for the plugin's collections, where the host has its own of that name. */
  readonly slugMap?: Partial<Record<CollectionName, string>>;
  /** Changes to the plugin's collections; they come last. */
  readonly collections?: Partial<Record<CollectionName, CollectionOverride>>;
  /**
   * The master key of confidential texts: 32 bytes in base64; or the present key and those before it; or a provider that
   * has them. Default: the environment variables COACHING_KEY and COACHING_OLD_KEYS, or the file that COACHING_KEY_FILE names.
   */
  readonly key?: NonNullable<KeyOptions['key']>;
  /**
   * Where leaders and raters work: links in e-mails lead there. Default: the environment variable COACHING_PORTAL_URL,
   * and outside production http://localhost:3001.
   */
  readonly portalUrl?: string;
  /**
   * The organizations that take inquiries: whose coaches read what is asked on the public contact form. With more than one the form
   * asks which, and the first one gets what names none. Default: `main` alone.
   */
  readonly inquiryOrganizations?: readonly InquiryOrganization[];
  /** After how many hours a session ends for good, however often its token was renewed; default 12. */
  readonly sessionHours?: number;
  /**
   * How often something may be done before the API answers 429 `too_many_requests`: other numbers for single limits, or false
   * for one or for all of them, where a gateway counts. With `false` for all, Payload's own lock of accounts stays.
   */
  readonly limits?: LimitOptions;
  /**
   * How many proxies that append to `X-Forwarded-For` a request passes before the host. The default, 0, believes nothing that a
   * client says; networks are unknown then, and only addresses and accounts are counted.
   */
  readonly trustedProxies?: number;
  /** The clock, in epoch milliseconds; default the machine's. */
  readonly now?: () => number;
};

/** The options with every default filled in. */
export type Settings = {
  readonly usersSlug: string;
  readonly facts: (account: HostAccount) => AccountFacts;
  readonly slugOf: (collection: CollectionName) => string;
  /** Empty where the host gave none, which `checkSettings` refuses. */
  readonly portalUrl: string;
  /** At least one. */
  readonly inquiryOrganizations: readonly InquiryOrganization[];
  readonly sessionHours: number;
  readonly limits: LimitOptions;
  readonly trustedProxies: number;
  readonly now: () => number;
};
