'use client';
import { useFormFields, useRowLabel } from '@payloadcms/ui';
import type { ReactElement } from 'react';
import { lineOf, type Stored } from '../collections/content/reading/read.ts';
import './admin.css';
import { formItems } from './formItems.ts';
import { useOpenWhenBlank } from './useOpenWhenBlank.ts';
import { useWords } from './useWords.ts';

/** The head of a row of a scale's key: the item's text, not only its id, and whether it is reversed. */
export function ScaleKeyRowLabel(): ReactElement {
  const { data, path } = useRowLabel<Stored | undefined>();
  const { words } = useWords();
  const id = lineOf(data?.item);
  useOpenWhenBlank(path, id === undefined);
  const text = useFormFields(([fields]) => {
    if (id === undefined) return words.choose;
    const item = formItems(fields).find((one) => one.id === id);
    return item ? (item.text ?? words.noText) : words.unknownItem;
  });
  return (
    <span className="coaching-row">
      {id === undefined ? null : <b>{id}</b>} {text}
      {data?.reversed === true ? <span className="coaching-row__mark">{words.reversed}</span> : null}
    </span>
  );
}
