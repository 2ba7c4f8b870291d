'use client';
import { useFormFields } from '@payloadcms/ui';
import type { TextFieldClientComponent } from 'payload';
import { lineOf } from '../collections/content/reading/read.ts';
import { FormSelect } from './FormSelect.tsx';
import { useWords } from './useWords.ts';

/** Chooses one of the instrument's answer formats. */
export const FormatSelect: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { words } = useWords();
  const names = useFormFields(([fields]) =>
    JSON.stringify(
      (fields.formats?.rows ?? []).flatMap((_, row) => lineOf(fields[`formats.${row}.name`]?.value) ?? []),
    ),
  );
  const list: readonly unknown[] = JSON.parse(names);
  const options = list.map((name) => ({ value: String(name), label: String(name) }));
  return (
    <FormSelect field={field} path={path} readOnly={readOnly} options={options} emptyHint={words.noFormats} />
  );
};
