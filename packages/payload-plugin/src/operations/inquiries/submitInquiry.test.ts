import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { type Host, startHost } from '../../../test/harness/index.ts';
import { defaultFacts } from '../../settings.ts';

let host: Host;
beforeAll(async () => {
  host = await startHost({
    options: {
      inquiryOrganizations: [
        { id: 'north', title: { en: 'North', de: 'Norden' } },
        { id: 'south', title: 'South' },
      ],
      // Here an account is named after its organization.
      users: { facts: (account) => ({ ...defaultFacts(account), organization: String(account.name) }) },
    },
  });
});
afterAll(() => host.close());

const body = {
  name: 'Demo Leader',
  email: 'leader@example.com',
  askedBy: 'leader',
  message: 'I would like to use my time in meetings better.',
};
const inquiries = '/api/coaching/v1/inquiries';
const coachOf = (organization: string) => host.createUser('coach', { name: organization });
/** Returns the messages that a new coach of this organization reads. */
async function readIn(organization: string): Promise<unknown[]> {
  const { json } = await host.request(inquiries, { user: await coachOf(organization) });
  const { items } = z.object({ items: z.array(z.object({ message: z.string() })) }).parse(json);
  return items.map(({ message }) => message);
}

test('the form is told which organizations take inquiries, in the language of whoever reads it', async () => {
  const { json } = await host.request(`${inquiries}/organizations`, { headers: { 'accept-language': 'de' } });
  expect(json).toEqual({
    items: [
      { id: 'north', title: 'Norden' },
      { id: 'south', title: 'South' },
    ],
  });
});

test('an inquiry comes to the organization that it names, and to no other', async () => {
  const message = 'To the south';
  const sent = await host.request(inquiries, { body: { ...body, message, organization: 'south' } });
  expect(sent.status).toBe(201);
  expect([await readIn('south'), await readIn('north'), await readIn('main')]).toEqual([[message], [], []]);
});

test('one that names none comes to the first, or to the own organization of who has signed in', async () => {
  const user = await host.createUser('leader', { name: 'west' });
  await host.request(inquiries, { body: { ...body, message: 'From outside' } });
  await host.request(inquiries, { body: { ...body, message: 'From the west' }, user });
  expect(await readIn('north')).toContain('From outside');
  expect(await readIn('west')).toEqual(['From the west']);
});

test('one that names an organization which takes none is refused, with the field', async () => {
  const reply = await host.request(inquiries, { body: { ...body, organization: 'west' } });
  expect(reply.status).toBe(422);
  expect(reply.json).toMatchObject({ code: 'body_invalid', issues: [{ path: ['organization'] }] });
  expect(await readIn('west')).not.toContain(body.message);
});

test('a host without a key does not start', async () => {
  await expect(startHost({ options: { key: '' } })).rejects.toThrow('32 bytes in base64');
});
