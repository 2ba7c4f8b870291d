import type { Issue } from '@coaching/core';
import type { FlattenedField } from '../../../host/types.ts';
import { isStored, lineOf } from '../reading/read.ts';

function wordsOf(field: FlattenedField, language: string): string {
  const label: unknown = 'label' in field ? field.label : undefined;
  return (isStored(label) ? lineOf(label[language]) : lineOf(label)) ?? field.name;
}

function fieldsIn(field: FlattenedField): readonly FlattenedField[] {
  if ('flattenedFields' in field) return field.flattenedFields;
  if (field.type !== 'blocks') return [];
  return field.blocks.flatMap((block) => (typeof block === 'string' ? [] : block.flattenedFields));
}

/**
 * Returns the name of a field as editors read it, with the rows around it counted from 1.
 *
 * @example
 * fieldLabel(fields, ['scales', 0, 'items', 2, 'item'], 'en') //=> 'Scales 1 › Key 3 › Item'
 */
export function fieldLabel(fields: readonly FlattenedField[], path: Issue['path'], language: string): string {
  const [name, next, ...rest] = path;
  const field = fields.find((one) => one.name === name);
  if (!field) return path.join(' › ');
  const label = wordsOf(field, language);
  if (next === undefined) return label;
  const isRow = typeof next === 'number';
  const inner = isRow ? rest : [next, ...rest];
  const place = isRow ? `${label} ${next + 1}` : label;
  return inner.length === 0 ? place : `${place} › ${fieldLabel(fieldsIn(field), inner, language)}`;
}
