import type {
  SessionKind,
  SessionsAddNoteInput,
  SessionsAddOfferInput,
  SessionsBookInput,
  SessionsCompleteInput,
} from '@coaching/sdk';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useClient } from '../client/ClientContext.ts';
import { everyItem } from '../client/everyItem.ts';

/** Returns the sessions of an engagement, the latest start first. */
export function useSessions(engagementId: string) {
  const { sessions } = useClient();
  return useQuery({
    queryKey: ['sessions', 'of', engagementId],
    queryFn: ({ signal }) => everyItem(sessions.list({ engagementId, limit: 100 }, { signal })),
  });
}

/** Returns one session with its agenda, offers and actions. */
export function useSession(sessionId: string) {
  const { sessions } = useClient();
  return useQuery({
    queryKey: ['sessions', sessionId],
    queryFn: ({ signal }) => sessions.get({ sessionId }, { signal }),
  });
}

/** Returns the notes of a session that the signed-in person may read. */
export function useNotes(sessionId: string) {
  const { sessions } = useClient();
  return useQuery({
    queryKey: ['sessions', sessionId, 'notes'],
    queryFn: ({ signal }) => everyItem(sessions.listNotes({ sessionId, limit: 100 }, { signal })),
  });
}

/** Returns the open slots of the engagement's coach in the four weeks from an instant on. */
export function useOpenSlots(engagementId: string, kind: SessionKind, fromMs: number) {
  const { availability } = useClient();
  const from = new Date(fromMs).toISOString();
  const to = new Date(fromMs + 28 * 86_400_000).toISOString();
  return useQuery({
    queryKey: ['availability', 'openSlots', engagementId, kind, from],
    queryFn: async ({ signal }) =>
      (await availability.openSlots({ engagementId, kind, from, to }, { signal })).items,
  });
}

/** Returns the mutation that books an open slot. */
export function useBookSession() {
  const { sessions } = useClient();
  return useMutation({ mutationFn: (input: SessionsBookInput) => sessions.book(input) });
}

/** Returns the mutation that moves a session to another open slot. */
export function useReschedule(sessionId: string) {
  const { sessions } = useClient();
  return useMutation({ mutationFn: (start: string) => sessions.reschedule({ sessionId, start }) });
}

/** Returns the mutation that cancels a session. */
export function useCancelSession(sessionId: string) {
  const { sessions } = useClient();
  return useMutation({ mutationFn: () => sessions.cancel({ sessionId }) });
}

/** Returns the mutation by which the coach confirms a booking. */
export function useConfirmSession(sessionId: string) {
  const { sessions } = useClient();
  return useMutation({ mutationFn: () => sessions.confirm({ sessionId }) });
}

/** Returns the mutation that ends a session with its actions, or with an explicit none. */
export function useCompleteSession() {
  const { sessions } = useClient();
  return useMutation({ mutationFn: (input: SessionsCompleteInput) => sessions.complete(input) });
}

/** Returns the mutation that records that the other one did not come. */
export function useRecordNoShow(sessionId: string) {
  const { sessions } = useClient();
  return useMutation({ mutationFn: () => sessions.recordNoShow({ sessionId }) });
}

/** Returns the mutation by which the coach gives a used-up session back. */
export function useWaiveConsumption(sessionId: string) {
  const { sessions } = useClient();
  return useMutation({ mutationFn: (reason: string) => sessions.waiveConsumption({ sessionId, reason }) });
}

/** Returns the mutation by which the leader adds to the agenda. */
export function useAddAgendaItem(sessionId: string) {
  const { sessions } = useClient();
  return useMutation({ mutationFn: (text: string) => sessions.addAgendaItem({ sessionId, text }) });
}

/** Returns the mutation by which the coach offers an insight, a tool or a strategy. */
export function useAddOffer() {
  const { sessions } = useClient();
  return useMutation({ mutationFn: (input: SessionsAddOfferInput) => sessions.addOffer(input) });
}

/** Returns the mutation that writes a note. */
export function useAddNote() {
  const { sessions } = useClient();
  return useMutation({ mutationFn: (input: SessionsAddNoteInput) => sessions.addNote(input) });
}
