import type { Action, Collection, Resource } from '@coaching/core/access';

/** What else the policy may ask of a record. */
export type More = Omit<Resource, 'collection' | 'organization' | 'parties'>;

/** What an actor wishes to do: with which field or record of a collection, and by what they may know that there is one. */
export type Wish = More & {
  readonly action: Action;
  readonly collection: Collection;
  readonly known?: Collection;
};
