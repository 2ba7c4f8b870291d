import { Anchor, Stack, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { ContactForm } from '../inquiries/ContactForm.tsx';
import { words } from '../language/words.ts';
import { LoadedPage } from '../ui/LoadedPage.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Section } from '../ui/Section.tsx';
import classes from './content.module.css';
import { useSeries } from './contentQueries.ts';

/** A series: its articles in reading order, then the contact form. */
export function SeriesPage() {
  const { seriesKey = '' } = useParams();
  const series = useSeries(seriesKey);
  return (
    <LoadedPage query={series}>
      {({ key, title, description, articles, endsInContactForm, callToAction }) => (
        <>
          <PageHeader title={title} lead={description} back={{ to: '/', label: words.content.home }} />
          <Stack gap="xl">
            <Section title={words.content.inThisSeries}>
              <ol className={classes.articles}>
                {articles.map((article) => (
                  <li key={article.key}>
                    <Anchor component={Link} to={`/series/${key}/${article.key}`} underline="always" fw={600}>
                      {article.title}
                    </Anchor>
                    <Text c="dimmed">{article.summary}</Text>
                  </li>
                ))}
              </ol>
            </Section>
            {endsInContactForm ? <ContactForm callToAction={callToAction} /> : null}
          </Stack>
        </>
      )}
    </LoadedPage>
  );
}
