import * as z from 'zod';

/** Schema of the terms under which a text may be used. `name` is what readers see; `spdx` is for machines. */
export const licenseSchema = z.strictObject({
  name: z.string().min(1),
  /** SPDX identifier, such as `CC0-1.0`. */
  spdx: z.string().min(1).exactOptional(),
  /** The credit line to show, where the license asks for one. */
  attribution: z.string().min(1).exactOptional(),
  url: z.url({ protocol: /^https?$/ }).exactOptional(),
});

/** The terms under which a text may be used. */
export type License = z.infer<typeof licenseSchema>;
