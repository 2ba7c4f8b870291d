import { line } from './column.ts';
import { definePractice } from './definePractice.ts';

/** An organization: whose leaders are coached. */
export const organizations = definePractice({
  name: 'organizations',
  columns: { name: line() },
});
