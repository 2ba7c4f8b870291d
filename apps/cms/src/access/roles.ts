import { roles } from '@coaching/core/access';
import type { Access, PayloadRequest } from 'payload';

/** Roles of an account: those of core that sign in, and `admin`, who looks after the accounts themselves. */
export const accountRoles = ['admin', ...roles.filter((role) => role !== 'rater')] as const;
export type AccountRole = (typeof accountRoles)[number];

/** Returns whether the request comes from an account with one of these roles. */
export function hasRole(req: PayloadRequest, ...wanted: readonly AccountRole[]): boolean {
  const { user } = req;
  if (user?.collection !== 'users' || !('roles' in user) || !Array.isArray(user.roles)) return false;
  const own: readonly unknown[] = user.roles;
  return wanted.some((role) => own.includes(role));
}

/** Nobody: not over REST, and not over the Local API with access on. */
export const nobody = () => false;

/** Administrators of the accounts. */
export const administrators = ({ req }: { readonly req: PayloadRequest }) => hasRole(req, 'admin');

/** Those who work in the admin panel. */
export const panelUsers = ({ req }: { readonly req: PayloadRequest }) => hasRole(req, 'admin', 'editor');

/** Administrators every account, everybody else their own. */
export const administratorsAndOneself: Access = ({ req }) => {
  if (hasRole(req, 'admin')) return true;
  return req.user?.collection === 'users' ? { id: { equals: req.user.id } } : false;
};
