import { type PluginWords, pluginWords } from '../../../words/pluginWords.ts';

/** One thing that keeps a file from being imported. */
export type ImportProblem = {
  readonly code: keyof PluginWords['imports'];
  /** Name of the file. */
  readonly file: string;
  /** Where in the file it stands. */
  readonly path: readonly PropertyKey[];
  /** What it is about, such as an address. */
  readonly about?: string;
};

/**
 * Returns a problem in one sentence, with the file and the place in it. What a file says comes on one line, without what a terminal
 * would obey.
 *
 * @param language - tag of a language, default English
 */
export function importProblemText({ code, file, path, about }: ImportProblem, language = 'en'): string {
  const place = [file, path.map(String).join('.')].filter(Boolean).join(': ');
  const sentence = pluginWords(language).imports[code];
  const text =
    about === undefined ? `${place}: ${sentence}` : `${place}: ${sentence.replace(/\.$/, '')}: ${about}`;
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}
