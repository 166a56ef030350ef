export { rangeOf } from './range.ts';
