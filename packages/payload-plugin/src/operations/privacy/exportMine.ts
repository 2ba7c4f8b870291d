import type { Operation } from '../shared/Operation.ts';
import { collectExport } from './collectExport.ts';

/** Returns everything that is kept about the signed-in person and that they may read. */
export const exportMine: Operation<'privacy.exportMine'> = (_input, context) => collectExport(context);
