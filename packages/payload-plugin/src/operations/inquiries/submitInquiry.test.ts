import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Host, startHost } from '../../../test/harness/index.ts';
import { defaultFacts } from '../../settings.ts';

let host: Host;
beforeAll(async () => {
  host = await startHost({
    options: {
      inquiryOrganization: 'north',
      // Here an account is named after its organization.
      users: { facts: (account) => ({ ...defaultFacts(account), organization: String(account.name) }) },
    },
  });
});
afterAll(() => host.close());

test('a public inquiry comes to the organization that the host names, and to no other', async () => {
  const body = {
    name: 'Demo Leader',
    email: 'leader@example.com',
    askedBy: 'leader',
    message: 'I would like to use my time in meetings better.',
  };
  expect((await host.request('/api/coaching/v1/inquiries', { body })).status).toBe(201);
  const seenBy = async (organization: string) => {
    const user = await host.createUser('coach', { name: organization });
    return (await host.request('/api/coaching/v1/inquiries', { user })).json;
  };
  expect(await seenBy('north')).toMatchObject({ items: [{ state: 'open', message: body.message }] });
  expect(await seenBy('main')).toMatchObject({ items: [] });
});

test('a host without a key does not start', async () => {
  await expect(startHost({ options: { key: '' } })).rejects.toThrow('32 bytes in base64');
});
