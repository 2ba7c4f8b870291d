import type { Lens } from '@coaching/sdk';
import { inLanguage } from '../app/messages.ts';

const en: Record<Lens, string> = {
  behavior: 'How you act',
  perception: 'How others see it',
  drivers: 'What drives you',
  energy: 'Energy',
  development: 'What you want to develop',
  temperament: 'Temperament',
};

/** The lenses in words; a lens that this version does not know has no name. */
export const lensNames: Readonly<Record<string, string>> = inLanguage({ en });
