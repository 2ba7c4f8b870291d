import type { Issue } from '@coaching/core';
import { lineOf, rowsOf, type Stored } from '../collections/content/reading/read.ts';
import type { PluginWords } from '../words/pluginWords.ts';

/** Returns where a mistake is, as editors call it: “License”, “Scale 2 (Planning), Item 3”, “Composite 1 (Focus), Scale 2”; empty where no name is known. */
export function issuePlace(doc: Stored, path: Issue['path'], words: PluginWords['panel']): string {
  const [list, index, inner, position, band] = path;
  if (typeof index !== 'number') {
    const places: Readonly<Record<string, string>> = words.places;
    return places[String(list)] ?? '';
  }
  const names: Readonly<Record<string, string>> = {
    items: words.item,
    scales: words.scale,
    formats: words.format,
    norms: words.norm,
    composites: words.composite,
  };
  const row = rowsOf(doc[String(list)])[index];
  const title = lineOf(row?.title) ?? lineOf(row?.name) ?? lineOf(row?.key);
  const place = `${names[String(list)] ?? ''} ${index + 1}${title === undefined ? '' : ` (${title})`}`;
  const within: Readonly<Record<string, readonly [string, unknown]>> = {
    items: [words.item, position],
    bands: [words.band, band],
    scales: [words.scale, position],
  };
  const [name, at] = within[String(inner)] ?? [];
  return name !== undefined && typeof at === 'number' ? `${place}, ${name} ${at + 1}` : place;
}
