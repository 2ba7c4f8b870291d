import type { AccountRole } from '../access/roles.ts';

/** An account of the demo: obviously made up, with a password that everybody may know. */
export type DemoUser = {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly AccountRole[];
  readonly zone: string;
  readonly locale: 'en' | 'de';
};

export const demoPassword = 'coaching-demo';

/** One account a role: those that the start prints. */
export const demoUsers = [
  {
    name: 'Ada Admin (demo)',
    email: 'admin@example.com',
    roles: ['admin', 'editor', 'orgAdmin'],
    zone: 'Europe/Berlin',
    locale: 'en',
  },
  {
    name: 'Edda Editor (demo)',
    email: 'editor@example.com',
    roles: ['editor'],
    zone: 'Europe/Berlin',
    locale: 'en',
  },
  {
    name: 'Lea Leader (demo)',
    email: 'leader@example.com',
    roles: ['leader'],
    zone: 'America/New_York',
    locale: 'en',
  },
  {
    name: 'Cato Coach (demo)',
    email: 'coach@example.com',
    roles: ['coach'],
    zone: 'Europe/Berlin',
    locale: 'en',
  },
  {
    name: 'Sanna Sponsor (demo)',
    email: 'sponsor@example.com',
    roles: ['sponsor'],
    zone: 'Europe/London',
    locale: 'en',
  },
] as const satisfies readonly DemoUser[];
