export { calculate, explain } from './calculate.ts';
export { edition } from './edition.ts';
