'use client';
import { useFormFields } from '@payloadcms/ui';
import { useMemo } from 'react';
import type { TextFieldClientComponent } from '../host/types.ts';
import { FormSelect } from './FormSelect.tsx';
import { formItems } from './formItems.ts';
import { useIsOpen } from './useIsOpen.ts';
import { useWords } from './useWords.ts';

/** Chooses one of the instrument's items, by its text, once the row is open. */
export const ItemSelect: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { words } = useWords();
  const isOpen = useIsOpen(path);
  const items = useFormFields(([fields]) => formItems(fields));
  const options = useMemo(
    () => items.map(({ id, text }) => ({ value: id, label: `${id} · ${text ?? words.noText}` })),
    [items, words],
  );
  if (!isOpen) return null;
  return (
    <FormSelect field={field} path={path} readOnly={readOnly} options={options} emptyHint={words.noItems} />
  );
};
