import type { Availability } from '@coaching/sdk';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useClient } from '../client/ClientContext.ts';

/** Returns the signed-in coach's availability. */
export function useAvailability() {
  const { availability } = useClient();
  return useQuery({
    queryKey: ['availability'],
    queryFn: ({ signal }) => availability.get({ signal }),
  });
}

/** Returns the mutation that replaces it. */
export function useSetAvailability() {
  const { availability } = useClient();
  return useMutation({ mutationFn: (input: Availability) => availability.set(input) });
}
