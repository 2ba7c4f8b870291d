import { canonicalJson } from '../../../text/canonicalJson.ts';
import type { AnswerFormat } from '../answerFormat.ts';
import type { Instrument, Item } from '../instrument.ts';
import { localizedChange } from './localizedChange.ts';
import { movedItems } from './movedItems.ts';
import type { VersionChange, VersionChangeCode } from './VersionComparison.ts';

/** Returns how items, and the ways of answering them, differ. */
export function itemChanges(before: Instrument, after: Instrument): VersionChange[] {
  const earlier = new Map(before.items.map((item) => [item.id, item]));
  const later = new Set(after.items.map(({ id }) => id));
  const ids = (instrument: Instrument) => instrument.items.map(({ id }) => id);
  return [
    ...before.items.flatMap(({ id }) => (later.has(id) ? [] : [ofItem('item_removed', id)])),
    ...after.items.flatMap((item) => {
      const old = earlier.get(item.id);
      return old ? changesOfItem(old, item, before, after) : [ofItem('item_added', item.id)];
    }),
    ...movedItems(ids(before), ids(after)).map((id) => ofItem('item_moved', id)),
    ...Object.keys(before.formats).flatMap((name) =>
      Object.hasOwn(after.formats, name) ? [] : [ofFormat('format_removed', name)],
    ),
    ...Object.keys(after.formats).flatMap((name) =>
      Object.hasOwn(before.formats, name) ? [] : [ofFormat('format_added', name)],
    ),
  ];
}

const wordingCodes = {
  reworded: 'item_reworded',
  respelled: 'item_respelled',
  retranslated: 'item_retranslated',
  translated: 'item_translated',
} as const satisfies Record<string, VersionChangeCode>;

function changesOfItem(old: Item, item: Item, before: Instrument, after: Instrument): VersionChange[] {
  const languages = [before.language, after.language] as const;
  const wording = localizedChange(old.text, item.text, languages);
  return [
    ...(wording === 'same' ? [] : [ofItem(wordingCodes[wording], item.id)]),
    ...answerChanges(before.formats[old.format], after.formats[item.format], languages).map((code) =>
      ofItem(code, item.id, item.format),
    ),
    ...(old.behavior === item.behavior ? [] : [ofItem('item_behavior', item.id)]),
  ];
}

function answerChanges(
  old: AnswerFormat | undefined,
  format: AnswerFormat | undefined,
  languages: readonly [string, string],
): VersionChangeCode[] {
  if (!old || !format) return old === format ? [] : ['response_changed'];
  if (canonicalJson(responseOf(old)) !== canonicalJson(responseOf(format))) return ['response_changed'];
  const labels = labelsChange(old, format, languages);
  const wayOut = (one: AnswerFormat) => one.kind === 'rating' && (one.notObserved ?? false);
  return [
    ...(labels === null ? [] : [labels]),
    ...(wayOut(old) === wayOut(format) ? [] : ['not_observed_changed' as const]),
  ];
}

/** What an answer is a choice among. */
function responseOf(format: AnswerFormat) {
  return format.kind === 'rating'
    ? { kind: format.kind, min: format.min, max: format.max }
    : { kind: format.kind, options: format.options };
}

function labelsChange(
  old: AnswerFormat,
  format: AnswerFormat,
  languages: readonly [string, string],
): 'labels_changed' | 'labels_translated' | null {
  const now = format.labels ?? [];
  if ((old.labels ?? []).length !== now.length) return 'labels_changed';
  const kinds = new Set(
    (old.labels ?? []).map((label, index) => localizedChange(label, now[index] ?? '', languages)),
  );
  if (kinds.has('reworded')) return 'labels_changed';
  return [...kinds].some((kind) => kind !== 'same') ? 'labels_translated' : null;
}

function ofItem(code: VersionChangeCode, id: string, of: string | null = null): VersionChange {
  return { code, subject: 'item', id, of };
}

function ofFormat(code: VersionChangeCode, id: string): VersionChange {
  return { code, subject: 'format', id, of: null };
}
