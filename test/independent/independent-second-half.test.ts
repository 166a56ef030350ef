import { compareHalf } from './compare.ts';

compareHalf('second');
