'use client';
import type { TextFieldClientComponent } from '../host/types.ts';
import { FormSelect } from './FormSelect.tsx';
import { useOwners } from './useOwners.ts';
import { useWords } from './useWords.ts';

/** Chooses whose content it is; nothing chosen means that all organizations share it. */
export const OrganizationSelect: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { words } = useWords();
  const owners = useOwners(readOnly !== true);
  const options =
    typeof owners === 'string' ? [] : owners.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <FormSelect
      field={field}
      path={path}
      readOnly={readOnly}
      options={options}
      placeholder={words.shared}
      {...(readOnly ? {} : { emptyHint: owners === 'failed' ? words.ownersNotLoaded : words.noOwners })}
    />
  );
};
