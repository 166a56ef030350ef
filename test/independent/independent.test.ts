import { compareHalf } from './compare.ts';

compareHalf('first');
