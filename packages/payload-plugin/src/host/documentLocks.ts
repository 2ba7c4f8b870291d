import {
  type Access,
  type BaseDatabaseAdapter,
  createLocalReq,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload';
import * as z from 'zod';

const collection = 'payload-locked-documents';

const lockSchema = z.object({
  document: z.object({ relationTo: z.string(), value: z.union([z.string(), z.number()]) }),
  user: z.object({ relationTo: z.string(), value: z.union([z.string(), z.number()]) }),
});
const keptSchema = lockSchema.pick({ document: true }).extend({ id: z.union([z.string(), z.number()]) });

/** Lets editors see and take over the locks of what they may change, and no others: Payload asks nobody whose document it is. */
export function closeLocks(payload: Payload): void {
  const locks = payload.collections[collection];
  if (!locks) return;
  // Payload makes them by itself, beside its access.
  const create = () => false;
  locks.config.access = { ...locks.config.access, create, read: reached, delete: reached, update: takenOver };
}

/** Returns the adapter, which keeps no lock of a document that its editor may not change: Payload's panel asks nobody. */
export function withOwnLocks<Adapter extends BaseDatabaseAdapter>(adapter: Adapter): Adapter {
  const create = adapter.create.bind(adapter);
  adapter.create = async (args) => {
    if (args.collection !== collection) return create(args);
    const lock = lockSchema.safeParse(args.data);
    return !lock.success || (await mayLock(lock.data, adapter.payload)) ? create(args) : args.data;
  };
  return adapter;
}

async function mayLock({ document, user }: z.infer<typeof lockSchema>, payload: Payload): Promise<boolean> {
  const req = await createLocalReq({}, payload);
  const { docs } = await payload.find({
    collection: user.relationTo,
    where: { id: { equals: user.value } },
    limit: 1,
    pagination: false,
    depth: 0,
    // Whose request it is has been found out before; here nobody is.
    overrideAccess: true,
    req,
  });
  const [account] = docs;
  if (!account) return false;
  const asThem = await createLocalReq({ user: { ...account, collection: user.relationTo } }, payload);
  return (await changeable(document.relationTo, [document.value], asThem)).length > 0;
}

/** The locks of documents that somebody may change; nothing at all for who may change none. */
const reached: Access = async ({ req }) => {
  if (!req.user || !(await changesAnything(req))) return false;
  const { docs } = await req.payload.find({
    collection,
    pagination: false,
    depth: 0,
    // Which of them are told is what is worked out here.
    overrideAccess: true,
    req,
  });
  const locks = docs.flatMap((doc) => keptSchema.safeParse(doc).data ?? []);
  const ids: (string | number)[] = [];
  for (const slug of new Set(locks.map(({ document }) => document.relationTo))) {
    const own = locks.filter(({ document }) => document.relationTo === slug);
    const documents = await changeable(
      slug,
      own.map(({ document }) => document.value),
      req,
    );
    ids.push(...own.filter(({ document }) => documents.includes(document.value)).map(({ id }) => id));
  }
  return { id: { in: ids } };
};

/** The same, for a change that makes oneself the editor and changes nothing else. */
const takenOver: Access = (args) => {
  const { data = {}, req } = args;
  const user = lockSchema.shape.user.safeParse(data.user).data;
  const isOneself = req.user?.collection === user?.relationTo && String(req.user?.id) === String(user?.value);
  const changes = Object.keys(data);
  return changes.every((field) => field === 'user' && isOneself) && reached(args);
};

async function changesAnything(req: PayloadRequest): Promise<boolean> {
  for (const { config } of Object.values(req.payload.collections))
    if (config.lockDocuments !== false && (await config.access.update({ req })) !== false) return true;
  return false;
}

/** Returns those of the documents that whoever asks may change. */
async function changeable(
  slug: string,
  ids: readonly (string | number)[],
  req: PayloadRequest,
): Promise<readonly (string | number)[]> {
  const rule = await req.payload.collections[slug]?.config.access.update({ req });
  if (rule === undefined || rule === false) return [];
  if (rule === true) return ids;
  const where: Where = { and: [{ id: { in: [...ids] } }, rule] };
  const { docs } = await req.payload.find({
    collection: slug,
    where,
    pagination: false,
    depth: 0,
    select: {},
    // The rule is asked above, for a change and not for reading.
    overrideAccess: true,
    req,
  });
  return docs.map(({ id }) => id);
}
