import type { Metadata } from 'next';
import { openApi } from '../../../reference/openApi.ts';
import { namedSchemas, operationGroups } from '../../../reference/operations.ts';
import { readSettings } from '../../../settings.ts';
import { Operation } from '../../../ui/Operation.tsx';
import { SchemaTable } from '../../../ui/SchemaTable.tsx';
import { SitePage } from '../../../ui/SitePage.tsx';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'API reference' };

export default function ReferencePage() {
  const { publicUrl } = readSettings(process.env);
  const document = openApi();
  const groups = operationGroups(document);
  return (
    <SitePage current="/reference">
      <h1>API reference</h1>
      <p className="lead">
        The routes under <code>{publicUrl}/api/coaching/v1</code>. Apps written in TypeScript use the SDK,
        whose methods have the same names; for all others there is the{' '}
        <a href="/api/coaching/v1/openapi.json">OpenAPI 3.1 document</a>.
      </p>
      <div className="reference">
        <nav className="contents" aria-label="Groups of routes">
          <ul>
            {groups.map(({ name }) => (
              <li key={name}>
                <a href={`#${name}`}>{name}</a>
              </li>
            ))}
            <li>
              <a href="#schemas">schemas</a>
            </li>
          </ul>
        </nav>
        <div>
          {groups.map(({ name, operations }) => (
            <section className="group" key={name} aria-labelledby={name}>
              <h2 id={name}>{name}</h2>
              {operations.map((operation) => (
                <Operation key={operation.id} operation={operation} />
              ))}
            </section>
          ))}
          <section className="group" aria-labelledby="schemas">
            <h2 id="schemas">Schemas</h2>
            {namedSchemas(document).map(({ name, description, body }) => (
              <div className="schema" key={name} id={`schema-${name}`}>
                <h3>{name}</h3>
                {description ? <p>{description}</p> : null}
                {body.rows.length > 0 ? (
                  <SchemaTable caption={name} rows={body.rows} />
                ) : (
                  <code>{body.type}</code>
                )}
              </div>
            ))}
          </section>
        </div>
      </div>
    </SitePage>
  );
}
