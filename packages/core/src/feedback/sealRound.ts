import { canonicalJson, type JsonValue } from '../text/canonicalJson.ts';
import {
  assertFeedbackRound,
  type FeedbackRound,
  type PublishedFigures,
  type RaterAnswers,
} from './FeedbackRound.ts';

/**
 * Returns the seal of everything that a report of the round rests on: the same answers give the same seal, in whatever order they came.
 *
 * It lets an operator who keeps the answers prove that a report was made from them. The seal covers answers that no reader may know,
 * and there are few possible answers: from a plain hash, a reader who knows all but one answer finds the last one by trying. Therefore
 * `seal` has to be a keyed hash (HMAC-SHA-256 or the like) with a key that no reader holds; core has no cryptography of its own.
 *
 * @param seal - keyed hash of a text, in hexadecimal or base64
 * @throws CoachingError `body_invalid` | `invalid_answer`
 * @throws TypeError where `seal` is a well-known hash without a key, or none at all: a fault of the caller
 * @source RFC 2104 (HMAC)
 * @example
 * sealRound(round, (text) => createHmac('sha256', key).update(text).digest('hex')) //=> '5f0c…'
 */
export function sealRound(round: FeedbackRound, seal: (text: string) => string): string {
  assertFeedbackRound(round);
  const ofNothing = seal('');
  if (ofNothing.length < 16 || unkeyed.some((start) => ofNothing.toLowerCase().startsWith(start)))
    throw new TypeError('Seal a round with a keyed hash: a plain one lets readers test guesses of answers.');
  return seal(canonicalJson(roundContent(round)));
}

/** How plain hashes of the empty text begin, in hexadecimal and in base64 in small letters. */
const unkeyed = [
  ...['e3b0c44298fc1c14', '47deqpj8hbsa'], // SHA-256
  ...['38b060a751ac9638', 'olbgp1gsljhm'], // SHA-384
  ...['cf83e1357eefb8bd', 'z4phnx7vul3x'], // SHA-512
  ...['a7ffc6f8bf1ed766', 'p//g+l8e12zr', 'p__g-l8e12zr'], // SHA3-256
  ...['da39a3ee5e6b4b0d', '2jmj7l5rsw0y'], // SHA-1
  ...['d41d8cd98f00b204', '1b2m2y8asgtp'], // MD5
];

function roundContent({ items, groups, threshold, earlier = [] }: FeedbackRound): JsonValue {
  return {
    items,
    groups: groups.map(({ id, kind, raters }) => ({
      id,
      kind,
      raters: raters.map((rater) => raterContent(rater, items)).sort(),
    })),
    threshold,
    earlier: earlier.map(figuresContent),
  };
}

/** No entry, `null` and an answer to an item that is not asked are the same to a report. */
function raterContent({ answers, key }: RaterAnswers, items: readonly string[]): string {
  const given = items.map((item) => (Object.hasOwn(answers, item) ? (answers[item] ?? null) : null));
  return JSON.stringify([key ?? null, ...given]);
}

function figuresContent(figures: PublishedFigures): JsonValue {
  if (!('published' in figures)) return [...figures];
  const { published, merged, basis } = figures;
  return { published, merged, basis };
}
