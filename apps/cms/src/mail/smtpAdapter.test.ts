import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, expect, test } from 'vitest';
import { smtpAdapter } from './smtpAdapter.ts';

const servers: SMTPServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise<void>((closed) => server.close(() => closed()));
});

type Received = { readonly from: string; readonly to: readonly string[]; readonly text: string };

/** Starts a mail server, and returns its port and what it has taken. */
async function startServer(options: SMTPServerOptions = {}) {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    // Its certificate is one that nobody vouches for.
    hideSTARTTLS: true,
    closeTimeout: 100,
    onData: (stream, session, done) => {
      void text(stream).then((mail) => {
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom === false ? '' : mailFrom.address;
        received.push({ from, to: rcptTo.map(({ address }) => address), text: mail });
        done();
      });
    },
    ...options,
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  const { port } = server.server.address() as AddressInfo;
  return { port, received };
}

const open = (adapter: ReturnType<typeof smtpAdapter>) => adapter();
const mail = {
  to: 'rater@example.org',
  subject: 'Grüße: a question',
  text: 'https://portal.example.org/feedback/secret',
  messageId: '<0123@example.org>',
};

test('a mail goes to the server with its name, and from the address of the settings', async () => {
  const { port, received } = await startServer();
  const adapter = open(smtpAdapter({ url: `smtp://127.0.0.1:${port}`, from: 'coaching@example.org' }));
  await adapter.sendEmail(mail);
  expect(received).toEqual([
    { from: 'coaching@example.org', to: ['rater@example.org'], text: expect.any(String) },
  ]);
  expect(received[0]?.text).toContain('Message-ID: <0123@example.org>');
  expect(received[0]?.text).toContain('From: Coaching <coaching@example.org>');
});

test('name and password of the address are given to the server', async () => {
  const seen: unknown[] = [];
  const { port } = await startServer({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _, done) => {
      seen.push([username, password]);
      done(null, { user: username });
    },
  });
  const url = `smtp://coaching:s%40fe@127.0.0.1:${port}`;
  await open(smtpAdapter({ url, from: 'coaching@example.org' })).sendEmail(mail);
  expect(seen).toEqual([['coaching', 's@fe']]);
});

test('what the server refuses, and a server that is away, are errors', async () => {
  const { port } = await startServer({
    onRcptTo: (_, __, done) => done(Object.assign(new Error('Try again later'), { responseCode: 451 })),
  });
  const send = (url: string) => open(smtpAdapter({ url, from: 'coaching@example.org' })).sendEmail(mail);
  await expect(send(`smtp://127.0.0.1:${port}`)).rejects.toMatchObject({ code: 'EENVELOPE' });
  await new Promise<void>((closed) => servers.pop()?.close(() => closed()));
  await expect(send(`smtp://127.0.0.1:${port}`)).rejects.toThrow();
});

test('nothing is said to another machine that cannot encrypt, unless the address allows it', async () => {
  const { port, received } = await startServer({ disabledCommands: ['STARTTLS'] });
  // This machine again, by an address that does not say so.
  const url = `smtp://0.0.0.0:${port}`;
  const send = (address: string) =>
    open(smtpAdapter({ url: address, from: 'coaching@example.org' })).sendEmail(mail);
  await expect(send(url)).rejects.toMatchObject({ code: 'ETLS' });
  expect(received).toEqual([]);
  await send(`${url}?ignoreTLS=true`);
  expect(received).toHaveLength(1);
});

test('nothing is said to a server whose certificate nobody vouches for', async () => {
  const { port, received } = await startServer({ hideSTARTTLS: false });
  const adapter = open(smtpAdapter({ url: `smtp://127.0.0.1:${port}`, from: 'coaching@example.org' }));
  await expect(adapter.sendEmail(mail)).rejects.toThrow(/certificate/);
  expect(received).toEqual([]);
});
