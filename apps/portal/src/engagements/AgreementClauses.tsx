import type { Agreement } from '@coaching/sdk';
import { Text, Title } from '@mantine/core';
import classes from './AgreementVersion.module.css';

/** The clauses of an agreement, in the order in which they are read. */
export function AgreementClauses({ clauses }: Pick<Agreement, 'clauses'>) {
  return (
    <ol className={classes.clauses}>
      {clauses.map((clause) => (
        <li key={clause.key}>
          <Title order={4}>{clause.title}</Title>
          <Text>{clause.text}</Text>
        </li>
      ))}
    </ol>
  );
}
