/** One figure beside its peer or limit. */
export type BenchRow = {
  readonly name: string;
  readonly measured: string;
  readonly peer: string;
  readonly ratio: number;
  readonly limit: number;
};
