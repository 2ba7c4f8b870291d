'use client';
import { useFormFields, useRowLabel } from '@payloadcms/ui';
import type { ReactElement } from 'react';
import { lineOf, numberOf, type Stored } from '../collections/content/reading/read.ts';
import './admin.css';
import { useOpenWhenBlank } from './useOpenWhenBlank.ts';
import { useWords } from './useWords.ts';

/** The head of a label's row: the step that it belongs to, and the label. */
export function LabelRowLabel(): ReactElement {
  const { data, path, rowNumber = 0 } = useRowLabel<Stored | undefined>();
  const { words } = useWords();
  useOpenWhenBlank(path, lineOf(data?.label) === undefined);
  const format = path.split('.').slice(0, 2).join('.');
  const min = useFormFields(([fields]) => numberOf(fields[`${format}.min`]?.value));
  return (
    <span className="coaching-row">
      <b>{lineOf(data?.value) ?? (min ?? 1) + rowNumber}</b> {lineOf(data?.label) ?? <em>{words.noText}</em>}
    </span>
  );
}
