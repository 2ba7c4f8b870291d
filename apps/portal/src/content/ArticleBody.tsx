import type { ArticleBlock } from '@coaching/sdk';
import { Table, Title } from '@mantine/core';
import ui from '../ui/ui.module.css';
import classes from './content.module.css';

/** The blocks of an article as text. */
export function ArticleBody({ blocks }: { readonly blocks: readonly ArticleBlock[] }) {
  return (
    <div className={classes.article}>
      {blocks.map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { readonly block: ArticleBlock }) {
  switch (block.type) {
    case 'heading':
      return <Title order={block.level}>{block.text}</Title>;
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'list': {
      const items = block.items.map((item) => <li key={item}>{item}</li>);
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return (
        <div className={ui.table}>
          <Table withTableBorder>
            <Table.Thead>
              <Table.Tr>
                {block.header.map((cell) => (
                  <Table.Th key={cell} scope="col">
                    {cell}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {block.rows.map((row) => (
                <Table.Tr key={row.join('|')}>
                  {row.map((cell, index) => (
                    <Table.Td key={block.header[index] ?? cell}>{cell}</Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      );
  }
}
