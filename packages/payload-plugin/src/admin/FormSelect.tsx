'use client';
import { FieldDescription, SelectInput, useField } from '@payloadcms/ui';
import { mergeFieldStyles } from '@payloadcms/ui/shared';
import type { ReactElement } from 'react';
import type { TextFieldClientProps } from '../host/types.ts';

type FormSelectProps = {
  readonly field: TextFieldClientProps['field'];
  readonly path: string;
  readonly readOnly: boolean | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Said instead of the description where there is nothing to choose from. */
  readonly emptyHint?: string;
  /** What it means that nothing is chosen. */
  readonly placeholder?: string;
};

/** A text field whose value is chosen from what stands elsewhere in the same form. */
export function FormSelect({
  field,
  path,
  readOnly,
  options,
  emptyHint,
  placeholder,
}: FormSelectProps): ReactElement {
  const { value, setValue, showError, errorMessage } = useField<string>({ path });
  // A value that has gone missing stays visible, so that the editor can see what was meant.
  const known = !value || options.some((option) => option.value === value);
  const all = known ? options : [...options, { value, label: value }];
  const description = (options.length === 0 ? emptyHint : undefined) ?? field.admin?.description;
  return (
    <SelectInput
      id={`field-${path.replaceAll('.', '__')}`}
      name={field.name}
      style={mergeFieldStyles(field)}
      path={path}
      {...(field.label === undefined ? {} : { label: field.label })}
      options={[...all]}
      {...(value ? { value } : {})}
      {...(placeholder === undefined ? {} : { placeholder })}
      isClearable
      {...(readOnly === undefined ? {} : { readOnly })}
      showError={showError}
      {...(showError && errorMessage ? { Error: <p className="coaching-error">{errorMessage}</p> } : {})}
      Description={<FieldDescription path={path} {...(description ? { description } : {})} />}
      onChange={(option) => {
        const chosen = Array.isArray(option) ? option[0] : option;
        setValue(typeof chosen?.value === 'string' ? chosen.value : null);
      }}
    />
  );
}
