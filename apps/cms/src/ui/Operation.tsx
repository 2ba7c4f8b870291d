import type { BodyView, OperationView } from '../reference/operations.ts';
import { SchemaTable } from './SchemaTable.tsx';
import { schemaAddress } from './schemaAddress.ts';

/** One route of the API: closed it is a line, opened it says all there is to know. */
export function Operation({ operation }: { readonly operation: OperationView }) {
  const { id, method, path, summary, signedIn, parameters, body, answer, refusals } = operation;
  return (
    <details className="operation" id={id}>
      <summary>
        <span className="method">{method}</span>
        <code>{path}</code>
        <span>{summary}</span>
      </summary>
      <div>
        <p>
          In the SDK: <code>client.{id}()</code>.{' '}
          {signedIn ? 'The caller has to be signed in.' : 'No sign-in is needed.'}
        </p>
        {parameters.length > 0 ? (
          <>
            <h2>Parameters</h2>
            <SchemaTable caption={`Parameters of ${id}`} rows={parameters} />
          </>
        ) : null}
        {body ? <Body title="Body" caption={`Body of ${id}`} body={body} /> : null}
        {answer ? (
          <Body title={`Answer, ${answer.status}`} caption={`Answer of ${id}`} body={answer} />
        ) : null}
        <h2>Refusals</h2>
        <div className="table">
          <table aria-label={`Refusals of ${id}`}>
            <thead>
              <tr>
                <th scope="col">Status</th>
                <th scope="col">Code</th>
                <th scope="col">What to do</th>
              </tr>
            </thead>
            <tbody>
              {refusals.map(({ status, code, title }) => (
                <tr key={code}>
                  <td>{status}</td>
                  <th scope="row">
                    <code>{code}</code>
                  </th>
                  <td>{title}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </details>
  );
}

function Body({
  title,
  caption,
  body,
}: {
  readonly title: string;
  readonly caption: string;
  readonly body: BodyView;
}) {
  return (
    <>
      <h2>{title}</h2>
      {body.rows.length > 0 ? (
        <SchemaTable caption={caption} rows={body.rows} />
      ) : (
        <p>{body.ref ? <a href={schemaAddress(body.ref)}>{body.type}</a> : <code>{body.type}</code>}</p>
      )}
    </>
  );
}
