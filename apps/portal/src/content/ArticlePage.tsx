import { Group, Stack, Text } from '@mantine/core';
import { useParams } from 'react-router';
import { LoadedPage } from '../app/LoadedPage.tsx';
import { ContactForm } from '../inquiries/ContactForm.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { ArticleBody } from './ArticleBody.tsx';
import { useArticle, useSeries } from './contentQueries.ts';
import { messages } from './messages.ts';

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
            back={{ to: `/series/${seriesKey}`, label: series?.title ?? messages.inThisSeries }}
          />
          <Stack gap="xl">
            <ArticleBody blocks={data.body} />
            <Text size="sm" c="dimmed">
              {index >= 0 && series ? `${messages.articleOf(index + 1, series.articles.length)} · ` : ''}
              {messages.source}: {data.source} · {messages.license}: {data.license.name}
              {data.license.attribution ? `, ${data.license.attribution}` : ''}
            </Text>
            <Group>
              {before ? (
                <LinkButton to={`/series/${seriesKey}/${before.key}`} variant="default">
                  {messages.previous}: {before.title}
                </LinkButton>
              ) : null}
              {after ? (
                <LinkButton to={`/series/${seriesKey}/${after.key}`}>
                  {messages.next}: {after.title}
                </LinkButton>
              ) : null}
            </Group>
            {series?.endsInContactForm && !after ? <ContactForm /> : null}
          </Stack>
        </article>
      )}
    </LoadedPage>
  );
}
