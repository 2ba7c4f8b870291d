import type { DemoUser } from '../../demoUsers.ts';

const leader = (name: string, locale: DemoUser['locale'], zone: string): DemoUser => {
  const [first = ''] = name.toLowerCase().split(' ');
  return { name: `${name} (demo)`, email: `${first}@example.com`, roles: ['leader'], zone, locale };
};

export const dana = leader('Dana Dewberry', 'en', 'Europe/London');
export const konrad = leader('Konrad Klarblick', 'de', 'Europe/Berlin');
export const selma = leader('Selma Sommerfeld', 'de', 'Europe/Vienna');
export const milo = leader('Milo Merryweather', 'en', 'Europe/Dublin');
export const clara = leader('Clara Cobblestone', 'en', 'Europe/London');
export const falk = leader('Falk Fernweh', 'de', 'Europe/Berlin');
export const amara = leader('Amara Amberfield', 'en', 'Africa/Nairobi');
export const paula = leader('Paula Pausewang', 'de', 'Europe/Zurich');
export const caspar = leader('Caspar Castleford', 'en', 'Europe/Paris');
export const dorian = leader('Dorian Driftwood', 'en', 'Europe/Amsterdam');
export const ines = leader('Ines Immergrün', 'de', 'Europe/Berlin');

/** The leaders of the demo beside the one whose login is printed. All have the same password. */
export const furtherLeaders: readonly DemoUser[] = [
  dana,
  konrad,
  selma,
  milo,
  clara,
  falk,
  amara,
  paula,
  caspar,
  dorian,
  ines,
];
