import * as z from 'zod';

const ownerSchema = z.object({
  id: z.string(),
  /** Its id where nothing else is known. */
  title: z.string(),
});

/** Shape of the organizations that content can belong to, for the panel that reads them. */
export const ownersSchema = z.object({ items: z.array(ownerSchema) });

/** An organization that content can belong to. */
export type Owner = z.output<typeof ownerSchema>;

/** The organizations that content can belong to. */
export type Owners = z.output<typeof ownersSchema>;
