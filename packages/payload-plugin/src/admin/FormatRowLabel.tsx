'use client';
import { useRowLabel } from '@payloadcms/ui';
import type { ReactElement } from 'react';
import { lineOf, type Stored } from '../collections/content/reading/read.ts';
import './admin.css';
import { useWords } from './useWords.ts';

/** The head of an answer format's row: its name, and what kind it is. */
export function FormatRowLabel(): ReactElement {
  const { data, rowNumber = 0 } = useRowLabel<Stored | undefined>();
  const { words } = useWords();
  const kind = data?.blockType === 'forcedChoice' ? words.choice : words.rating;
  return (
    <span className="coaching-row">
      <b>{lineOf(data?.name) ?? `${words.format} ${rowNumber}`}</b> {kind}
    </span>
  );
}
