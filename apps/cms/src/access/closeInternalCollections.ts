import type { CollectionConfig, SanitizedCollectionConfig, SanitizedConfig } from 'payload';
import { nobody } from './roles.ts';

type Rules = NonNullable<CollectionConfig['access']>;

const closed = { create: nobody, read: nobody, update: nobody, delete: nobody };

/** Collections that Payload adds by itself, whose own rule is "any account". The plugin closes the locks of documents. */
const rules: Readonly<Record<string, Rules>> = {
  'payload-jobs': closed,
  'payload-migrations': closed,
  'payload-kv': closed,
};

/** Returns the config with the collections that Payload adds closed to leaders, coaches and sponsors. */
export function closeInternalCollections(config: SanitizedConfig): SanitizedConfig {
  const close = (collection: SanitizedCollectionConfig): SanitizedCollectionConfig => {
    const rule = rules[collection.slug];
    const asked = collection.endpoints === false ? { ...collection, endpoints: [] } : collection;
    return rule ? { ...asked, access: { ...asked.access, ...rule } } : asked;
  };
  return { ...config, collections: config.collections.map(close) };
}
