'use client';
import { useFormFields } from '@payloadcms/ui';
import { lineOf, rowsOf } from '../collections/content/reading/read.ts';
import type { TextFieldClientComponent } from '../host/types.ts';
import { FormSelect } from './FormSelect.tsx';
import { useIsOpen } from './useIsOpen.ts';
import { useWords } from './useWords.ts';

/** Chooses one of the instrument's answer formats, once the row is open. */
export const FormatSelect: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { words } = useWords();
  const isOpen = useIsOpen(path);
  // As one text, so that the field is drawn again only when a name has changed.
  const names = useFormFields(([fields]) =>
    JSON.stringify(
      (fields.formats?.rows ?? []).map((_, row) => ({ name: fields[`formats.${row}.name`]?.value })),
    ),
  );
  if (!isOpen) return null;
  const options = rowsOf(JSON.parse(names)).flatMap(({ name }) => {
    const value = lineOf(name);
    return value === undefined ? [] : [{ value, label: value }];
  });
  return (
    <FormSelect field={field} path={path} readOnly={readOnly} options={options} emptyHint={words.noFormats} />
  );
};
