import { Group, Stack, Text } from '@mantine/core';
import { useParams } from 'react-router';
import { ContactForm } from '../inquiries/ContactForm.tsx';
import { words } from '../language/words.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { LoadedPage } from '../ui/LoadedPage.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { ArticleBody } from './ArticleBody.tsx';
import { useArticle, useSeries } from './contentQueries.ts';

/** An article with its place in the series; the series ends in the contact form. */
export function ArticlePage() {
  const { seriesKey = '', articleKey = '' } = useParams();
  const article = useArticle(articleKey);
  const series = useSeries(seriesKey).data;
  const index = series?.articles.findIndex(({ key }) => key === articleKey) ?? -1;
  const before = index > 0 ? series?.articles[index - 1] : undefined;
  const after = index >= 0 ? series?.articles[index + 1] : undefined;
  return (
    <LoadedPage query={article}>
      {(data) => (
        <article lang={data.locale}>
          <PageHeader
            title={data.title}
            lead={data.summary}
            back={{ to: `/series/${seriesKey}`, label: series?.title ?? words.content.inThisSeries }}
          />
          <Stack gap="xl">
            <ArticleBody blocks={data.body} />
            <Text size="sm" c="dimmed">
              {index >= 0 && series
                ? `${words.content.articleOf({ index: index + 1, count: series.articles.length })} · `
                : ''}
              {words.content.source}: {data.source} · {words.content.license}: {data.license.name}
              {data.license.attribution ? `, ${data.license.attribution}` : ''}
            </Text>
            <Group>
              {before ? (
                <LinkButton to={`/series/${seriesKey}/${before.key}`} variant="default">
                  {words.content.previous}: {before.title}
                </LinkButton>
              ) : null}
              {after ? (
                <LinkButton to={`/series/${seriesKey}/${after.key}`}>
                  {words.content.next}: {after.title}
                </LinkButton>
              ) : null}
            </Group>
            {series?.endsInContactForm && !after ? <ContactForm callToAction={series.callToAction} /> : null}
          </Stack>
        </article>
      )}
    </LoadedPage>
  );
}
