import type { Payload } from 'payload';
import { demoUsers } from './demoUsers.ts';
import { seedPractice } from './practice/seedPractice.ts';
import { seedCoach } from './seedCoach.ts';
import { seedContent } from './seedContent.ts';
import { seedUsers } from './seedUsers.ts';

/** What is seeded, and where. */
export type SeedOptions = {
  readonly databaseUrl: string;
  /** False leaves the practice empty: content and accounts are there, and nothing has happened yet. */
  readonly withPractice: boolean;
  /** Today, in epoch milliseconds; default the machine's clock. */
  readonly now?: number;
};

/** Fills an empty host with demo data. Runs at every start: what is there already is left alone. */
export async function seed(
  payload: Payload,
  { databaseUrl, withPractice, now = Date.now() }: SeedOptions,
): Promise<void> {
  await seedUsers(payload, demoUsers);
  await seedContent(payload);
  await seedCoach(payload);
  if (withPractice) await seedPractice(payload, databaseUrl, now);
}
