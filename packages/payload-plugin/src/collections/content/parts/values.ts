import { inAllLanguages, named, optionsIn, type PanelText } from '../../../words/inAllLanguages.ts';
import type { PluginWords } from '../../../words/pluginWords.ts';
import * as fields from '../fields/fields.ts';
import { lineOf, localizedOf, numberOf } from '../reading/read.ts';
import { oneField, type Part } from './Part.ts';

/** What a field is called and what it is for. */
export type Named = (words: PluginWords) => { readonly label: string; readonly help: string };

type Width = { readonly half?: boolean };
type Text = Width & {
  /** Whether it is written in each language. */
  readonly localized?: boolean;
  readonly initial?: string;
};

const asIs = (value: unknown) => value ?? null;

const text = (
  field: typeof fields.line | typeof fields.passage,
  words: Named,
  { initial, ...options }: Text,
): Part =>
  oneField(
    (name) => ({
      ...field({ name, ...options, ...named(words) }),
      ...(initial === undefined ? {} : { defaultValue: initial }),
    }),
    options.localized ? localizedOf : lineOf,
    (value, writer) => (options.localized ? writer.text(value) : asIs(value)),
    options,
  );

/** Returns a part of one line. */
export function line(words: Named, options: Text = {}): Part {
  return text(fields.line, words, options);
}

/** Returns a part of several lines, written in each language. */
export function passage(words: Named): Part {
  return text(fields.passage, words, { localized: true });
}

/** Returns a part that is a number. */
export function amount(
  words: Named,
  options: Width & { readonly step?: number; readonly initial?: number } = {},
): Part {
  const field = (name: string) => fields.amount({ name, ...options, ...named(words) });
  return oneField(field, numberOf, asIs, options);
}

/** Returns a part that is yes or no; where nothing is said it is no. */
export function flag(words: Named, initial = false): Part {
  const field = (name: string) => fields.flag({ name, initial, ...named(words) });
  return oneField(field, (stored) => stored === true, asIs);
}

/** Returns a part that is one of a few values. */
export function choice(
  words: Named,
  options: Width & {
    readonly from: (options: PluginWords['options']) => Readonly<Record<string, string>>;
    readonly enumName: string;
    readonly initial?: string;
  },
): Part {
  const { from, ...rest } = options;
  const field = (name: string) => fields.choice({ name, options: optionsIn(from), ...rest, ...named(words) });
  return oneField(field, lineOf, asIs, options);
}

/** Returns a part that is any number of a few values. */
export function choices(
  words: Named,
  options: {
    readonly from: (options: PluginWords['options']) => Readonly<Record<string, string>>;
    readonly enumName: string;
    readonly dbName: string;
  },
): Part {
  const { from, ...rest } = options;
  const field = (name: string) =>
    fields.choices({ name, options: optionsIn(from), initial: [], ...rest, ...named(words) });
  return oneField(field, (stored) => stored ?? [], asIs);
}

/** Returns a part that editors do not write: it always has this value. */
export function always(value: string): Part {
  return { fields: () => [], read: () => value, write: () => ({}) };
}

/** Returns the key of a document, whose field stands beside the tabs. */
export function documentKey(): Part {
  return {
    fields: () => [],
    read: (stored, name) => lineOf(stored[name]),
    write: (value, name) => ({ [name]: value }),
  };
}

/** Returns a label in all languages. */
export function labelOf(words: (words: PluginWords) => { readonly label: string }): PanelText {
  return inAllLanguages((all) => words(all).label);
}
