import type { CollectionConfig } from 'payload';
import { practiceCollection } from '../src/collections/practice/practiceCollection.ts';
import { sessions } from '../src/collections/practice/sessions.ts';

const anyone = () => true;
const [users, engagements] = ['users', 'coaching-engagements'];

/** The peer: the same columns as a session, in a Payload collection that is open to its REST. */
export function plainSessions(): CollectionConfig {
  const access = { create: anyone, read: anyone, update: anyone, delete: anyone };
  const host = { users, slugOf: () => engagements, readAccess: () => anyone, labelled: () => ({}) };
  const collection = practiceCollection(sessions, 'plain-sessions', host, access, false);
  return {
    ...collection,
    dbName: 'plain_sessions',
    fields: collection.fields.map((field) => ('name' in field ? { ...field, access: {} } : field)),
  };
}
