/** A point of the unit interval given by its log odds, so that both ends keep their precision. */
export type UnitPoint = {
  readonly below: number;
  readonly above: number;
  readonly logBelow: number;
  readonly logAbove: number;
};

/** Returns the point y of the unit interval with log(y / (1 − y)) = `logOdds`. */
export function unitPoint(logOdds: number): UnitPoint {
  const small = Math.log1p(Math.exp(-Math.abs(logOdds)));
  const logBelow = logOdds < 0 ? logOdds - small : -small;
  const logAbove = logOdds < 0 ? -small : -logOdds - small;
  return { below: Math.exp(logBelow), above: Math.exp(logAbove), logBelow, logAbove };
}
