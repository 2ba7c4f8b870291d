import * as z from 'zod';

/** What Payload keeps of a password beside the account. */
export const secretSchema = z.looseObject({ hash: z.string(), salt: z.string() });
