import { isNotFoundError, isPermissionError } from '@coaching/sdk';
import { Loaded, type LoadedProps } from './Loaded.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';

/** Shows what a whole screen is about; what is not there, or not for this person to see, has a screen of its own. */
export function LoadedPage<Data>({ query, children }: LoadedProps<Data>) {
  const isHidden =
    query.data === undefined && (isNotFoundError(query.error) || isPermissionError(query.error));
  return isHidden ? <NotFoundPage /> : <Loaded query={query}>{children}</Loaded>;
}
