/** Counts of a text, and how hard it is to read. */
export type Readability = {
  readonly words: number;
  readonly sentences: number;
  /** Words of more than six letters. */
  readonly longWords: number;
  /** Words a sentence plus percent of long words; 0 for no words. */
  readonly lix: number;
};

/**
 * Returns an estimate of how hard texts are to read: LIX, the same count in every language with an alphabet. Up to 30 is
 * very easy, 40 easy, 50 medium, 60 hard, above very hard; German, with its long words, lies some 10 points higher than
 * English for the same content. It sees lengths only, not whether a word is rare, and swings widely below 100 words.
 *
 * @param texts - each ends a sentence, with or without a full stop
 * @source Björnsson (1968), Läsbarhet; Anderson (1983), Journal of Reading 26(6), 490–496
 * @example
 * readability(['I look forward to planning.', 'Planning lifts me.'])
 * //=> { words: 8, sentences: 2, longWords: 3, lix: 41.5 }
 */
export function readability(texts: readonly string[]): Readability {
  let words = 0;
  let sentences = 0;
  let longWords = 0;
  for (const text of texts) {
    const found = wordsOf(text);
    if (found.length === 0) continue;
    words += found.length;
    longWords += found.filter((word) => [...word].length > 6).length;
    sentences += Math.max(
      1,
      text.split(/[.!?:]+(?=\s|$)/u).filter((part) => wordsOf(part).length > 0).length,
    );
  }
  const lix = words === 0 ? 0 : words / sentences + (100 * longWords) / words;
  return { words, sentences, longWords, lix };
}

/**
 * Returns the words of a text; an apostrophe or a hyphen inside a word does not end it.
 *
 * @example
 * wordsOf('One-to-one: don’t ask!') //=> ['One-to-one', 'don’t', 'ask']
 */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}
