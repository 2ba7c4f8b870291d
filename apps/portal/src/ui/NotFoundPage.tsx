import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { words } from '../language/words.ts';
import { PageHeader } from './PageHeader.tsx';

/** Shown for an address that leads nowhere. */
export function NotFoundPage() {
  return (
    <>
      <PageHeader title={words.ui.notFoundTitle} lead={words.ui.notFoundText} />
      <Anchor component={Link} to="/" underline="always">
        {words.ui.toStart}
      </Anchor>
    </>
  );
}
