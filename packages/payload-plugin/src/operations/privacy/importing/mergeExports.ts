import { isDeepStrictEqual } from 'node:util';
import { exportedRecords } from '@coaching/core/api';
import * as z from 'zod';
import { disagreements, type ToldBy, writes } from './disagreements.ts';
import type { ImportProblem } from './ImportProblem.ts';
import type { ReadExport } from './readExport.ts';

const kept = exportedRecords(z.iso.datetime().transform((text) => Date.parse(text)));

/** One engagement with all of its records, none of whose fields is missing. Single rounds that were not released are left out. */
const wholeSchema = z.object({
  engagement: kept.engagements.required(),
  agreements: z.array(kept.agreements.required()),
  referrals: z.array(kept.referrals.required()),
  assessments: z.array(kept.assessments.required()),
  feedbackRounds: z.array(kept.feedbackRounds.required()),
  focusRankings: z.array(kept.focusRankings.required()),
  focusAreas: z.array(kept.focusAreas.required()),
  sessions: z.array(kept.sessions.required()),
  agendaItems: z.array(kept.agendaItems.required()),
  offers: z.array(kept.offers.required()),
  actions: z.array(kept.actions.required()),
  notes: z.array(kept.notes.required()),
  progressSummaries: z.array(kept.progressSummaries.required()),
});

/** One engagement as several people exported it, put together. */
export type WholeEngagement = z.output<typeof wholeSchema> & {
  /** Ids of rounds that cannot come along: raters' answers are in nobody's export. */
  readonly leftOut: readonly string[];
};

type Record = { readonly id: string; readonly [field: string]: unknown };
type Told = ReadExport['engagements'][number];
type Place = { readonly file: string; readonly path: readonly PropertyKey[] };

const tables = [
  'agreements',
  'referrals',
  'assessments',
  'feedbackRounds',
  'focusRankings',
  'focusAreas',
  'sessions',
  'agendaItems',
  'offers',
  'actions',
  'notes',
  'progressSummaries',
] as const satisfies readonly (keyof Told)[];

/**
 * Puts together what several people read of the same record, each of them a part.
 *
 * What is told by who writes nothing has to be the same, and adds nothing.
 */
class Merged {
  readonly problems: ImportProblem[] = [];
  readonly #records = new Map<string, { record: Record; place: Place }>();

  add(record: Record, place: Place, adds: boolean): void {
    const before = this.#records.get(record.id);
    for (const [field, value] of Object.entries(record))
      if (before && Object.hasOwn(before.record, field) && !isDeepStrictEqual(before.record[field], value))
        this.problems.push({ code: 'differs', file: place.file, path: [...place.path, field] });
    if (!adds) return;
    this.#records.set(record.id, {
      record: { ...before?.record, ...record },
      place: before?.place ?? place,
    });
  }

  get all(): readonly { readonly record: Record; readonly place: Place }[] {
    return [...this.#records.values()];
  }
}

/** Returns the engagements of these exports that are wanted, each as a whole, or what is missing of them. */
export function mergeExports(
  exports: readonly ReadExport[],
  isWanted: (engagement: string) => boolean,
): { readonly engagements: readonly WholeEngagement[] } | { readonly problems: readonly ImportProblem[] } {
  const held = new Map<string, ToldBy[]>();
  for (const { file, account, engagements } of exports)
    engagements.forEach((told, index) => {
      if (!isWanted(told.id)) return;
      const part = partOf(account.id, told.id, exports);
      const place = { file, path: ['engagements', index], account: account.id };
      held.set(told.id, [...(held.get(told.id) ?? []), { ...place, told, part }]);
    });
  const merged = [...held.values()].map(mergeEngagement);
  const problems = merged.flatMap((one) => ('problems' in one ? one.problems : []));
  return problems.length > 0
    ? { problems }
    : { engagements: merged.flatMap((one) => ('problems' in one ? [] : [one])) };
}

/** Which part somebody has, by what the first file says of who takes part: another that says otherwise differs from it. */
function partOf(account: string, engagement: string, exports: readonly ReadExport[]): ToldBy['part'] {
  const participants = exports
    .flatMap(({ engagements }) => engagements)
    .find((told) => told.id === engagement && told.engagement?.participants)?.engagement?.participants;
  return participants?.find(({ person }) => person === account)?.part ?? null;
}

function mergeEngagement(
  told: readonly ToldBy[],
): WholeEngagement | { readonly problems: readonly ImportProblem[] } {
  // Those come first who have written it: the others are compared with them.
  const files = [...told.filter(writes), ...told.filter((one) => !writes(one))];
  const own = new Merged();
  for (const one of files) {
    const place = { file: one.file, path: [...one.path, 'engagement'] };
    if (one.told.engagement) own.add(one.told.engagement, place, writes(one));
  }
  const problems = [...own.problems, ...disagreements(files)];
  const leftOut: string[] = [];
  const whole: { [table: string]: unknown } = { engagement: own.all[0]?.record };
  const places: { [table: string]: readonly Place[] } = { engagement: own.all.map(({ place }) => place) };
  for (const table of tables) {
    const merged = new Merged();
    for (const one of files)
      one.told[table].forEach((record, index) => {
        merged.add(record, { file: one.file, path: [...one.path, table, index] }, writes(one));
      });
    problems.push(...merged.problems);
    const carried = merged.all.filter(({ record }) => {
      const stays = table === 'feedbackRounds' && record['state'] !== 'released';
      if (stays) leftOut.push(record.id);
      return !stays;
    });
    whole[table] = carried.map(({ record }) => record);
    places[table] = carried.map(({ place }) => place);
  }
  if (problems.length > 0) return { problems };
  const parsed = wholeSchema.safeParse(whole);
  if (parsed.success) return { ...parsed.data, leftOut };
  const [first] = files;
  return {
    problems: parsed.error.issues.map(({ path: [table = '', ...inner] }) => {
      const isList = String(table) !== 'engagement';
      const place = places[String(table)]?.[isList ? Number(inner[0]) : 0] ?? first;
      return {
        code: 'missing',
        file: place?.file ?? '',
        path: [...(place?.path ?? []), ...(isList ? inner.slice(1) : inner)],
      };
    }),
  };
}
