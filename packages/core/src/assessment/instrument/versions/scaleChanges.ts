import { canonicalJson, type JsonValue } from '../../../text/canonicalJson.ts';
import type { Instrument, Scale, ScaleKey } from '../instrument.ts';
import { localizedChange } from './localizedChange.ts';
import type { VersionChange, VersionChangeCode } from './VersionComparison.ts';

/** Returns how scales, composites and norms differ. */
export function scaleChanges(before: Instrument, after: Instrument): VersionChange[] {
  const earlier = new Map(before.scales.map((scale) => [scale.id, scale]));
  const later = new Set(after.scales.map(({ id }) => id));
  return [
    ...before.scales.flatMap(({ id }) => (later.has(id) ? [] : [ofScale('scale_removed', id)])),
    ...after.scales.flatMap((scale) => {
      const old = earlier.get(scale.id);
      return old ? changesOfScale(old, scale, before, after) : [ofScale('scale_added', scale.id)];
    }),
    ...changedIds(before.composites, after.composites).map(
      (id): VersionChange => ({ code: 'composite_changed', subject: 'composite', id, of: null }),
    ),
  ];
}

function changesOfScale(old: Scale, scale: Scale, before: Instrument, after: Instrument): VersionChange[] {
  const norms = (instrument: Instrument) =>
    (instrument.norms ?? []).filter((norm) => norm.scale === scale.id);
  const title = localizedChange(old.title, scale.title, [before.language, after.language]);
  const differences: readonly (readonly [VersionChangeCode, boolean])[] = [
    ['scoring_changed', old.score !== scale.score],
    ['missing_rule_changed', old.minValid !== scale.minValid],
    ['scale_retitled', title !== 'same'],
    ['bands_changed', differ(old.bands, scale.bands)],
    ['reliability_changed', differ(old.reliability, scale.reliability)],
    ['norms_changed', differ(norms(before), norms(after))],
    ['ranking_changed', old.aspect !== scale.aspect || differ(old.competencies, scale.competencies)],
  ];
  return [
    ...keyChanges(old, scale),
    ...differences.flatMap(([code, differs]) => (differs ? [ofScale(code, scale.id)] : [])),
  ];
}

function differ(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  return canonicalJson(a ?? null) !== canonicalJson(b ?? null);
}

/** A key is known by its item and option: a choice may give points to one scale by several options. */
export function keyName({ item, option }: ScaleKey): string {
  return option === undefined ? item : `${item} ${option}`;
}

function keyChanges(old: Scale, scale: Scale): VersionChange[] {
  const earlier = new Map(old.items.map((key) => [keyName(key), key]));
  const later = new Set(scale.items.map(keyName));
  return [
    ...old.items.flatMap((key) =>
      later.has(keyName(key)) ? [] : [ofScale('key_removed', scale.id, key.item)],
    ),
    ...scale.items.flatMap((key) => {
      const was = earlier.get(keyName(key));
      if (!was) return [ofScale('key_added', scale.id, key.item)];
      return [
        ...(was.keyed === key.keyed ? [] : [ofScale('key_turned', scale.id, key.item)]),
        ...((was.weight ?? 1) === (key.weight ?? 1) ? [] : [ofScale('weight_changed', scale.id, key.item)]),
      ];
    }),
  ];
}

function changedIds(
  before: Instrument['composites'] = [],
  after: Instrument['composites'] = [],
): readonly string[] {
  const texts = (list: NonNullable<Instrument['composites']>) =>
    new Map(list.map((one) => [one.id, canonicalJson(one)]));
  const [old, now] = [texts(before), texts(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((id) => old.get(id) !== now.get(id));
}

function ofScale(code: VersionChangeCode, id: string, of: string | null = null): VersionChange {
  return { code, subject: 'scale', id, of };
}
