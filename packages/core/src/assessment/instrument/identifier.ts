import * as z from 'zod';

/** Returns the schema of an id. Ids travel in addresses and as keys of answers, so they are plain. */
export const identifierSchema = (what: string) =>
  z.string({ error: `Give ${what} an id.` }).regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, {
    error: `The id of ${what} may hold letters, digits, dots, hyphens and underscores, and starts with a letter or digit.`,
  });
