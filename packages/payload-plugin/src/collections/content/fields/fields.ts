import type {
  CheckboxField,
  Field,
  NumberField,
  RelationshipField,
  SelectField,
  TextareaField,
  TextField,
} from '../../../host/types.ts';
import { named, type PanelText } from '../../../words/inAllLanguages.ts';

type Named = { readonly name: string; readonly label: PanelText; readonly help: PanelText };
type Translated = Named & { readonly localized?: boolean; readonly half?: boolean };

const admin = ({ help, half }: { readonly help: PanelText; readonly half?: boolean }) => ({
  description: help,
  ...(half ? { width: '50%' } : {}),
});

/** Returns a field for one line of text. */
export function line({ name, label, localized, ...rest }: Translated): TextField {
  return { name, type: 'text', label, ...(localized ? { localized } : {}), admin: admin(rest) };
}

/** Returns a field for a text of several lines. */
export function passage({ name, label, localized, ...rest }: Translated): TextareaField {
  return {
    name,
    type: 'textarea',
    label,
    ...(localized ? { localized } : {}),
    admin: { ...admin(rest), rows: 3 },
  };
}

/** Returns a field for a number; what it may be is checked at publication. */
export function amount({
  name,
  label,
  step,
  initial,
  ...rest
}: Named & { readonly step?: number; readonly initial?: number; readonly half?: boolean }): NumberField {
  return {
    name,
    type: 'number',
    label,
    ...(initial === undefined ? {} : { defaultValue: initial }),
    admin: { ...admin(rest), ...(step === undefined ? {} : { step }) },
  };
}

/** Returns a field for yes or no. */
export function flag({
  name,
  label,
  initial = false,
  ...rest
}: Named & { readonly initial?: boolean }): CheckboxField {
  return { name, type: 'checkbox', label, defaultValue: initial, admin: admin(rest) };
}

/** Returns a field for one of a few values. */
export function choice({
  name,
  label,
  options,
  initial,
  enumName,
  ...rest
}: Named & {
  readonly options: Readonly<Record<string, PanelText>>;
  readonly enumName: string;
  readonly initial?: string;
  readonly half?: boolean;
}): SelectField {
  return {
    name,
    type: 'select',
    label,
    enumName,
    options: Object.entries(options).map(([value, optionLabel]) => ({ value, label: optionLabel })),
    ...(initial === undefined ? {} : { defaultValue: initial }),
    admin: admin(rest),
  };
}

/** Returns a field for any number of a few values. */
export function choices({
  name,
  label,
  options,
  initial,
  enumName,
  dbName,
  help,
}: Named & {
  readonly options: Readonly<Record<string, PanelText>>;
  readonly enumName: string;
  readonly dbName: string;
  readonly initial: readonly string[];
}): SelectField {
  return {
    name,
    type: 'select',
    hasMany: true,
    label,
    enumName,
    dbName,
    options: Object.entries(options).map(([value, optionLabel]) => ({ value, label: optionLabel })),
    defaultValue: [...initial],
    admin: { description: help },
  };
}

/** Returns a field that points at one piece of content. */
export function pointer({ name, label, help, to }: Named & { readonly to: string }): RelationshipField {
  return { name, type: 'relationship', relationTo: to, label, admin: { description: help } };
}

/** Returns a field that points at several pieces of content, in order. */
export function pointers({ name, label, help, to }: Named & { readonly to: string }): RelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo: to,
    hasMany: true,
    label,
    admin: { description: help, isSortable: true },
  };
}

/** Returns the fields side by side. */
export function row(...fields: Field[]): Field {
  return { type: 'row', fields };
}

/** Returns the field for the id of a row that is called after its title. */
export function rowKey({ half = false }: { readonly half?: boolean } = {}): TextField {
  return line({
    name: 'key',
    half,
    ...named((words) => words.fields.rowKey),
  });
}

/** Returns the fields for the title and the id of what a report names. */
export function reportedTitle(): Field {
  return row(
    line({
      name: 'title',
      localized: true,
      half: true,
      ...named((words) => words.fields.reportedTitle),
    }),
    rowKey({ half: true }),
  );
}
