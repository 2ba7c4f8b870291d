'use client';
import { useFormFields } from '@payloadcms/ui';
import { lineOf, rowsOf } from '../collections/content/reading/read.ts';
import type { TextFieldClientComponent } from '../host/types.ts';
import { FormSelect } from './FormSelect.tsx';
import { useIsOpen } from './useIsOpen.ts';
import { useWords } from './useWords.ts';

/** Chooses one of the instrument's scales, once the row is open. A new scale has an id once the draft was saved. */
export const ScaleSelect: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { words } = useWords();
  const isOpen = useIsOpen(path);
  // As one text, so that the field is drawn again only when a scale has changed.
  const scales = useFormFields(([fields]) =>
    JSON.stringify(
      (fields.scales?.rows ?? []).map((_, row) => ({
        key: fields[`scales.${row}.key`]?.value,
        title: fields[`scales.${row}.title`]?.value,
      })),
    ),
  );
  if (!isOpen) return null;
  const options = rowsOf(JSON.parse(scales)).flatMap(({ key, title }) => {
    const value = lineOf(key);
    return value === undefined ? [] : [{ value, label: lineOf(title) ?? value }];
  });
  return (
    <FormSelect field={field} path={path} readOnly={readOnly} options={options} emptyHint={words.noScales} />
  );
};
