import type { CompositeResult } from '@coaching/sdk';
import { Text, Title } from '@mantine/core';
import { words } from '../language/words.ts';
import { IntervalLine } from '../ui/IntervalLine.tsx';
import layout from '../ui/layout.module.css';
import { Section } from '../ui/Section.tsx';
import { compositeSentence } from './scaleSentences.ts';

/** Beyond this many deviations a standardized score is hardly ever found. */
const farthest = 3;

/** Scores over scales, each with what it is made of and how sure it is. */
export function Composites({ composites }: { readonly composites: readonly CompositeResult[] }) {
  if (composites.length === 0) return null;
  return (
    <Section title={words.assessments.composites} help={words.assessments.compositesHelp}>
      {composites.map((composite) => (
        <div key={composite.id} className={layout.measured}>
          <div>
            <Title order={3}>{composite.title}</Title>
            <Text size="sm">{compositeSentence(composite)}</Text>
            <Text size="sm" c="dimmed">
              {words.assessments.madeOf({ scales: composite.scales.join(', ') })}
            </Text>
          </div>
          {composite.score === null ? null : (
            <IntervalLine
              name={`${composite.title}: ${compositeSentence(composite)}`}
              value={composite.score}
              min={composite.form === 'pomp' ? 0 : -farthest}
              max={composite.form === 'pomp' ? 100 : farthest}
              interval={composite.interval}
            />
          )}
        </div>
      ))}
    </Section>
  );
}
