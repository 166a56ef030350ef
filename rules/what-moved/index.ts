export { whatMoved } from './what-moved.ts';
