import type { Access, CollectionConfig } from 'payload';

/** Roles that an account of the test host can have. */
export const hostRoles = [
  'admin',
  'editor',
  'leader',
  'coach',
  'sponsor',
  'manager',
  'delegate',
  'orgAdmin',
] as const;
export type HostRole = (typeof hostRoles)[number];

const nobody = () => false;
const oneself: Access = ({ req }) => (req.user ? { id: { equals: req.user.id } } : false);

/** The test host's accounts: everybody reads their own, and nobody changes anything over REST. */
export const users: CollectionConfig = {
  slug: 'users',
  auth: { tokenExpiration: 7200 },
  access: {
    create: nobody,
    read: oneself,
    update: nobody,
    delete: nobody,
    unlock: nobody,
    admin: nobody,
    readVersions: nobody,
  },
  lockDocuments: false,
  versions: false,
  fields: [
    { name: 'name', type: 'text', required: true },
    { name: 'roles', type: 'select', hasMany: true, required: true, options: [...hostRoles] },
    { name: 'organization', type: 'text', defaultValue: 'main' },
    { name: 'zone', type: 'text', defaultValue: 'UTC' },
    { name: 'locale', type: 'text', defaultValue: 'en' },
  ],
};
