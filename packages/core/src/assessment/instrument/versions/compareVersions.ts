import { canonicalJson } from '../../../text/canonicalJson.ts';
import type { Instrument, Scale } from '../instrument.ts';
import { itemChanges } from './itemChanges.ts';
import { localizedChange } from './localizedChange.ts';
import { keyName, scaleChanges } from './scaleChanges.ts';
import type {
  ScaleComparison,
  VersionAdvice,
  VersionChange,
  VersionChangeCode,
  VersionComparison,
} from './VersionComparison.ts';

/**
 * Returns what differs between two versions of an instrument, whether the scores of each scale stay comparable, and what
 * to do where they do not.
 *
 * What decides is where a change bites. A change of what people read and choose among (wording, answers) changes their
 * answers, and nothing brings the old ones over. A change of how answers are counted (key, weight, which items) changes
 * the score only: the old answers are there and can be scored anew. Order, labels in the same words, translations and
 * the rule on missing answers leave a score comparable.
 *
 * @param before, after - two versions of the same instrument; ids tell what belongs together
 * @example
 * compareVersions(v1, v2).scales[0]
 * //=> { id: 'planning', verdict: 'notComparable', reasons: ['key_turned'], advice: ['rescore'], sharedItems: ['E1', 'E3'] }
 */
export function compareVersions(before: Instrument, after: Instrument): VersionComparison {
  const changes = [
    ...instrumentChanges(before, after),
    ...itemChanges(before, after),
    ...scaleChanges(before, after),
  ];
  const ids = new Set([...after.scales, ...before.scales].map(({ id }) => id));
  return {
    before: before.version,
    after: after.version,
    changes,
    scales: [...ids].map((id) => compareScale(id, before, after, changes)),
  };
}

/** Fewer shared items are no scale. */
const FEWEST_SHARED = 3;

/** Changes after which earlier answers are answers to something else. */
const changesAnswers: ReadonlySet<VersionChangeCode> = new Set([
  'item_added',
  'item_reworded',
  'response_changed',
  'labels_changed',
]);

/** Changes after which the same answers make another score. */
const changesScores: ReadonlySet<VersionChangeCode> = new Set([
  'item_removed',
  'key_added',
  'key_removed',
  'key_turned',
  'weight_changed',
]);

/** Changes that leave a score what it was, or nearly. */
const keepsMeaning: ReadonlySet<VersionChangeCode> = new Set([
  'item_respelled',
  'item_retranslated',
  'item_translated',
  'item_moved',
  'labels_translated',
  'not_observed_changed',
  'scoring_changed',
  'missing_rule_changed',
  'instructions_changed',
  'language_changed',
]);

function compareScale(
  id: string,
  before: Instrument,
  after: Instrument,
  changes: readonly VersionChange[],
): ScaleComparison {
  const old = before.scales.find((scale) => scale.id === id);
  const scale = after.scales.find((one) => one.id === id);
  if (!old || !scale) {
    const code = scale ? 'scale_added' : 'scale_removed';
    const known = !scale || scale.items.every(({ item }) => isAnsweredAlike(item, before, changes));
    const advice: VersionAdvice[] = !scale ? ['nothing'] : known ? ['rescore'] : ['new_baseline'];
    return { id, verdict: 'notComparable', reasons: [code], advice, sharedItems: [] };
  }
  const counted = new Set([...old.items, ...scale.items].map(({ item }) => item));
  const reasons = unique(
    changes
      .filter((one) => concerns(one, id, counted))
      .map(({ code }) => code)
      .filter((code) => changesAnswers.has(code) || changesScores.has(code) || keepsMeaning.has(code)),
  );
  const sharedItems = sharedBy(old, scale, before, changes);
  if (!reasons.some((code) => changesAnswers.has(code) || changesScores.has(code))) {
    if (reasons.length === 0) return { id, verdict: 'same', reasons, advice: ['nothing'], sharedItems };
    return { id, verdict: 'comparable', reasons, advice: adviceOnCare(reasons), sharedItems };
  }
  const rescorable = scale.items.every(({ item }) => isAnsweredAlike(item, before, changes));
  const otherwise = sharedItems.length >= FEWEST_SHARED ? 'compare_shared_items' : 'new_baseline';
  const advice: VersionAdvice = rescorable ? 'rescore' : otherwise;
  return {
    id,
    verdict: 'notComparable',
    reasons,
    advice: keepsFigures(old, scale, before, after) ? [advice, 'renew_norms'] : [advice],
    sharedItems,
  };
}

/** Whether the later version still carries a reliability or a norm that was found with the earlier one. */
function keepsFigures(old: Scale, scale: Scale, before: Instrument, after: Instrument): boolean {
  const earlier = (before.norms ?? [])
    .filter((norm) => norm.scale === old.id)
    .map((norm) => canonicalJson(norm));
  return (
    (after.norms ?? []).some((norm) => earlier.includes(canonicalJson(norm))) ||
    (scale.reliability !== undefined &&
      old.reliability !== undefined &&
      canonicalJson(scale.reliability) === canonicalJson(old.reliability))
  );
}

/** Order, spelling and instructions shift answers a little, if at all; another unit is a matter of converting it. */
function adviceOnCare(reasons: readonly VersionChangeCode[]): VersionAdvice[] {
  const advice: VersionAdvice[] = [];
  if (reasons.includes('scoring_changed')) advice.push('use_pomp');
  if (reasons.includes('missing_rule_changed')) advice.push('rescore');
  if (reasons.some((code) => code !== 'scoring_changed' && code !== 'missing_rule_changed'))
    advice.push('read_with_care');
  return advice;
}

function concerns({ subject, id }: VersionChange, scale: string, items: ReadonlySet<string>): boolean {
  if (subject === 'instrument') return true;
  return id !== null && (subject === 'item' ? items.has(id) : subject === 'scale' && id === scale);
}

function isAnsweredAlike(item: string, before: Instrument, changes: readonly VersionChange[]): boolean {
  return (
    before.items.some(({ id }) => id === item) &&
    !changes.some(({ code, subject, id }) => subject === 'item' && id === item && changesAnswers.has(code))
  );
}

function sharedBy(old: Scale, scale: Scale, before: Instrument, changes: readonly VersionChange[]): string[] {
  const earlier = new Map(old.items.map((key) => [keyName(key), key]));
  return unique(
    scale.items.flatMap((key) => {
      const was = earlier.get(keyName(key));
      const counted = was && was.keyed === key.keyed && (was.weight ?? 1) === (key.weight ?? 1);
      return counted && isAnsweredAlike(key.item, before, changes) ? [key.item] : [];
    }),
  );
}

function instrumentChanges(before: Instrument, after: Instrument): VersionChange[] {
  const languages = [before.language, after.language] as const;
  const [old, now] = [before.instructions, after.instructions];
  const instructed =
    old === undefined || now === undefined ? old !== now : localizedChange(old, now, languages) !== 'same';
  const whole = (code: VersionChangeCode): VersionChange => ({
    code,
    subject: 'instrument',
    id: null,
    of: null,
  });
  return [
    ...(before.language === after.language ? [] : [whole('language_changed')]),
    ...(instructed ? [whole('instructions_changed')] : []),
  ];
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
