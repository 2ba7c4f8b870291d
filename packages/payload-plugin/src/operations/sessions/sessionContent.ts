import type { PracticeDefinition, PracticeRecord } from '../../collections/practice/definePractice.ts';
import {
  type ActionRecord,
  type AgendaItemRecord,
  actions,
  agendaItems,
  type OfferRecord,
  offers,
} from '../../collections/practice/sessionContent.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findRecords } from '../shared/records.ts';

/** What lies on the table of a session. */
export type SessionContent = {
  readonly agenda: readonly AgendaItemRecord[];
  readonly offers: readonly OfferRecord[];
  readonly actions: readonly ActionRecord[];
};

/** The content of a session that was just booked. */
export const noContent: SessionContent = { agenda: [], offers: [], actions: [] };

type InSession = PracticeDefinition & { readonly columns: { readonly session: unknown } };

async function findInSessions<D extends InSession>(
  definition: D,
  ids: readonly string[],
  sort: string[],
  context: OperationContext,
): Promise<PracticeRecord<D>[]> {
  return findRecords(definition, { session: { in: ids } }, context, { sort });
}

/** Returns a function that gives the content of each of these sessions; three queries whatever their number. */
export async function readContent(
  ids: readonly string[],
  context: OperationContext,
): Promise<(session: string) => SessionContent> {
  if (ids.length === 0) return () => noContent;
  const written = ['writtenAt', 'id'];
  // One after the other: inside a transaction they share one connection.
  const agenda = await findInSessions(agendaItems, ids, written, context);
  const offered = await findInSessions(offers, ids, written, context);
  const decided = await findInSessions(actions, ids, ['position', 'id'], context);
  const of =
    (session: string) =>
    (record: { readonly session: string }): boolean =>
      record.session === session;
  return (session) => ({
    agenda: agenda.filter(of(session)),
    offers: offered.filter(of(session)),
    actions: decided.filter(of(session)),
  });
}
