import { Table } from '@mantine/core';
import { words } from '../language/words.ts';
import classes from './ui.module.css';

type TableAlternativeProps = {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of each row names it. */
  readonly rows: readonly (readonly string[])[];
  /** What opens it; by default it says that this is the plot as a table. */
  readonly summary?: string;
};

/** The figures of a plot once more, as a table that opens on demand. */
export function TableAlternative({ caption, head, rows, summary = words.ui.asTable }: TableAlternativeProps) {
  return (
    <details className={classes.details}>
      <summary>{summary}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrollable by keyboard */}
      <section className={classes.table} aria-label={caption} tabIndex={0}>
        <Table mt="sm" withTableBorder striped>
          <Table.Caption>{caption}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              {head.map((cell) => (
                <Table.Th key={cell} scope="col">
                  {cell}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(([name, ...cells]) => (
              <Table.Tr key={name}>
                <Table.Th scope="row">{name}</Table.Th>
                {cells.map((cell, index) => (
                  <Table.Td key={head[index + 1]}>{cell}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
    </details>
  );
}
