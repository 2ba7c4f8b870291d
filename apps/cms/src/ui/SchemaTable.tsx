import type { SchemaRow } from '../reference/schemaRows.ts';
import { schemaAddress } from './schemaAddress.ts';

type Props = {
  readonly caption: string;
  readonly rows: readonly (SchemaRow & { readonly place?: string })[];
};

/** The properties of a schema: name, type and meaning. */
export function SchemaTable({ caption, rows }: Props) {
  return (
    <div className="table">
      <table aria-label={caption}>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Type</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.place ?? ''}${row.path}`}>
              <th scope="row">
                <code>{row.path}</code>
              </th>
              <td>{row.ref ? <a href={schemaAddress(row.ref)}>{row.type}</a> : row.type}</td>
              <td>
                {row.description ? <p>{row.description}</p> : null}
                <span className="needed">
                  {row.required ? 'required' : 'optional'}
                  {row.place ? `, in the ${row.place}` : ''}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
