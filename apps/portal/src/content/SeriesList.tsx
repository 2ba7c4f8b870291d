import { Anchor, SimpleGrid, Text } from '@mantine/core';
import { Link } from 'react-router';
import { words } from '../language/words.ts';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Section } from '../ui/Section.tsx';
import { useSeriesList } from './contentQueries.ts';

/** The published series with their articles. */
export function SeriesList() {
  const series = useSeriesList();
  return (
    <Loaded query={series}>
      {(list) =>
        list.length === 0 ? (
          <EmptyNote title={words.content.noSeries} />
        ) : (
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
            {list.map((one) => (
              <Section key={one.key} title={one.title} order={3} help={one.description}>
                <Text size="sm" c="dimmed">
                  {words.content.articles({ count: one.articles.length })}
                </Text>
                <ol>
                  {one.articles.map((article) => (
                    <li key={article.key}>
                      <Anchor component={Link} to={`/series/${one.key}/${article.key}`} underline="always">
                        {article.title}
                      </Anchor>
                    </li>
                  ))}
                </ol>
              </Section>
            ))}
          </SimpleGrid>
        )
      }
    </Loaded>
  );
}
