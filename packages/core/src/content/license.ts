import * as z from 'zod';

const words = (error: string) => z.string({ error }).regex(/\S/, { error });

/** Schema of the terms under which a text may be used. `name` is what readers see; `spdx` is for machines. */
export const licenseSchema = z.strictObject(
  {
    name: words('Name the license.'),
    /** SPDX identifier, such as `CC0-1.0`. */
    spdx: z.string().min(1).optional(),
    /** The credit line to show, where the license asks for one. */
    attribution: z.string().min(1).optional(),
    url: z
      .url({ protocol: /^https?$/, error: 'The address of the license is not a web address.' })
      .optional(),
  },
  { error: 'Say under which license it may be used.' },
);

/** The terms under which a text may be used. */
export type License = z.infer<typeof licenseSchema>;
