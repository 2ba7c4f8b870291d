import config from '@payload-config';
import { generatePageMetadata, RootPage } from '@payloadcms/next/views';
import type { Metadata } from 'next';
import { NoAccountYet } from '../../../../ui/NoAccountYet.tsx';
import { importMap } from '../importMap.js';

type Props = {
  readonly params: Promise<{ segments: string[] }>;
  readonly searchParams: Promise<{ [key: string]: string | string[] }>;
};

export function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return generatePageMetadata({ config, params, searchParams });
}

export default async function AdminPage({ params, searchParams }: Props) {
  // Payload sends everybody there as long as there is no account, and makes whoever comes first an administrator.
  if ((await params).segments?.[0] === 'create-first-user') return <NoAccountYet />;
  return RootPage({ config, importMap, params, searchParams });
}
