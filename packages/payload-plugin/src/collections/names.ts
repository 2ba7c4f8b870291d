import {
  type Collection,
  contentCollections,
  practiceFields,
  systemCollections,
} from '@coaching/core/access';

/** Every collection that the plugin adds. */
export type CollectionName = Collection;

const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Every collection that the plugin adds, in the order of the panel. */
export const collectionNames: readonly CollectionName[] = [
  ...contentCollections,
  ...systemCollections,
  ...recordKeys(practiceFields),
];

/** Returns the slug of a collection: content reads plainly in the panel's addresses, all else is set apart. */
export function defaultSlug(name: CollectionName): string {
  return contentCollections.some((content) => content === name) ? kebab(name) : `coaching-${kebab(name)}`;
}

function recordKeys<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  const keys: Key[] = [];
  for (const key in record) keys.push(key);
  return keys;
}
