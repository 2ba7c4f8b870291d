/** Each call returns the next number, at least 0 and below 1. */
export type Random = () => number;

/**
 * Returns a generator of numbers in [0, 1) that gives the same sequence for the same seed, on every machine.
 *
 * The generator is sfc32 with its state filled by splitmix32: 32 random bits a step, two steps a number for 53 bits.
 * It is for simulation and resampling, not for secrets.
 *
 * @param seed - a whole number; only its lowest 32 bits count
 * @source Doty-Humphrey (2010), PractRand: sfc32; Steele, Lea & Flood (2014): splitmix
 * @example
 * const random = seededRandom(7)
 * random() === seededRandom(7)() //=> true
 */
export function seededRandom(seed: number): Random {
  let mix = seed | 0;
  const splitmix = () => {
    mix = (mix + 0x9e3779b9) | 0;
    let bits = mix ^ (mix >>> 16);
    bits = Math.imul(bits, 0x21f0aaad);
    bits ^= bits >>> 15;
    bits = Math.imul(bits, 0x735a2d97);
    return bits ^ (bits >>> 15);
  };
  let a = splitmix();
  let b = splitmix();
  let c = splitmix();
  let counter = 1;
  const bits32 = () => {
    const output = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + output) | 0;
    return output >>> 0;
  };
  // The first outputs still show the seed.
  for (let warmUp = 0; warmUp < 12; warmUp++) bits32();
  return () => ((bits32() >>> 5) * 0x4000000 + (bits32() >>> 6)) / 0x20000000000000;
}

/**
 * Returns a whole number from 0 to `below` − 1, each equally likely.
 *
 * @example
 * randomIndex(seededRandom(1), 1) //=> 0
 */
export function randomIndex(random: Random, below: number): number {
  return Math.floor(random() * below);
}
