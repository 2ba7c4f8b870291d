import type { CollectionConfig, FlattenedField, PayloadRequest } from 'payload';
import { QueryError } from 'payload';

/**
 * Returns the collection with every path refused that leads through a relation to documents of which the reader may not
 * see all: an order by what one cannot read says what it is.
 *
 * Payload looks at the fields of such a path, and not at whose documents they are.
 */
export function withClosedPaths(collection: CollectionConfig): CollectionConfig {
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [
        ...(collection.hooks?.beforeOperation ?? []),
        async ({ args, collection: { flattenedFields }, overrideAccess, req }) => {
          if (!overrideAccess) await refuseClosedPaths(args, flattenedFields, req);
          return args;
        },
      ],
    },
  };
}

async function refuseClosedPaths(
  args: object,
  fields: readonly FlattenedField[],
  req: PayloadRequest,
): Promise<void> {
  const closed: string[] = [];
  for (const path of pathsOf(args)) if (!(await isOpen(path.split('.'), fields, req))) closed.push(path);
  if (closed.length > 0) throw new QueryError(closed.map((path) => ({ path })));
}

/** What is sorted by, and the field whose values are listed. */
function pathsOf(args: object): string[] {
  const sort = 'sort' in args ? [args.sort].flat() : [];
  const field = 'field' in args ? [args.field] : [];
  return [...sort, ...field]
    .filter((path) => typeof path === 'string')
    .flatMap((path) => path.split(','))
    .map((path) =>
      path
        .trim()
        .replace(/^-/, '')
        .replaceAll('__', '.')
        .replace(/^version\./, ''),
    );
}

async function isOpen(
  [name, ...rest]: readonly string[],
  fields: readonly FlattenedField[],
  req: PayloadRequest,
): Promise<boolean> {
  const field = fields.find((one) => one.name === name);
  // What is no field is refused by Payload, or means nothing; a language may stand between two names.
  if (!field || rest.length === 0) return true;
  if ('flattenedFields' in field) return isOpen(rest, field.flattenedFields, req);
  if (!('relationTo' in field)) return isOpen(rest, fields, req);
  for (const slug of [field.relationTo].flat()) {
    const related = req.payload.collections[slug]?.config;
    if (!related || (await related.access.read({ req })) !== true) return false;
    if (!(await isOpen(rest, related.flattenedFields, req))) return false;
  }
  return true;
}
