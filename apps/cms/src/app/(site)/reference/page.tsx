import type { Metadata } from 'next';
import { openApi } from '../../../reference/openApi.ts';
import { operationGroups } from '../../../reference/operations.ts';
import { readSettings } from '../../../settings.ts';
import { ReferencePage } from '../../../ui/ReferencePage.tsx';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'API reference' };

export default function ReferenceOverview() {
  const { publicUrl } = readSettings(process.env);
  return (
    <ReferencePage
      title="API reference"
      lead={
        <>
          The routes under <code>{publicUrl}/api/coaching/v1</code>. Apps written in TypeScript use the SDK,
          whose methods have the same names; for all others there is the{' '}
          <a href="/api/coaching/v1/openapi.json">OpenAPI 3.1 document</a>.
        </>
      }
    >
      {operationGroups(openApi()).map(({ name, operations }) => (
        <section className="group" key={name} aria-labelledby={name}>
          <h2 id={name}>
            <a href={`/reference/${name}`}>{name}</a>
          </h2>
          <ul className="routes">
            {operations.map(({ id, method, path, summary }) => (
              <li key={id}>
                <a href={`/reference/${name}#${id}`}>
                  <span className="method">{method}</span> <code>{path}</code>
                </a>
                <span>{summary}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </ReferencePage>
  );
}
