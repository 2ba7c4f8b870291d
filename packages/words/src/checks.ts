export { catalogueProblems } from './catalogueProblems.ts';
export { pseudoCatalogue } from './pseudoCatalogue.ts';
