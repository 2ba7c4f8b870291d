import { inAllLanguages, type PanelText } from '../../words/inAllLanguages.ts';
import { type PluginWords, pluginWords } from '../../words/pluginWords.ts';
import type { PracticeDefinition } from './definePractice.ts';

type RecordWords = {
  readonly singular: string;
  readonly help?: string;
  readonly columns?: Readonly<Record<string, string>>;
};

const wordsOf = (words: PluginWords, name: PracticeDefinition['name']): RecordWords => words.records[name];

/** Returns what the panel says of the purpose of a collection; nothing of one that it does not show. */
export function recordHelp(name: PracticeDefinition['name']): { readonly description?: PanelText } {
  if (wordsOf(pluginWords('en'), name).help === undefined) return {};
  return { description: inAllLanguages((words) => wordsOf(words, name).help ?? '') };
}

/** Returns what the panel calls a column; nothing of one that it does not show. */
export function columnLabel(
  name: PracticeDefinition['name'],
  column: string,
): { readonly label?: PanelText } {
  if (wordsOf(pluginWords('en'), name).columns?.[column] === undefined) return {};
  return { label: inAllLanguages((words) => wordsOf(words, name).columns?.[column] ?? column) };
}
