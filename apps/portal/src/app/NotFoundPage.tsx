import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { PageHeader } from '../ui/PageHeader.tsx';
import { messages } from './shellMessages.ts';

/** Shown for an address that leads nowhere. */
export function NotFoundPage() {
  return (
    <>
      <PageHeader title={messages.notFoundTitle} lead={messages.notFoundText} />
      <Anchor component={Link} to="/" underline="always">
        {messages.toStart}
      </Anchor>
    </>
  );
}
