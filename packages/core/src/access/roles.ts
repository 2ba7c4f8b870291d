/** Every role a person can hold. A rater holds a link, not an account. */
export const roles = [
  'leader',
  'coach',
  'sponsor',
  'manager',
  'delegate',
  'editor',
  'orgAdmin',
  'rater',
] as const;

/** One of the eight roles. */
export type Role = (typeof roles)[number];
