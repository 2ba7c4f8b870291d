import type { AccountRole } from '../access/roles.ts';

/** An account of the demo: obviously made up, with a password that everybody may know. */
export type DemoUser = {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly AccountRole[];
  readonly zone: string;
};

export const demoPassword = 'coaching-demo';

export const demoUsers = [
  {
    name: 'Ada Admin (demo)',
    email: 'admin@example.com',
    roles: ['admin', 'editor', 'orgAdmin'],
    zone: 'Europe/Berlin',
  },
  { name: 'Edda Editor (demo)', email: 'editor@example.com', roles: ['editor'], zone: 'Europe/Berlin' },
  { name: 'Lea Leader (demo)', email: 'leader@example.com', roles: ['leader'], zone: 'America/New_York' },
  { name: 'Cato Coach (demo)', email: 'coach@example.com', roles: ['coach'], zone: 'Europe/Berlin' },
  { name: 'Sanna Sponsor (demo)', email: 'sponsor@example.com', roles: ['sponsor'], zone: 'Europe/London' },
] as const satisfies readonly DemoUser[];
