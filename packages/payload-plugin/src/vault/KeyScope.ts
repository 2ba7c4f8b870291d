/** What a data key can belong to. */
export const scopeKinds = ['engagement', 'person', 'inquiry', 'organization', 'marks'] as const;

/**
 * Whose texts a data key seals; whoever destroys the key has erased them.
 *
 * A person's private texts in an engagement have a key of their own, which goes when either of the two is erased.
 */
export type KeyScope = {
  readonly kind: (typeof scopeKinds)[number];
  /** Id of the engagement, person, inquiry or organization. */
  readonly id: string;
  /** Whose private texts they are; empty where they are not one person's. */
  readonly person: string;
};

/** Returns the scope of what the people of an engagement share. */
export const engagementScope = (id: string): KeyScope => ({ kind: 'engagement', id, person: '' });

/** Returns the scope of what one person keeps to themselves in an engagement. */
export const privateScope = (engagement: string, person: string): KeyScope => ({
  kind: 'engagement',
  id: engagement,
  person,
});

/** Returns the scope of what belongs to one person, outside of engagements. */
export const personScope = (id: string): KeyScope => ({ kind: 'person', id, person: id });

/** Returns the scope of one inquiry: who asks has no account yet. */
export const inquiryScope = (id: string): KeyScope => ({ kind: 'inquiry', id, person: '' });

/** Returns the scope of what belongs to nobody in the organization. */
export const organizationScope = (id: string): KeyScope => ({ kind: 'organization', id, person: '' });

/** The scope of the key behind all marks. It is never destroyed. */
export const marksScope: KeyScope = { kind: 'marks', id: '', person: '' };

/** Returns a text that no other scope has. */
export function scopeText({ kind, id, person }: KeyScope): string {
  return JSON.stringify([kind, id, person]);
}
