'use client';
import { useFormFields, useRowLabel } from '@payloadcms/ui';
import type { ReactElement } from 'react';
import { lineOf, type Stored } from '../collections/content/reading/read.ts';
import './admin.css';
import { useOpenWhenBlank } from './useOpenWhenBlank.ts';
import { useWords } from './useWords.ts';

/** The head of a scale's row: its title and how many items count in it. */
export function ScaleRowLabel(): ReactElement {
  const { data, path, rowNumber = 0 } = useRowLabel<Stored | undefined>();
  const { words } = useWords();
  useOpenWhenBlank(path, lineOf(data?.title) === undefined && lineOf(data?.key) === undefined);
  const count = useFormFields(([fields]) => fields[`${path}.items`]?.rows?.length ?? 0);
  return (
    <span className="coaching-row">
      <b>{lineOf(data?.title) ?? lineOf(data?.key) ?? `${words.scale} ${rowNumber + 1}`}</b>{' '}
      {words.items({ count })}
    </span>
  );
}
