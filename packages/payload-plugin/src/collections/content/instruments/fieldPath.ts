import type { Issue } from '@coaching/core';
import { lineOf, rowsOf, type Stored } from '../reading/read.ts';

type Path = Issue['path'];

/** Fields of core that have another name in the panel. */
const renamed: Readonly<Record<string, string>> = { id: 'key', keyed: 'reversed' };

/** Where the editor mends a mistake that core finds in a whole row. */
const rowField: Readonly<Record<string, string>> = {
  items: 'text',
  scales: 'items',
  composites: 'scales',
  norms: 'scale',
};

function formatPath(doc: Stored, name: string, rest: Path): Path {
  const index = rowsOf(doc.formats).findIndex((row) => lineOf(row.name) === name);
  if (index < 0) return ['formats'];
  const isChoice = rowsOf(doc.formats)[index]?.blockType === 'forcedChoice';
  const [field, position] = rest;
  const start: Path = ['formats', index];
  if (typeof position === 'number') {
    if (field === 'options') return [...start, 'options', position, 'value'];
    return [...start, isChoice ? 'options' : 'labels', position, 'label'];
  }
  if (field === 'labels' && isChoice) return [...start, 'options'];
  return field === undefined ? [...start, 'name'] : [...start, field];
}

/**
 * Returns the field of the panel where a mistake at `path` of core's instrument is mended.
 *
 * @example
 * fieldPath(doc, ['items', 3, 'id']) //=> ['items', 3, 'key']
 */
export function fieldPath(doc: Stored, path: Path): Path {
  const [field, index, ...rest] = path;
  if (field === 'formats' && typeof index === 'string') return formatPath(doc, index, rest);
  if (field === 'license' && index === undefined) return ['license', 'name'];
  if (field !== undefined && index !== undefined && rest.length === 0) {
    const whole = rowField[field];
    if (whole !== undefined) return [field, index, whole];
  }
  if (field === 'scales' && rest[0] === 'competencies') return ['scales', index ?? 0, 'competencies'];
  if (field === 'norms' && rest[0] === 'counts') return ['norms', index ?? 0, 'counts'];
  if (field === 'composites' && rest[1] === 'values')
    return ['composites', index ?? 0, 'correlations', 'values'];
  return path.map((step) => (typeof step === 'string' ? (renamed[step] ?? step) : step));
}
