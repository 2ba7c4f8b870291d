import type { Payload } from 'payload';
import { seedContent } from './seedContent.ts';
import { seedPractice } from './seedPractice.ts';
import { seedUsers } from './seedUsers.ts';

/** Fills an empty practice with demo data. Runs at every start: what is there already is left alone. */
export async function seed(payload: Payload): Promise<void> {
  await seedUsers(payload);
  await seedContent(payload);
  await seedPractice(payload);
}
