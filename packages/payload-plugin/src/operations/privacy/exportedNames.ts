import { localize } from '@coaching/core';
import type { RouteAnswer } from '@coaching/core/api';
import type { FrozenInstrument } from '../assessments/frozenInstruments.ts';
import type { ExportedEngagement } from './exportEngagements.ts';

/** Returns an instrument as an export names it. */
export function exportedInstrument(
  { id, key, version, hash, instrument }: FrozenInstrument,
  locale: string,
): RouteAnswer<'privacy.exportMine'>['instruments'][number] {
  return { id, key, version, hash, title: localize(instrument.title, locale, instrument.language) };
}

/** Returns the ids of all people whom an engagement names, each once. */
export function peopleIn(exported: readonly ExportedEngagement[]): string[] {
  const named = exported.flatMap(({ engagement, agreements, assessments, sessions, notes }) => [
    ...(engagement?.participants ?? []).map(({ person }) => person),
    ...agreements.flatMap(({ signatures = [] }) => signatures.map(({ person }) => person)),
    ...assessments.map(({ leader }) => leader),
    ...sessions.flatMap(({ coach, leader }) => [coach, leader]),
    ...notes.map(({ author }) => author),
  ]);
  return [...new Set(named)].filter((person) => person !== undefined);
}
