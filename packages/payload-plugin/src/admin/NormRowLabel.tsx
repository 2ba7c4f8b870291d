'use client';
import { useRowLabel } from '@payloadcms/ui';
import type { ReactElement } from 'react';
import { lineOf, type Stored } from '../collections/content/reading/read.ts';
import './admin.css';
import { useOpenWhenBlank } from './useOpenWhenBlank.ts';
import { useWords } from './useWords.ts';

/** The head of a norm's row: its number and who was in the sample. */
export function NormRowLabel(): ReactElement {
  const { data, path, rowNumber = 0 } = useRowLabel<Stored | undefined>();
  const { words } = useWords();
  useOpenWhenBlank(path, lineOf(data?.scale) === undefined && lineOf(data?.sample) === undefined);
  return (
    <span className="coaching-row">
      <b>
        {words.norm} {rowNumber + 1}
      </b>{' '}
      {lineOf(data?.sample)}
    </span>
  );
}
