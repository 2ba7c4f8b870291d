export type { Actor, Resource, WholeResource } from './can.ts';
export { anonymous, can } from './can.ts';
export type { Collection, ContentCollection, PracticeCollection, SystemCollection } from './collections.ts';
export {
  contentCollections,
  derivedFields,
  fieldsOf,
  isPracticeCollection,
  keptFields,
  practiceFields,
  systemCollections,
} from './collections.ts';
export { type ErasedCollection, erasedCollections } from './erasedCollections.ts';
export { mainOrganization } from './mainOrganization.ts';
export type { Action, Condition, PolicyRow, Relation, Surface } from './policy.ts';
export { actionKinds, policy, relations } from './policy.ts';
export type { Readable } from './readable.ts';
export { having, needing, readable, readableAll } from './readable.ts';
export type { Role } from './roles.ts';
export { roles } from './roles.ts';
