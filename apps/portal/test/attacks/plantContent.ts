import { docsOf, type Reply, send } from './host.ts';
import type { Planter } from './Planter.ts';

/** The kinds of content, by the address of their collection, in the order in which one needs the other. */
export const contentKinds = [
  'articles',
  'series',
  'tools',
  'behaviors',
  'referral-resources',
  'instruments',
  'agreement-templates',
  'programs',
] as const;

/** What is no text for readers: changed, it would be refused or lead nowhere. */
const noText =
  /^(id|key|_status|version|language|country|email|createdAt|updatedAt|firstPublishedAt|competency|.*[uU]rl|phone|kind|type|name|tag|format|mode|style|direction|relationTo|listType|lens|level|audience|keyLine|hash)$/;

/** What is refused: some of what is no character to read, and braces, which name a term of an agreement. */
const untaken = (field: string) => (field === 'agreement-templates' ? /[{}\p{Cc}]/gu : /\p{Cc}/gu);

/** Returns a document with one of the texts behind each text that somebody has written in it. */
function spoiled(value: unknown, field: string, planter: Planter): unknown {
  if (Array.isArray(value)) return value.map((one) => spoiled(one, field, planter));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (typeof inner !== 'string') return [key, spoiled(inner, field, planter)];
      const isText = !noText.test(key) && /\p{L} \p{L}|^\p{Lu}\p{L}+$/u.test(inner);
      if (!isText) return [key, inner];
      const text = planter.next(key === 'source' ? key : `${field}-${key}`, untaken(field));
      return [key, `${inner} ${text}`];
    }),
  );
}

const withoutOwn = (doc: object): object =>
  Object.fromEntries(
    Object.entries(doc).filter(
      ([key]) => !['id', 'key', 'createdAt', 'updatedAt', 'firstPublishedAt'].includes(key),
    ),
  );

/**
 * Writes texts of the corpus into every text of some published documents of each kind, as an editor who publishes them.
 * Returns the answers that were none of 200, with what was refused.
 *
 * @param most - documents of a kind
 */
export async function plantContent(
  editor: string,
  planter: Planter,
  most: number,
): Promise<readonly Reply[]> {
  const refused: Reply[] = [];
  for (const kind of contentKinds) {
    const list = await send(editor, 'GET', `/api/${kind}?limit=${most}&depth=0&sort=key`);
    const docs = docsOf(list);
    if (docs.length === 0)
      throw new Error(`There is no content of ${kind}: ${JSON.stringify(list).slice(0, 200)}`);
    for (const doc of docs) {
      const body = { ...Object(spoiled(withoutOwn(doc), kind, planter)), _status: 'published' };
      const reply = await send(editor, 'PATCH', `/api/${kind}/${Reflect.get(doc, 'id')}`, body);
      if (reply.status !== 200) refused.push(reply);
    }
  }
  return refused;
}
