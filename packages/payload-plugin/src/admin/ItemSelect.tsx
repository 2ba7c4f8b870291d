'use client';
import { useFormFields } from '@payloadcms/ui';
import type { TextFieldClientComponent } from 'payload';
import { useMemo } from 'react';
import { lineOf, rowsOf } from '../collections/content/reading/read.ts';
import { FormSelect } from './FormSelect.tsx';
import { useWords } from './useWords.ts';

/** Chooses one of the instrument's items, by its text. */
export const ItemSelect: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { words } = useWords();
  // One text for the whole list: the field is drawn again only when an item has changed.
  const items = useFormFields(([fields]) =>
    JSON.stringify(
      (fields.items?.rows ?? []).map((_, row) => ({
        key: fields[`items.${row}.key`]?.value,
        text: fields[`items.${row}.text`]?.value,
      })),
    ),
  );
  const options = useMemo(
    () =>
      rowsOf(JSON.parse(items)).flatMap(({ key, text }) => {
        const value = lineOf(key);
        return value === undefined ? [] : [{ value, label: `${value} · ${lineOf(text) ?? words.noText}` }];
      }),
    [items, words],
  );
  return (
    <FormSelect field={field} path={path} readOnly={readOnly} options={options} emptyHint={words.noItems} />
  );
};
