import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { openApi } from '../../../../reference/openApi.ts';
import { operationGroups } from '../../../../reference/operations.ts';
import { Operation } from '../../../../ui/Operation.tsx';
import { ReferencePage } from '../../../../ui/ReferencePage.tsx';

type Props = { readonly params: Promise<{ readonly group: string }> };

const titleOf = (group: string) => `${group.charAt(0).toUpperCase()}${group.slice(1)}`;

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${titleOf((await params).group)} – API reference` };
}

export default async function ReferenceGroup({ params }: Props) {
  const { group } = await params;
  const found = operationGroups(openApi()).find(({ name }) => name === group);
  if (!found) notFound();
  return (
    <ReferencePage
      current={group}
      title={titleOf(group)}
      lead="Open a route to see what it takes and answers."
    >
      {found.operations.map((operation) => (
        <Operation key={operation.id} operation={operation} />
      ))}
    </ReferencePage>
  );
}
