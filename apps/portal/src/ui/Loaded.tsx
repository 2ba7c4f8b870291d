import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { words } from '../language/words.ts';
import { ErrorNotice } from './ErrorNotice.tsx';

export type LoadedProps<Data> = {
  readonly query: UseQueryResult<Data>;
  readonly children: (data: Data) => ReactNode;
};

/** Shows what a query brought; before that its waiting state, and its error with a way to try again. */
export function Loaded<Data>({ query, children }: LoadedProps<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />;
  return <Waiting />;
}

/** Says that something is on its way. */
export function Waiting() {
  return (
    <Stack role="status" gap="md">
      <VisuallyHidden>{words.ui.loading}</VisuallyHidden>
      <Skeleton height={28} width="45%" aria-hidden />
      <Skeleton height={110} aria-hidden />
      <Skeleton height={110} aria-hidden />
    </Stack>
  );
}
