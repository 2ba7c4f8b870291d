import type { RouteAnswer } from '@coaching/core/api';

/** An export as the API answers it. */
export type Exported = RouteAnswer<'privacy.exportMine'>;

/** One engagement of an export. */
export type ExportedEngagement = Exported['engagements'][number];

/** Returns one row for each of something that an engagement has, with the id of the engagement. */
export function rowsIn<Item extends object>(
  { engagements }: Exported,
  itemsOf: (engagement: ExportedEngagement) => readonly Item[],
): (Item & { readonly engagement: string })[] {
  return engagements.flatMap((one) => itemsOf(one).map((item) => ({ ...item, engagement: one.id })));
}

/** Returns a function that gives the name of somebody whom an id in the export names. */
export function namesIn({ people }: Exported): (person: string | undefined) => string | null {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return (person) => (person === undefined ? null : (names.get(person) ?? null));
}
