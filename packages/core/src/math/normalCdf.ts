/**
 * Returns the share of the standard normal distribution at or below `x`, in 0..1.
 *
 * Relative precision of about 1e-14 holds in the whole lower tail, down to the smallest double. For an upper tail
 * ask for `normalCdf(-x)`: `1 - normalCdf(x)` would lose it.
 *
 * @source Series and continued fraction: Abramowitz & Stegun (1964), 26.2.11 and 26.2.14
 * @example
 * normalCdf(-1.96) //=> 0.0249979   (rounded)
 */
export function normalCdf(x: number): number {
  if (Number.isNaN(x)) return Number.NaN;
  if (x < -TAIL) return x < -39 ? 0 : tail(-x);
  if (x > TAIL) return x > 39 ? 1 : 1 - tail(x);
  return 0.5 + center(x);
}

/** Beyond this the series cancels in the lower tail, and the continued fraction needs few steps. */
const TAIL = 1.5;

const STEPS = 160;

function center(x: number): number {
  let term = x;
  let sum = x;
  for (let odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return sum * density(x);
}

function tail(x: number): number {
  let fraction = x;
  for (let step = STEPS; step > 0; step--) fraction = x + step / fraction;
  return density(x) / fraction;
}

const SQRT_TWO_PI = 2.5066282746310007;

function density(x: number): number {
  // Squaring rounds, and exp() magnifies that by x²/2; the leading part is squared without rounding instead.
  const head = Math.trunc(x * 16) / 16;
  return (Math.exp((-head * head) / 2) * Math.exp((-(x - head) * (x + head)) / 2)) / SQRT_TWO_PI;
}
