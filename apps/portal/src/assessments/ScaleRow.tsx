import type { ScaleResult } from '@coaching/sdk';
import { Text, Title } from '@mantine/core';
import { words } from '../language/words.ts';
import { IntervalLine } from '../ui/IntervalLine.tsx';
import layout from '../ui/layout.module.css';
import { percentileSentence, scaleSentence } from './scaleSentences.ts';

type ScaleRowProps = {
  readonly scale: ScaleResult;
  /** Whether to say that this scale has no comparison group, as others have one. */
  readonly saysNoNorm: boolean;
};

/** One scale: its score, its range and its rank in words, each with how sure it is, and both as plots. */
export function ScaleRow({ scale, saysNoNorm }: ScaleRowProps) {
  const { title, score, min, max, interval, percentile, band, ipsative } = scale;
  const borders = band?.ranges.slice(1).map(({ from }) => from) ?? [];
  return (
    <div className={layout.measured}>
      <div>
        <Title order={3}>{title}</Title>
        <Text size="sm">{scaleSentence(scale)}</Text>
        {band ? <Text size="sm">{words.assessments.band({ band: band.text })}</Text> : null}
        {percentile ? (
          <Text size="sm">
            {percentileSentence(percentile)}{' '}
            <Text span c="dimmed" size="sm">
              ({percentile.source}, {percentile.date})
            </Text>
          </Text>
        ) : ipsative || !saysNoNorm ? null : (
          <Text size="sm" c="dimmed">
            {words.assessments.noNorm}
          </Text>
        )}
      </div>
      {score === null ? null : (
        <div>
          <IntervalLine
            name={`${title}: ${scaleSentence(scale)}`}
            value={score}
            min={min}
            max={max}
            interval={interval}
            borders={band?.on === 'score' ? borders : []}
          />
          {percentile ? (
            <>
              <Text size="xs" c="dimmed" mt="xs">
                {words.assessments.table.percentile}
              </Text>
              <IntervalLine
                name={`${title}: ${percentileSentence(percentile)}`}
                value={percentile.rank}
                min={0}
                max={100}
                interval={percentile.interval}
                borders={band?.on === 'percentile' ? borders : []}
              />
            </>
          ) : null}
        </div>
      )}
    </div>
  );
}
