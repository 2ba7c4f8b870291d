import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { startWorker } from '@coaching/payload-plugin/worker';
import { type ClientOptions, type CoachingClient, createClient } from '@coaching/sdk';
import { getPayload, handleEndpoints } from 'payload';
import { closePayload } from '../../database/closePayload.ts';
import { hostConfig } from '../../hostConfig.ts';
import { type DemoUser, demoPassword } from '../demoUsers.ts';
import type { Stage } from './Stage.ts';

const day = 86_400_000;

/** An e-mail of the product: plain text. */
type Mail = { readonly to: string; readonly subject: string; readonly text: string };

/** A stage with what its owner needs. */
export type OpenStage = Stage & {
  readonly clock: { now: number };
  /** The invitations of raters who have not answered; every other e-mail of the past months is dropped. */
  unanswered(): readonly Mail[];
  close(): Promise<void>;
};

/**
 * Returns the product in this process, with its whole API and its worker, on a clock of its own.
 *
 * The demo goes in through the same door as everybody: each rule of the product holds for it, on the day on which it is
 * said to have happened.
 *
 * @param now - the day of today, in epoch milliseconds; the clock starts long before
 */
export async function openStage(databaseUrl: string, now: number): Promise<OpenStage> {
  const clock = { now: now - 400 * day };
  const invitations = new Map<string, Mail>();
  const config = await hostConfig({
    now: () => clock.now,
    email: () => ({
      name: 'demo',
      defaultFromAddress: 'coaching@example.com',
      defaultFromName: 'Coaching',
      sendEmail: async ({ to, subject, text }) => {
        const mail = { to: String(to), subject: String(subject), text: String(text) };
        if (tokenIn(mail)) invitations.set(mail.to, mail);
      },
    }),
  });
  const key = randomUUID();
  const payload = await getPayload({ config, key, disableOnInit: true });
  const worker = await startWorker({ payload, connectionString: databaseUrl });
  const clientOf = (options: Pick<ClientOptions, 'auth' | 'locale'> = {}) =>
    createClient({
      ...options,
      baseUrl: 'http://demo.invalid',
      fetch: (input, init) =>
        handleEndpoints({ config, request: new Request(input, init), payloadInstanceCacheKey: key }),
    });
  const visitor = clientOf();
  const entered = new Map<string, Promise<CoachingClient>>();
  const signIn = async ({ email, locale }: DemoUser) => {
    const { token } = await visitor.account.signIn({ email, password: demoPassword });
    return clientOf({ auth: token, locale });
  };
  return {
    clock,
    at: (days) => now + days * day,
    date: (days) => new Date(now + days * day).toISOString().slice(0, 10),
    visitor,
    enter: (user) => {
      const client = entered.get(user.email) ?? signIn(user);
      entered.set(user.email, client);
      return client;
    },
    raterToken: async (email) => {
      // The worker hears of a mail at once; a crowded machine may let it wait.
      for (let turns = 0; turns < 3000 && !invitations.has(email); turns += 1) await wait(10);
      const token = tokenIn(invitations.get(email));
      if (token === undefined) throw new Error('A rater of the demo got no invitation.');
      invitations.delete(email);
      return token;
    },
    unanswered: () => [...invitations.values()],
    close: async () => {
      await worker.stop();
      await closePayload(payload);
    },
  };
}

function tokenIn(mail: Mail | undefined): string | undefined {
  return /\/feedback\/([\w-]{20,})/.exec(mail?.text ?? '')?.[1];
}
