import type { Metadata } from 'next';
import { openApi } from '../../../../reference/openApi.ts';
import { namedSchemas } from '../../../../reference/operations.ts';
import { ReferencePage } from '../../../../ui/ReferencePage.tsx';
import { SchemaTable } from '../../../../ui/SchemaTable.tsx';
import { schemaAddress } from '../../../../ui/schemaAddress.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Schemas – API reference' };

export default function ReferenceSchemas() {
  return (
    <ReferencePage
      current="schemas"
      title="Schemas"
      lead="What the routes take and answer, where it has a name. The SDK exports a type of the same name."
    >
      {namedSchemas(openApi()).map(({ name, description, body }) => (
        <section className="schema" key={name} id={schemaAddress(name).split('#')[1]}>
          <h2>{name}</h2>
          {description ? <p>{description}</p> : null}
          {body.rows.length > 0 ? <SchemaTable caption={name} rows={body.rows} /> : <code>{body.type}</code>}
        </section>
      ))}
    </ReferencePage>
  );
}
