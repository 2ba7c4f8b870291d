/** One line of the bench table: ours against a peer or a limit measured in the same run. */
export type BenchRow = {
  readonly name: string;
  /** Our figure, with its unit. */
  readonly measured: string;
  /** The peer's figure or the limit, with its unit. */
  readonly peer: string;
  /** Ours divided by the peer's. */
  readonly ratio: number;
  /** The row passes while `ratio <= limit`. */
  readonly limit: number;
};
