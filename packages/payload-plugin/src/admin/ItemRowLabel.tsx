'use client';
import { useRowLabel } from '@payloadcms/ui';
import type { ReactElement } from 'react';
import { lineOf, type Stored } from '../collections/content/reading/read.ts';
import './admin.css';
import { useOpenWhenBlank } from './useOpenWhenBlank.ts';
import { useWords } from './useWords.ts';

/** The head of an item's row: its number and its text, so that sixty closed rows can still be read. */
export function ItemRowLabel(): ReactElement {
  const { data, path, rowNumber = 0 } = useRowLabel<Stored | undefined>();
  const { words } = useWords();
  useOpenWhenBlank(path, lineOf(data?.text) === undefined && lineOf(data?.key) === undefined);
  return (
    <span className="coaching-row">
      <b>{lineOf(data?.key) ?? rowNumber + 1}</b> {lineOf(data?.text) ?? <em>{words.noText}</em>}
    </span>
  );
}
