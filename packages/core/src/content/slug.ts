import * as z from 'zod';
import { issues as sentences } from '../words/en/issues.ts';

/** Schema of a key that other content points at: a kebab-case slug of at most 63 characters, such as `shares-credit`. */
export const slugSchema = z
  .string()
  .max(63)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, sentences.key);
