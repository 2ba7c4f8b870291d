import type { PayloadRequest } from '../../../host/types.ts';
import { slugOf } from '../reading/slugOf.ts';

/** Returns the key that a title becomes, with a number behind it where other documents have it already. */
export async function freeKey(
  title: string,
  id: unknown,
  slug: string,
  req: PayloadRequest,
): Promise<string | undefined> {
  const base = slugOf(title);
  if (base === '') return undefined;
  const candidates = [base, ...Array.from({ length: 98 }, (_, index) => `${base.slice(0, 57)}-${index + 2}`)];
  const { docs } = await req.payload.db.find<{ readonly id: unknown; readonly key: unknown }>({
    collection: slug,
    where: { key: { in: candidates } },
    select: { key: true },
    pagination: false,
    req,
  });
  const taken = new Set(docs.filter((doc) => doc.id !== id).map(({ key }) => key));
  return candidates.find((candidate) => !taken.has(candidate));
}
