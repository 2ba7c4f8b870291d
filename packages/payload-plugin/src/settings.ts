import { mainOrganization, type Role, roles } from '@coaching/core/access';
import { defaultSlug } from './collections/names.ts';
import type { AccountFacts, CoachingPluginOptions, HostAccount, Settings } from './options.ts';

const isRole = (value: unknown): value is Role => roles.some((role) => role === value);
const textOf = (value: unknown, otherwise: string) =>
  typeof value === 'string' && value !== '' ? value : otherwise;

/** The variables that the process was started with. */
type Environment = Readonly<Record<string, string | undefined>>;

const isId = (value: unknown): value is string | number =>
  (typeof value === 'string' && value !== '') || typeof value === 'number';

/**
 * Returns the id of the account's organization, whether it is a text, a relationship or the document itself.
 *
 * @throws for anything else: whoever was put into another organization would read what is not theirs
 */
function organizationOf({ id, organization }: HostAccount): string {
  if (organization === undefined || organization === null || organization === '') return mainOrganization;
  if (isId(organization)) return String(organization);
  if (typeof organization === 'object' && 'id' in organization && isId(organization.id))
    return String(organization.id);
  throw new Error(
    `The organization of the account ${id} is neither an id nor a document. ` +
      'Tell the coaching plugin with the option `users.facts` how to read it.',
  );
}

/**
 * Returns name, roles, organization, zone and locale from the fields of those names; unknown roles are left out. Who has
 * the role `admin` administers.
 *
 * @throws for an organization that is neither an id nor a document
 */
export function defaultFacts(account: HostAccount): AccountFacts {
  const { roles: held } = account;
  const all: readonly unknown[] = Array.isArray(held) ? held : [held];
  const email = textOf(account.email, '');
  const zone = textOf(account.zone, '');
  const locale = textOf(account.locale, '');
  return {
    name: textOf(account.name, email),
    email,
    roles: all.filter(isRole),
    organization: organizationOf(account),
    ...(all.includes('admin') ? { administers: true } : {}),
    ...(zone ? { zone } : {}),
    ...(locale ? { locale } : {}),
  };
}

/** Returns the options with every default filled in. */
export function settingsOf(options: CoachingPluginOptions, environment: Environment): Settings {
  return {
    usersSlug: options.users?.slug ?? 'users',
    facts: options.users?.facts ?? defaultFacts,
    slugOf: (collection) => options.slugMap?.[collection] ?? defaultSlug(collection),
    portalUrl:
      options.portalUrl ??
      environment.COACHING_PORTAL_URL ??
      (environment.NODE_ENV === 'production' ? '' : 'http://localhost:3001'),
    inquiryOrganizations: options.inquiryOrganizations?.length
      ? options.inquiryOrganizations
      : [{ id: mainOrganization, title: mainOrganization }],
    sessionHours: options.sessionHours ?? 12,
    limits: options.limits ?? {},
    trustedProxies: options.trustedProxies ?? 0,
    now: options.now ?? Date.now,
  };
}
