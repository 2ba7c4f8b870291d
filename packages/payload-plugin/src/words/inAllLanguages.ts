import { type PluginWords, pluginLanguages, pluginWords } from './pluginWords.ts';

/** A text of the panel by language, as Payload takes it. */
export type PanelText = Record<string, string>;

/**
 * Returns a text of the panel in every language that the plugin speaks at this moment. So call it while the collections
 * are built, not while this package is loaded: a host adds its languages in between.
 *
 * @example
 * inAllLanguages((words) => words.collections.tools.singular) //=> { en: 'Tool', de: 'Werkzeug' }
 */
export function inAllLanguages(pick: (words: PluginWords) => string): PanelText {
  return Object.fromEntries(pluginLanguages.tags().map((tag) => [tag, pick(pluginWords(tag))]));
}

/** Returns the name of a field and what it is for. */
export function named(pick: (words: PluginWords) => { readonly label: string; readonly help: string }): {
  readonly label: PanelText;
  readonly help: PanelText;
} {
  return {
    label: inAllLanguages((words) => pick(words).label),
    help: inAllLanguages((words) => pick(words).help),
  };
}

/** Returns what one of a kind is called, and several of them. */
export function counted(
  pick: (words: PluginWords) => { readonly singular: string; readonly plural: string },
): {
  readonly singular: PanelText;
  readonly plural: PanelText;
} {
  return {
    singular: inAllLanguages((words) => pick(words).singular),
    plural: inAllLanguages((words) => pick(words).plural),
  };
}

/** Returns what can be chosen from, by value. */
export function optionsIn(
  pick: (options: PluginWords['options']) => Readonly<Record<string, string>>,
): Readonly<Record<string, PanelText>> {
  const values = Object.keys(pick(pluginWords('en').options));
  return Object.fromEntries(
    values.map((value) => [value, inAllLanguages(({ options }) => pick(options)[value] ?? value)]),
  );
}
