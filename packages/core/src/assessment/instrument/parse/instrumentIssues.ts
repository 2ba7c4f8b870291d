import type { Issue } from '../../../errors/index.ts';
import type { Localized } from '../../../text/localized.ts';
import type { AnswerFormat } from '../answerFormat.ts';
import { forcedOption } from '../forcedOption.ts';
import type { Instrument } from '../instrument.ts';
import { bandIssues } from './bandIssues.ts';
import { compositeIssues } from './compositeIssues.ts';
import { formatIssues } from './formatIssues.ts';
import { normIssues } from './normIssues.ts';

/** Returns what is wrong across the fields of an instrument whose fields are well formed one by one. */
export function instrumentIssues(instrument: Instrument): Issue[] {
  return [
    ...Object.entries(instrument.formats).flatMap(([name, format]) =>
      formatIssues(format, ['formats', name]),
    ),
    ...duplicates(instrument.items, 'items', 'item'),
    ...duplicates(instrument.scales, 'scales', 'scale'),
    ...itemIssues(instrument),
    ...instrument.scales.flatMap((_, index) => scaleIssues(instrument, index)),
    ...instrument.scales.flatMap((_, index) => bandIssues(instrument, index)),
    ...(instrument.composites ?? []).flatMap((_, index) => compositeIssues(instrument, index)),
    ...(instrument.norms ?? []).flatMap((norm, index) => normIssues(norm, instrument, ['norms', index])),
    ...languageIssues(instrument),
  ];
}

function duplicates(entries: readonly { id: string }[], field: string, what: string): Issue[] {
  const first = new Map<string, number>();
  return entries.flatMap(({ id }, index) => {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    return earlier === undefined
      ? []
      : [
          issue(
            [field, index, 'id'],
            'duplicate_id',
            `Two ${what}s have the id “${id}”. Give this one another id.`,
          ),
        ];
  });
}

function itemIssues(instrument: Instrument): Issue[] {
  const used = new Set(instrument.scales.flatMap((scale) => scale.items.map((key) => key.item)));
  return instrument.items.flatMap((item, index) => {
    const issues: Issue[] = [];
    if (!Object.hasOwn(instrument.formats, item.format)) {
      const message = `Item “${item.id}” is answered by “${item.format}”, which is not among the formats.`;
      issues.push(issue(['items', index, 'format'], 'unknown_format', message));
    }
    if (!used.has(item.id) && item.behavior === undefined) {
      const message = `Item “${item.id}” counts in no scale and belongs to no behavior. Add it to one, or remove it.`;
      issues.push(issue(['items', index], 'unused_item', message));
    }
    return issues;
  });
}

function scaleIssues(instrument: Instrument, scaleIndex: number): Issue[] {
  const scale = instrument.scales[scaleIndex];
  if (!scale) return [];
  const path = ['scales', scaleIndex];
  if (scale.items.length === 0)
    return [issue([...path, 'items'], 'empty_scale', `Scale “${scale.id}” has no items.`)];
  const seen = new Set<string>();
  const formats: AnswerFormat[] = [];
  const issues = scale.items.flatMap((key, index) => {
    const at = [...path, 'items', index];
    const item = instrument.items.find(({ id }) => id === key.item);
    if (!item) {
      return [
        issue(
          [...at, 'item'],
          'unknown_item',
          `Scale “${scale.id}” counts “${key.item}”, which is not an item.`,
        ),
      ];
    }
    if (seen.has(key.item) && key.option === undefined) {
      return [
        issue([...at, 'item'], 'duplicate_item', `Scale “${scale.id}” counts item “${key.item}” twice.`),
      ];
    }
    seen.add(key.item);
    const format = Object.hasOwn(instrument.formats, item.format)
      ? instrument.formats[item.format]
      : undefined;
    if (format) formats.push(format);
    if (format?.kind === 'rating' && key.option !== undefined) {
      const message = `Item “${key.item}” is a rating, so it has no option “${key.option}”.`;
      return [issue([...at, 'option'], 'unknown_option', message)];
    }
    if (format?.kind === 'forcedChoice' && forcedOption(format, key.option, scale.id) === null) {
      const message = `Say which option of item “${key.item}” gives a point in scale “${scale.id}”: ${format.options.join(', ')}.`;
      return [issue([...at, 'option'], 'unknown_option', message)];
    }
    return [];
  });
  return [...issues, ...mixtureIssues(scale.id, scale.score, formats, path)];
}

function mixtureIssues(
  id: string,
  score: string,
  formats: readonly AnswerFormat[],
  path: Issue['path'],
): Issue[] {
  if (new Set(formats.map((format) => format.kind)).size > 1) {
    return [
      issue(path, 'mixed_formats', `Scale “${id}” mixes ratings and forced choices. Make two scales of it.`),
    ];
  }
  const ranges = new Set(
    formats.map((format) => (format.kind === 'rating' ? `${format.min} to ${format.max}` : '')),
  );
  if (ranges.size > 1 && score !== 'pomp') {
    const message = `Scale “${id}” mixes the ranges ${[...ranges].join(' and ')}. Score it as pomp, a share of 0 to 100.`;
    return [issue([...path, 'score'], 'mixed_ranges', message)];
  }
  return [];
}

/** A text that exists in some languages must exist in that of the original. */
function languageIssues({ language, ...instrument }: Instrument): Issue[] {
  const base = language.split('-')[0] ?? language;
  const check = (text: Localized | undefined, path: Issue['path']): Issue[] =>
    text === undefined ||
    typeof text === 'string' ||
    Object.hasOwn(text, language) ||
    Object.hasOwn(text, base)
      ? []
      : [
          issue(
            path,
            'original_missing',
            `This text is missing in “${language}”, the language of the original.`,
          ),
        ];
  return [
    ...check(instrument.title, ['title']),
    ...check(instrument.description, ['description']),
    ...check(instrument.instructions, ['instructions']),
    ...instrument.items.flatMap((item, index) => check(item.text, ['items', index, 'text'])),
    ...instrument.scales.flatMap((scale, index) => check(scale.title, ['scales', index, 'title'])),
    ...instrument.scales.flatMap((scale, index) =>
      (scale.bands?.ranges ?? []).flatMap((band, range) =>
        check(band.title, ['scales', index, 'bands', 'ranges', range, 'title']),
      ),
    ),
    ...(instrument.composites ?? []).flatMap((composite, index) =>
      check(composite.title, ['composites', index, 'title']),
    ),
    ...Object.entries(instrument.formats).flatMap(([name, { labels = [] }]) =>
      labels.flatMap((label, index) => check(label, ['formats', name, 'labels', index])),
    ),
  ];
}

function issue(path: Issue['path'], code: string, message: string): Issue {
  return { path, code, message };
}
