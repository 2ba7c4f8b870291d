import type { FocusRanking } from '@coaching/sdk';
import { Text, Title } from '@mantine/core';
import { words } from '../language/words.ts';
import classes from './focus.module.css';

/** Whether the same inputs, ranked in other ways, would propose the same. */
export function OtherWays({ agreement }: Pick<FocusRanking, 'agreement'>) {
  if (agreement.length === 0) return null;
  return (
    <>
      <Title order={3} mt="lg" mb={4}>
        {words.focus.otherWays}
      </Title>
      <Text size="sm" c="dimmed" mb="xs" maw={700}>
        {words.focus.otherWaysHelp}
      </Text>
      <ul className={classes.ways}>
        {agreement.map(({ mode, shared, of, sentence }) => (
          <li key={mode}>
            <span className={classes.dots} aria-hidden="true">
              {Array.from({ length: of }, (_, index) => (
                <span key={index} data-shared={index < shared} />
              ))}
            </span>
            {sentence}
          </li>
        ))}
      </ul>
    </>
  );
}
