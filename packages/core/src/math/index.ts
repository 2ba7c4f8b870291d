// Written out here: core depends on its schema and message libraries alone, and needs few of the distributions of a library.
export { cholesky, solveCholesky } from './cholesky.ts';
export { fQuantile } from './fQuantile.ts';
export type { Matrix } from './matrix.ts';
export { dot, identity, multiply, multiplyVector, transpose } from './matrix.ts';
export { correlationMatrix, covarianceMatrix, mean, variance } from './moments.ts';
export { normalCdf } from './normalCdf.ts';
export { normalQuantile } from './normalQuantile.ts';
export type { Random } from './seededRandom.ts';
export { randomIndex, seededRandom } from './seededRandom.ts';
export { solve } from './solve.ts';
export { studentTQuantile } from './studentTQuantile.ts';
export type { SymmetricEigen } from './symmetricEigen.ts';
export { spectralMap, symmetricEigen } from './symmetricEigen.ts';
