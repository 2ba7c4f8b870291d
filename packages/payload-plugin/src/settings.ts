import { type Role, roles } from '@coaching/core/access';
import { defaultSlug } from './collections/names.ts';
import type { AccountFacts, CoachingPluginOptions, HostAccount, Settings } from './options.ts';

const isRole = (value: unknown): value is Role => roles.some((role) => role === value);
const textOf = (value: unknown, otherwise: string) =>
  typeof value === 'string' && value !== '' ? value : otherwise;

/** Returns name, roles, organization, zone and locale from the fields of those names; unknown roles are left out. */
export function defaultFacts(account: HostAccount): AccountFacts {
  const held = account.roles;
  const email = textOf(account.email, '');
  const zone = textOf(account.zone, '');
  const locale = textOf(account.locale, '');
  return {
    name: textOf(account.name, email),
    email,
    roles: Array.isArray(held) ? held.filter(isRole) : [],
    organization: textOf(account.organization, 'main'),
    ...(zone ? { zone } : {}),
    ...(locale ? { locale } : {}),
  };
}

/** Returns the options with every default filled in. */
export function settingsOf(options: CoachingPluginOptions, environment: NodeJS.ProcessEnv): Settings {
  return {
    usersSlug: options.users?.slug ?? 'users',
    facts: options.users?.facts ?? defaultFacts,
    slugOf: (collection) => options.slugMap?.[collection] ?? defaultSlug(collection),
    portalUrl: options.portalUrl ?? environment.COACHING_PORTAL_URL ?? 'http://localhost:3001',
    now: options.now ?? Date.now,
  };
}
