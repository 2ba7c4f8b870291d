import * as z from 'zod';

/** Schema of a key that other content points at: a kebab-case slug of at most 63 characters, such as `shares-credit`. */
export const slugSchema = z
  .string()
  .max(63, 'A key has at most 63 characters.')
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'A key is written in small letters, digits and single hyphens: `shares-credit`.',
  );
