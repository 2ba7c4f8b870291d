import type { CollectionConfig } from 'payload';
import {
  accountRoles,
  administrators,
  administratorsAndOneself,
  nobody,
  panelUsers,
} from '../access/roles.ts';
import { resetPasswordMail, resetPasswordSubject } from '../mail/resetPasswordMail.ts';

const labels: Readonly<Record<(typeof accountRoles)[number], { readonly en: string; readonly de: string }>> =
  {
    admin: { en: 'Administrator', de: 'Administration' },
    leader: { en: 'Leader', de: 'Führungskraft' },
    coach: { en: 'Coach', de: 'Coach' },
    sponsor: { en: 'Sponsor', de: 'Auftraggeber' },
    manager: { en: 'Manager', de: 'Vorgesetzte' },
    delegate: { en: 'Delegate', de: 'Assistenz' },
    editor: { en: 'Editor', de: 'Redaktion' },
    orgAdmin: { en: 'Organization admin', de: 'Organisationsverwaltung' },
  };

/** Everybody who signs in, whatever their role. Roles are read from the database at each request. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: { en: 'Account', de: 'Konto' }, plural: { en: 'Accounts', de: 'Konten' } },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles'],
    group: { en: 'System', de: 'System' },
  },
  defaultPopulate: { name: true },
  auth: {
    tokenExpiration: 2 * 60 * 60,
    // A lock would let any stranger keep somebody out; the plugin counts instead.
    maxLoginAttempts: 0,
    cookies: { sameSite: 'Lax', secure: process.env.PUBLIC_URL?.startsWith('https:') ?? false },
    // The token lies in the database in clear, so it lives for a quarter of an hour only.
    forgotPassword: {
      expiration: 15 * 60 * 1000,
      generateEmailHTML: resetPasswordMail,
      generateEmailSubject: resetPasswordSubject,
    },
  },
  access: {
    create: administrators,
    read: administratorsAndOneself,
    update: administratorsAndOneself,
    delete: administrators,
    unlock: administrators,
    readVersions: nobody,
    admin: panelUsers,
  },
  lockDocuments: false,
  versions: false,
  fields: [
    { name: 'name', type: 'text', required: true, label: { en: 'Name', de: 'Name' } },
    {
      // Payload's own field, written out so that an account cannot hand itself another address.
      name: 'email',
      type: 'email',
      required: true,
      unique: true,
      label: { en: 'E-mail', de: 'E-Mail' },
      access: { create: administrators, update: administrators },
    },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      label: { en: 'Roles', de: 'Rollen' },
      options: accountRoles.map((value) => ({ value, label: labels[value] })),
      access: { create: administrators, update: administrators },
    },
    {
      name: 'organization',
      type: 'text',
      required: true,
      defaultValue: 'main',
      label: { en: 'Organization', de: 'Organisation' },
      access: { create: administrators, update: administrators },
    },
    {
      name: 'zone',
      type: 'text',
      required: true,
      defaultValue: 'UTC',
      label: { en: 'Time zone', de: 'Zeitzone' },
      admin: {
        description: {
          en: 'IANA name, such as Europe/Berlin.',
          de: 'IANA-Name, zum Beispiel Europe/Berlin.',
        },
      },
      validate: (value: unknown) => isZone(value) || 'Use an IANA name such as Europe/Berlin.',
    },
    {
      name: 'locale',
      type: 'select',
      required: true,
      defaultValue: 'en',
      label: { en: 'Language', de: 'Sprache' },
      options: [
        { value: 'en', label: 'English' },
        { value: 'de', label: 'Deutsch' },
      ],
    },
  ],
};

function isZone(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
